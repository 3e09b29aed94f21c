/**
 * The one boundary that secrets do not cross: a UserSig becomes its length and a fingerprint before anything is stored,
 * logged or shown as sent. The fingerprint tells two signatures apart and leads back to neither.
 */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { encodeUtf8 } from '../lib/utf8.ts'

/** `masked~187~3f2a9c1e`: characters of the UserSig, first 8 hex digits of its SHA-256. */
export function fingerprintUserSig(userSig: string): string {
  return `masked~${userSig.length}~${bytesToHex(sha256(encodeUtf8(userSig))).slice(0, 8)}`
}

/** @returns the parts of a fingerprint, or undefined where the text is none. */
export function readFingerprint(text: string): { length: number; hash: string } | undefined {
  const match = /^masked~(\d+)~([0-9a-f]{8})$/.exec(text)
  return match ? { length: Number(match[1]), hash: match[2] ?? '' } : undefined
}

declare const redacted: unique symbol

/** Text that has passed here, and nothing else: what is stored, logged or handed out is made of it. */
export type Redacted = string & { readonly [redacted]: true }

/**
 * Replaces every secret in a text: the value of a `usersig` parameter whatever it holds and however its name is
 * written, also where a whole URL was percent-encoded into another one, once or several times; and a UserSig anywhere
 * else that has the shape of one, or that of a SecretKey. An empty value stays empty and a fingerprint stays itself, so redacting twice changes
 * nothing.
 */
export function redactSecrets(text: string): Redacted {
  return text
    .replace(named, (_whole, name: string, raw: string) => name + redactValue(raw, 1))
    .replace(
      namedEncoded,
      // Each "25" is one more round of encoding, on top of that of the URL and that of the value in it.
      (_whole, name: string, rounds: string, raw: string) => name + redactValue(raw, 2 + rounds.length / 2),
    )
    .replace(key, (raw) => fingerprintUserSig(raw))
    .replace(unnamed, (raw) => redactValue(raw.replaceAll('\\/', '/'), 3)) as Redacted
}

/** A value as JSON, redacted text by text: in finished JSON a mask could take the escaping of a quotation mark with it. */
export function redactJson(value: unknown): Redacted {
  const json = JSON.stringify(value, (_key, inner) => (typeof inner === 'string' ? redactSecrets(inner) : inner))
  return json as Redacted // Each of its texts has just passed.
}

/**
 * The same in the bytes of a body.
 * @param bodyBase64 standard base64; what is none is taken as text
 * @returns the same text where no UserSig is in it
 */
export function redactBody(bodyBase64: string): Redacted {
  let latin1: string
  try {
    latin1 = atob(bodyBase64)
  } catch {
    return redactSecrets(bodyBase64)
  }
  const masked = redactSecrets(latin1)
  return (masked === latin1 ? bodyBase64 : btoa(masked)) as Redacted
}

const named = /(usersig=)([^&#\s"'<>]+)/gi
/** The next parameter begins at an ampersand that was encoded as often as the equals sign. */
const namedEncoded = /(usersig%(?<rounds>(?:25)*)3D)((?:(?!%\k<rounds>26)[^&#\s"'<>])+)/gi

/**
 * Base64 of something deflated, in the vendor's alphabet or the usual one, its signs perhaps percent-encoded or, in JSON,
 * with a backslash. A zlib stream begins with 78 01, 78 5e, 78 9c or 78 da, which base64 writes as below. The smallest
 * ticket that can be made packs 44 characters of HMAC, which do not shrink below 33 bytes, and the names of its fields:
 * far more than 60 characters. Not in the middle of other base64.
 */
const unnamed =
  /(?<=^|[^A-Za-z0-9+/*_-]|%[0-9A-F]{2}|\\[nrt])(?:eJ[w-z]|eA[E-H]|eF[4-7]|eN[o-r])(?:[A-Za-z0-9+/*_=-]|%(?:25)*(?:2[ABDF]|3D|5F)|%(?:25)*(?:2[abdf]|3d|5f)|\\\/){57,}/g

/** A SecretKey: 64 hex digits, as the vendor's console shows one. What else has that form is masked as well. */
const key = /(?<![0-9A-Za-z+/_-])[0-9a-f]{64}(?![0-9A-Za-z+/_-])/gi

function redactValue(raw: string, rounds: number): string {
  let value = raw
  for (let round = 0; round < rounds; round += 1) value = decode(value)
  return readFingerprint(value) ? raw : fingerprintUserSig(value)
}

function decode(raw: string): string {
  try {
    return decodeURIComponent(raw)
  } catch {
    return raw
  }
}
