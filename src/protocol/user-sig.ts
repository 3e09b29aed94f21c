/**
 * UserSig, version 2 (HMAC): made, decoded, checked. Inflate, deflate and the time are parameters, so that browser and
 * Node bring their own. The algorithm: https://trtc.io/document/34385 (read 2026-11); the order of checks is that of the
 * vendor's published C++ verifier (github.com/tencentyun/tls-sig-api, tls_signature.cpp).
 */
import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import * as z from 'zod/mini'
import { fromBase64, toBase64 } from '../lib/base64.ts'
import { decodeUtf8, encodeUtf8 } from '../lib/utf8.ts'

/**
 * zlib (RFC 1950) with its checksum verified; throws where the bytes are no whole zlib stream. A ticket comes from
 * anywhere and a small one can unpack to much: a server gives one that throws above a limit.
 */
export type Inflate = (bytes: Uint8Array) => Uint8Array
/** zlib (RFC 1950), header kept. */
export type Deflate = (bytes: Uint8Array) => Uint8Array | Promise<Uint8Array>

export interface UserSigInput {
  sdkAppId: number
  identifier: string
  /** The text of the key itself; it is not hex-decoded. */
  secretKey: string
  /** Unix seconds. */
  time: number
  /** Validity in seconds: a duration, not a date. */
  expire: number
  /** Base64 text. */
  userbuf?: string
}

/** The fields of a ticket. Numbers are JSON numbers; unknown keys are ignored. */
const Ticket = z.object({
  'TLS.ver': z.string(),
  'TLS.identifier': z.string(),
  'TLS.sdkappid': z.number(),
  'TLS.time': z.number(),
  'TLS.expire': z.number(),
  'TLS.userbuf': z.optional(z.string()),
  'TLS.sig': z.string(),
})

export interface UserSigContent {
  identifier: string
  sdkAppId: number
  /** Unix seconds. */
  time: number
  /** Seconds. */
  expire: number
  userbuf: string | undefined
  sig: string
}

/** `step` is where reading stopped; `json` is there from the moment that it was unpacked. */
export type DecodedUserSig =
  | { ok: true; content: UserSigContent; json: string }
  | { ok: false; step: 'empty' | 'base64' | 'inflate' | 'json' | 'fields'; json?: string }

/** What a verifier that knows the key says. The names are those of the vendor's meanings; codes are in `userSigCodes`. */
export type UserSigVerdict =
  | 'valid'
  | 'empty'
  | 'unreadable'
  | 'other-identifier'
  | 'other-app'
  | 'expired'
  | 'wrong-key'

/**
 * The code the service answers for each verdict. The codes' meanings are documented; that they belong to these steps of
 * the verifier is our inference. An empty ticket is 70002 in older tables, 70003 in the current one.
 */
export const userSigCodes = {
  empty: 70003,
  unreadable: 70003,
  'other-identifier': 70013,
  'other-app': 70014,
  expired: 70001,
  'wrong-key': 70009,
} as const satisfies Record<Exclude<UserSigVerdict, 'valid'>, number>

/** The text that is signed: fixed order, every line ended, the last one too. */
export function buildStringToSign(input: Omit<UserSigInput, 'secretKey'>): string {
  const lines = [
    `TLS.identifier:${input.identifier}`,
    `TLS.sdkappid:${input.sdkAppId}`,
    `TLS.time:${input.time}`,
    `TLS.expire:${input.expire}`,
  ]
  if (input.userbuf !== undefined) lines.push(`TLS.userbuf:${input.userbuf}`)
  return lines.map((line) => `${line}\n`).join('')
}

/**
 * Signs and packs. Nothing is checked: an empty key, a UserID of any length or characters are signed as the vendor's
 * libraries would. Rejects only where `deflate` fails.
 * @returns the ticket's text. Two makers' texts for the same input differ, since zlib builds differ: compare decoded.
 */
export async function makeUserSig(input: UserSigInput, deflate: Deflate): Promise<string> {
  const ticket = {
    'TLS.ver': '2.0',
    'TLS.identifier': input.identifier,
    'TLS.sdkappid': input.sdkAppId,
    'TLS.time': input.time,
    'TLS.expire': input.expire,
    ...(input.userbuf === undefined ? {} : { 'TLS.userbuf': input.userbuf }),
    'TLS.sig': sign(input, input.secretKey),
  }
  return escapeBase64(toBase64(await deflate(encodeUtf8(JSON.stringify(ticket)))))
}

/**
 * Takes a ticket apart without judging it. Never throws. Version 1 (signed with a private key, for apps from before July
 * 2019) unpacks as well but has other fields, so it stops at `fields`, with its JSON.
 * @param userSig percent-decoded; one with spaces or line breaks in it stops at `base64`
 */
export function decodeUserSig(userSig: string, inflate: Inflate): DecodedUserSig {
  if (userSig === '') return { ok: false, step: 'empty' }
  const packed = /^[A-Za-z0-9*_-]+$/.test(userSig) ? fromBase64(unescapeBase64(userSig)) : undefined
  if (!packed) return { ok: false, step: 'base64' }
  let json: string | undefined
  try {
    json = decodeUtf8(inflate(packed))
  } catch {
    return { ok: false, step: 'inflate' }
  }
  if (json === undefined) return { ok: false, step: 'json' }
  return readTicket(json)
}

/**
 * Checks a ticket as the service would: identifier and app before expiry, and the key last. The last second of validity is
 * still valid. Without `secretKey` a wrong key cannot be seen, and 'valid' means "as far as
 * anyone without the key can tell".
 * @param expected.now unix seconds
 */
export function checkUserSig(
  decoded: DecodedUserSig,
  expected: { identifier: string; sdkAppId: number; now: number; secretKey?: string },
): UserSigVerdict {
  if (!decoded.ok) return decoded.step === 'empty' ? 'empty' : 'unreadable'
  const { content } = decoded
  if (content.identifier !== expected.identifier) return 'other-identifier'
  if (content.sdkAppId !== expected.sdkAppId) return 'other-app'
  if (expected.now > content.time + content.expire) return 'expired'
  if (expected.secretKey !== undefined && sign(content, expected.secretKey) !== content.sig) return 'wrong-key'
  return 'valid'
}

function readTicket(json: string): DecodedUserSig {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    return { ok: false, step: 'json', json }
  }
  const ticket = Ticket.safeParse(value)
  if (!ticket.success || ticket.data['TLS.ver'] !== '2.0') return { ok: false, step: 'fields', json }
  const { data } = ticket
  return {
    ok: true,
    json,
    content: {
      identifier: data['TLS.identifier'],
      sdkAppId: data['TLS.sdkappid'],
      time: data['TLS.time'],
      expire: data['TLS.expire'],
      userbuf: data['TLS.userbuf'],
      sig: data['TLS.sig'],
    },
  }
}

function sign(
  input: Omit<UserSigInput, 'secretKey' | 'userbuf'> & { userbuf?: string | undefined },
  key: string,
): string {
  const { identifier, sdkAppId, time, expire, userbuf } = input
  const text = buildStringToSign({ identifier, sdkAppId, time, expire, ...(userbuf === undefined ? {} : { userbuf }) })
  return toBase64(hmac(sha256, encodeUtf8(key), encodeUtf8(text)))
}

function escapeBase64(text: string): string {
  return text.replaceAll('+', '*').replaceAll('/', '-').replaceAll('=', '_')
}

function unescapeBase64(text: string): string {
  return text.replaceAll('*', '+').replaceAll('-', '/').replaceAll('_', '=')
}
