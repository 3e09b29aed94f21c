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
 * Replaces the value of every `usersig` parameter, whatever its case, in a URL, a request line or any other text.
 * An empty value stays empty and a fingerprint stays itself, so redacting twice changes nothing.
 */
export function redactUserSig(text: string): string {
  return text.replace(/(usersig(?:=|%3D))([^&#\s"'<>]+)/gi, (_whole, name: string, raw: string) => {
    const value = decode(raw)
    return `${name}${readFingerprint(value) ? raw : fingerprintUserSig(value)}`
  })
}

function decode(raw: string): string {
  try {
    return decodeURIComponent(raw)
  } catch {
    return raw
  }
}
