/**
 * One call's UserSig, taken out of everything that is said about the call. The parameter goes by `redaction.ts`; the same
 * text elsewhere (a Referer, an Authorization, a page that prints the URL it was asked for) goes here.
 */
import { fingerprintUserSig, redactUserSig } from '../protocol/redaction.ts'
import { takeApartQuery } from '../protocol/request-url.ts'

export interface Redactor {
  text(text: string): string
  /** The same bytes where the signature is not among them. */
  bytes(bytes: Buffer): Buffer
}

/** `%2a` as well as `%2A`. */
function lowerEscapes(text: string): string {
  return text.replace(/%[0-9A-F]{2}/g, (written) => written.toLowerCase())
}

/** A shorter text is no signature, and replacing it would spoil words that happen to hold it. */
const shortest = 8

/** @param pathAndQuery of the call, with the real UserSig. */
export function createRedactor(pathAndQuery: string): Redactor {
  const [, query = ''] = pathAndQuery.split(/\?(.*)/s)
  /** Each spelling, and the signature that it spells. */
  const secrets = new Map<string, string>()
  for (const { name, value, raw } of takeApartQuery(query)) {
    if (name.toLowerCase() !== 'usersig' || value.length < shortest) continue
    const encoded = value.replaceAll('*', '%2A').replaceAll('_', '%5F').replaceAll('-', '%2D')
    const spellings = [value, raw, value.replaceAll('*', '%2A'), encoded]
    for (const spelling of [...spellings, ...spellings.map(lowerEscapes)]) secrets.set(spelling, value)
  }
  const literally = (text: string): string => {
    let redacted = text
    for (const [spelling, value] of secrets) {
      // A fingerprint costs a hash, and the signature is seldom anywhere but in the URL.
      if (redacted.includes(spelling)) redacted = redacted.replaceAll(spelling, fingerprintUserSig(value))
    }
    return redacted
  }
  return {
    text: (text) => literally(redactUserSig(text)),
    bytes(bytes) {
      if (![...secrets.keys()].some((secret) => bytes.includes(secret))) return bytes
      // latin1 maps each byte to one character and back.
      return Buffer.from(literally(bytes.toString('latin1')), 'latin1')
    },
  }
}
