/** Why a SecretKey does not fit a ticket, where the reason is one of the mistakes that makers of tickets are known for. */
import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { hexToBytes } from '@noble/hashes/utils.js'
import { toBase64 } from '../lib/base64.ts'
import { encodeUtf8 } from '../lib/utf8.ts'
import { buildStringToSign, type UserSigContent } from './user-sig.ts'

export type WrongKeyReason =
  /** It fits without the white space or quotes around it. */
  | 'key-wrapped'
  /** It fits in the other case. */
  | 'key-case'
  /** The ticket was signed with the bytes that the key's hex digits stand for, not with its text. */
  | 'key-from-hex'
  /** The ticket's last signed line was not ended. */
  | 'last-line-not-ended'
  /** The ticket carries a userbuf that was not signed. */
  | 'userbuf-not-signed'

/** The text that this ticket's signature is over. */
export function readSignedText({ userbuf, ...content }: UserSigContent): string {
  return buildStringToSign(userbuf === undefined ? content : { ...content, userbuf })
}

/** @returns undefined where it is simply another key. The key must have been found wrong before. */
export function explainWrongKey(content: UserSigContent, secretKey: string): WrongKeyReason | undefined {
  const text = readSignedText(content)
  const fits = (key: string | Uint8Array, signed = text) =>
    toBase64(hmac(sha256, typeof key === 'string' ? encodeUtf8(key) : key, encodeUtf8(signed))) === content.sig
  const bare = secretKey.replace(/^[\s"'`]+/, '').replace(/["'`\s]{1,40}$/, '')
  if (bare !== secretKey && fits(bare)) return 'key-wrapped'
  if (fits(secretKey.toLowerCase()) || fits(secretKey.toUpperCase())) return 'key-case'
  if (/^(?:[0-9a-f]{2})+$/i.test(secretKey) && fits(hexToBytes(secretKey))) return 'key-from-hex'
  if (fits(secretKey, text.slice(0, -1))) return 'last-line-not-ended'
  const { userbuf, ...rest } = content
  if (userbuf !== undefined && fits(secretKey, buildStringToSign(rest))) return 'userbuf-not-signed'
  return undefined
}
