/**
 * UserSigs, taken out of everything that is said about a call. What can be told by its name or shape goes by
 * `redaction.ts`; the call's own, which may have any shape, is looked for by its very text (in a Referer, an
 * Authorization, a page that prints the URL it was asked for).
 */
import type { Redacted } from '../lib/redacted.ts'
import type { Secret } from '../lib/secret.ts'
import { decodeUtf8 } from '../lib/utf8.ts'
import { fingerprintUserSig, redactSecrets } from '../protocol/redaction.ts'
import { takeApartQuery } from '../protocol/request-url.ts'
import { queryOf } from './policy.ts'

export interface Redactor {
  text(text: string): Redacted
  /** Bytes in base64; the very same bytes where no signature is among them. */
  base64(bytes: Uint8Array): Redacted
}

/** `%2a` as well as `%2A`. */
function lowerEscapes(text: string): string {
  return text.replace(/%[0-9A-F]{2}/g, (written) => written.toLowerCase())
}

/** As it stands in UTF-16, but for the NUL at one of its ends. */
function widen(text: string): string {
  return [...text].join('\0')
}

/** A shorter text is no signature, and replacing it would spoil words that happen to hold it. */
const shortest = 8

/** @param pathAndQuery of the call, with the real UserSig. */
export function createRedactor(pathAndQuery: Secret): Redactor {
  /** Each spelling, and the fingerprint of what it spells. */
  const secrets = new Map<string, string>()
  for (const { name, value, raw } of takeApartQuery(queryOf(pathAndQuery.reveal()))) {
    if (name.toLowerCase() !== 'usersig' || value.length < shortest) continue
    const encoded = value.replaceAll('*', '%2A').replaceAll('_', '%5F').replaceAll('-', '%2D')
    const fingerprint = fingerprintUserSig(value)
    const spellings = [value, raw, value.replaceAll('*', '%2A'), encoded]
    for (const spelling of [...spellings, ...spellings.map(lowerEscapes)]) {
      secrets.set(spelling, fingerprint)
      secrets.set(widen(spelling), widen(fingerprint))
    }
  }
  const redact = (text: string): Redacted => {
    let redacted = redactSecrets(text)
    for (const [spelling, fingerprint] of secrets) redacted = redacted.replaceAll(spelling, fingerprint) as Redacted
    return redacted
  }
  return {
    text: redact,
    base64(bytes) {
      const text = decodeUtf8(bytes)
      // latin1 maps each byte to one character and back.
      const readable = text ?? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
      const redacted = Buffer.from(redact(readable), text === undefined ? 'latin1' : 'utf8')
      return redacted.toString('base64') as Redacted // Each of its bytes has just passed.
    },
  }
}
