/**
 * Checks the UserSig of every call in the vendor's order. What a ticket says and whether its key is right cannot change,
 * so both are kept, in bounded number; whom it is for and whether it has expired is judged at each call.
 */
import { inflateSync } from 'node:zlib'
import type { ReceivedCall } from '../protocol/emulator-api.ts'
import {
  checkUserSig,
  type DecodedUserSig,
  decodeUserSig,
  type Inflate,
  type UserSigVerdict,
  userSigCodes,
} from '../protocol/user-sig.ts'
import { type Refusal, refuse, refuseBy, refuseOtherApp } from './refusals.ts'
import type { Switches } from './switches.ts'

/** Far above any real ticket; a small stream must not unfold into gigabytes. */
const inflate: Inflate = (bytes) => inflateSync(bytes, { maxOutputLength: 65_536 })
const maxKept = 1_000

interface KnownTicket {
  decoded: Extract<DecodedUserSig, { ok: true }>
  keyIsRight: boolean
}

export interface TicketCheck {
  /**
   * @param seconds by the world's clock. @param hasKey whether the service has a key to check with.
   * @returns undefined where the ticket is good.
   */
  check: (
    userSig: string,
    identifier: string,
    seconds: number,
    world: { switches: Switches; hasKey: boolean },
  ) => Refusal | undefined
  /** The same once more, for the log, and what the ticket says. */
  describe: (userSig: string, identifier: string, seconds: number) => ReceivedCall['signature']
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

  /** Identifier, app, expiry, then the key: with a foreign ticket the key is never the answer. */
  function judge(ticket: KnownTicket | DecodedUserSig, identifier: string, now: number): UserSigVerdict {
    const decoded = 'decoded' in ticket ? ticket.decoded : ticket
    const verdict = checkUserSig(decoded, { identifier, sdkAppId: app.sdkAppId, now })
    return verdict === 'valid' && !('keyIsRight' in ticket && ticket.keyIsRight) ? 'wrong-key' : verdict
  }

  return {
    check(userSig, identifier, seconds, { switches, hasKey }) {
      const ticket = open(userSig)
      const verdict = judge(ticket, identifier, seconds)
      switch (verdict) {
        case 'valid':
          return hasKey ? undefined : refuse(70016)
        case 'wrong-key':
          return refuse(hasKey ? userSigCodes[verdict] : 70016)
        case 'empty':
          return refuseBy('emptyUserSig', Number(switches.emptyUserSig))
        case 'other-app':
          return 'decoded' in ticket ? refuseOtherApp(app.sdkAppId, ticket.decoded.content.sdkAppId) : refuse(70014)
        case 'unreadable':
          if (isOlder(ticket)) return refuseBy('olderUserSig', Number(switches.olderUserSig))
          if (userSig === 'xxx') return refuseBy('placeholderUserSig', Number(switches.placeholderUserSig))
          return refuse(userSigCodes[verdict])
        case 'other-identifier':
          if (identifier === '') return refuseBy('missingIdentifier', userSigCodes[verdict])
          return refuse(userSigCodes[verdict])
        case 'expired':
          return refuse(userSigCodes[verdict])
      }
    },
    describe(userSig, identifier, seconds) {
      const ticket = open(userSig)
      const verdict = judge(ticket, identifier, seconds)
      if (!('decoded' in ticket)) return { verdict }
      const { content } = ticket.decoded
      return {
        verdict,
        content: {
          identifier: content.identifier,
          sdkAppId: content.sdkAppId,
          time: content.time,
          expire: content.expire,
        },
      }
    },
  }
}

/** It has the fields of the kind before 2019, whose key nobody gives us. */
function isOlder(ticket: KnownTicket | DecodedUserSig): boolean {
  return 'json' in ticket && ticket.json !== undefined && ticket.json.includes('"TLS.sdk_appid"')
}
