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

/**
 * Replaces the value of every `usersig` parameter, whatever its case, in a URL, a request line or any other text, also
 * where a whole URL was percent-encoded into another one, once or several times. An empty value stays empty and a
 * fingerprint stays itself, so redacting twice changes nothing. What is not redacted: a UserSig without its name.
 */
export function redactUserSig(text: string): string {
  return text
    .replace(plain, (_whole, name: string, raw: string) => name + redactValue(raw, 1))
    .replace(
      encoded,
      // Each "25" is one more round of encoding, on top of that of the URL and that of the value in it.
      (_whole, name: string, rounds: string, raw: string) => name + redactValue(raw, 2 + rounds.length / 2),
    )
}

const plain = /(usersig=)([^&#\s"'<>]+)/gi
/** The next parameter begins at an ampersand that was encoded as often as the equals sign. */
const encoded = /(usersig%(?<rounds>(?:25)*)3D)((?:(?!%\k<rounds>26)[^&#\s"'<>])+)/gi

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
