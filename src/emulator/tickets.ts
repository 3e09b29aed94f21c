/**
 * Checks the UserSig of every call in the vendor's order. What a ticket says and whether its key is right cannot change,
 * so both are kept, in bounded number; whom it is for and whether it has expired is judged at each call.
 */
import { inflateSync } from 'node:zlib'
import { checkUserSig, type DecodedUserSig, decodeUserSig, type Inflate, userSigCodes } from '../protocol/user-sig.ts'
import { type Refusal, refuse, refuseOtherApp } from './refusals.ts'
import type { Switches } from './switches.ts'

/** Far above any real ticket; a small stream must not unfold into gigabytes. */
const inflate: Inflate = (bytes) => inflateSync(bytes, { maxOutputLength: 65_536 })
const maxKept = 1_000

interface KnownTicket {
  decoded: Extract<DecodedUserSig, { ok: true }>
  keyIsRight: boolean
}

export interface TicketCheck {
  /** @param seconds by the world's clock. @returns undefined where the ticket is good. */
  check: (userSig: string, identifier: string, seconds: number, switches: Switches) => Refusal | undefined
}

export function createTicketCheck(app: { sdkAppId: number; secretKey: string }): TicketCheck {
  const known = new Map<string, KnownTicket>()

  /** Only what can be decoded is kept: nonsense is quickly refused, and must not push out good tickets. */
  function open(userSig: string): KnownTicket | DecodedUserSig {
    const kept = known.get(userSig)
    if (kept) return kept
    const decoded = decodeUserSig(userSig, inflate)
    if (!decoded.ok) return decoded
    const { identifier, sdkAppId } = decoded.content
    // Held against its own identifier and app at a time before any expiry, so that only the key can be wrong.
    const now = Number.NEGATIVE_INFINITY
    const verdict = checkUserSig(decoded, { identifier, sdkAppId, now, secretKey: app.secretKey })
    const ticket = { decoded, keyIsRight: verdict === 'valid' }
    known.set(userSig, ticket)
    if (known.size > maxKept) known.delete(known.keys().next().value ?? '')
    return ticket
  }

  return {
    check(userSig, identifier, seconds, switches) {
      // Identifier, app, expiry, then the key: with a foreign ticket the key is never the answer.
      const ticket = open(userSig)
      const decoded = 'decoded' in ticket ? ticket.decoded : ticket
      const verdict = checkUserSig(decoded, { identifier, sdkAppId: app.sdkAppId, now: seconds })
      if (verdict === 'valid') {
        return 'keyIsRight' in ticket && ticket.keyIsRight ? undefined : refuse(userSigCodes['wrong-key'])
      }
      if (verdict === 'empty') return refuse(switches.emptyUserSig === '70002' ? 70002 : userSigCodes.empty)
      if (verdict === 'other-app' && decoded.ok) return refuseOtherApp(app.sdkAppId, decoded.content.sdkAppId)
      return refuse(userSigCodes[verdict])
    },
  }
}
