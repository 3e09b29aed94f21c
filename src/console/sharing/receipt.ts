/**
 * The receipt of an export: what leaves is searched, by the forms that secrets have and for those that this tab holds.
 * A file of JSON is searched text by text, as whoever reads it would find them.
 */
import type { Secret } from '../../lib/secret.ts'
import { encodeUtf8 } from '../../lib/utf8.ts'
import { redactBody, redactSecrets } from '../../protocol/redaction.ts'

export interface Receipt {
  calls: number
  bytes: number
  /** Places that hold a secret or look like one. */
  secrets: number
}

export function writeReceipt(text: string, calls: number, held: readonly Secret[]): Receipt {
  const inIt = held.filter((secret) => secret.isIn(text)).length
  return { calls, bytes: encodeUtf8(text).length, secrets: inIt + textsIn(text).filter(holdsSecret).length }
}

interface Found {
  text: string
  base64: boolean
}

function holdsSecret({ text, base64 }: Found): boolean {
  return (base64 ? redactBody(text) : redactSecrets(text)) !== text
}

function textsIn(text: string): Found[] {
  if (!text.startsWith('{')) return [{ text, base64: false }]
  const found: Found[] = []
  // Every name passes here as well.
  JSON.parse(text, function (this: Record<string, unknown>, name, value: unknown) {
    found.push({ text: name, base64: false })
    const base64 = name === 'text' && (this.encoding ?? this._encoding) === 'base64'
    if (typeof value === 'string') found.push({ text: value, base64 })
    return value
  })
  return found
}
