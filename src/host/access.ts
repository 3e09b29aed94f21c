/**
 * Who gets in where more than this machine reaches the port: whoever has the one token that was chosen at start. No
 * accounts, no sessions, nothing to be guessed at: a setting that opens the server without it stops the start.
 */
import { createHash, timingSafeEqual } from 'node:crypto'
import { isLoopbackAddress } from '../lib/loopback.ts'
import type { Refusal } from '../protocol/relay-api.ts'
import { refuse } from '../relay/refusal.ts'

export interface Access {
  /** Undefined: whoever reaches the port gets in, which is this machine alone then. Never told, never logged. */
  accessToken: string | undefined
  /** `https://name`, where something in front speaks TLS. */
  publicOrigin: string | undefined
}

export type AccessReading = { ok: true; access: Access } | { ok: false; message: string }

const leastCharacters = 16

const howToOpen =
  `Set MARKREAD_ACCESS_TOKEN to a secret of at least ${leastCharacters} characters, and let TLS stand in front, ` +
  'since this server speaks plain HTTP and a signature must not cross a network in the clear.'

/**
 * @param env `MARKREAD_ACCESS_TOKEN`, `MARKREAD_PUBLIC_ORIGIN`; empty is not set.
 * @param bind the address listened on.
 */
export function readAccess(env: Record<string, string | undefined>, bind: string): AccessReading {
  const accessToken = env.MARKREAD_ACCESS_TOKEN || undefined
  const publicOrigin = env.MARKREAD_PUBLIC_ORIGIN || undefined
  // A sentence here must not repeat the token. Other characters cannot stand in a header, and a blank ends it.
  if (accessToken !== undefined && !/^[\x21-\x7e]*$/.test(accessToken)) {
    return refuseStart('MARKREAD_ACCESS_TOKEN may hold printable ASCII without blanks only.')
  }
  if (accessToken !== undefined && accessToken.length < leastCharacters) {
    return refuseStart(`MARKREAD_ACCESS_TOKEN has to have at least ${leastCharacters} characters.`)
  }
  if (publicOrigin !== undefined && !isHttpsOrigin(publicOrigin)) {
    const right = 'it has to be an https origin with nothing after it, as in https://markread.example.com'
    return refuseStart(`MARKREAD_PUBLIC_ORIGIN is "${publicOrigin}"; ${right}.`)
  }
  if (accessToken === undefined && !isLoopbackAddress(bind)) {
    return refuseStart(`HOST is "${bind}", which other machines reach. ${howToOpen}`)
  }
  if (accessToken === undefined && publicOrigin !== undefined) {
    return refuseStart(`MARKREAD_PUBLIC_ORIGIN says that others reach this server. ${howToOpen}`)
  }
  return { ok: true, access: { accessToken, publicOrigin } }
}

function refuseStart(message: string): AccessReading {
  return { ok: false, message }
}

function isHttpsOrigin(text: string): boolean {
  return text.startsWith('https://') && URL.canParse(text) && new URL(text).origin === text
}

/**
 * RFC 6750 §2.1.
 * @param authorization the request's header of this name.
 * @returns undefined where the token is right, or none is asked for.
 */
export type CheckToken = (authorization: string | undefined) => Refusal | undefined

export function createTokenCheck(accessToken: string | undefined): CheckToken {
  if (accessToken === undefined) return () => undefined
  const right = digest(accessToken)
  return function checkToken(authorization) {
    const [, given = ''] = /^bearer +(\S+)$/i.exec(authorization ?? '') ?? []
    // Digests have one length, so that the time tells neither where they differ nor how long the right one is.
    if (timingSafeEqual(digest(given), right)) return undefined
    return refuse('token-needed', 'This server asks for its access token: Authorization: Bearer <token>.')
  }
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
