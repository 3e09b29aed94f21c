/**
 * Bodies in a file of ours: as text where they are UTF-8, so that a person can read and search them, else as hex. There is
 * no base64 in the file: in it, a search for signatures could neither find one nor tell a packed body from one.
 */
import { fromBase64, toBase64 } from '../../lib/base64.ts'
import { encodeUtf8 } from '../../lib/utf8.ts'
import { readBodyText } from './shared-call.ts'

/** Without it 32 bytes in hex would have the form of a SecretKey. */
const hexMark = 'hex_'

/** Every `bodyBase64` in a value, at whatever depth, becomes `bodyText` or `bodyHex`. */
export function writeBodies(value: unknown): unknown {
  return mapObjects(value, ([name, inner]) => {
    if (name !== 'bodyBase64' || typeof inner !== 'string') return [name, inner]
    const text = readBodyText(inner)
    if (text !== undefined && toBase64(encodeUtf8(text)) === inner) return ['bodyText', text]
    const bytes = fromBase64(inner)
    return bytes && toBase64(bytes) === inner ? ['bodyHex', hexMark + toHex(bytes)] : [name, inner]
  })
}

/** The way back. What is neither stays, and fails where the call is parsed. */
export function readBodies(value: unknown): unknown {
  return mapObjects(value, ([name, inner]) => {
    if (name === 'bodyText' && typeof inner === 'string') return ['bodyBase64', toBase64(encodeUtf8(inner))]
    const bytes = name === 'bodyHex' && typeof inner === 'string' ? fromHex(inner) : undefined
    return bytes ? ['bodyBase64', toBase64(bytes)] : [name, inner]
  })
}

function mapObjects(value: unknown, map: (entry: [string, unknown]) => [string, unknown]): unknown {
  if (Array.isArray(value)) return value.map((inner) => mapObjects(inner, map))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => {
      const [mappedName, mapped] = map([name, inner])
      return [mappedName, mapped === inner ? mapObjects(inner, map) : mapped]
    }),
  )
}

function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

function fromHex(text: string): Uint8Array | undefined {
  const digits = text.startsWith(hexMark) ? text.slice(hexMark.length) : ''
  if (!/^(?:[0-9a-f]{2})*$/.test(digits) || !text.startsWith(hexMark)) return undefined
  return Uint8Array.from({ length: digits.length / 2 }, (_, at) =>
    Number.parseInt(digits.slice(2 * at, 2 * at + 2), 16),
  )
}
