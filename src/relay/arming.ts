/**
 * Live safety where it cannot be walked round by a mistake in the page: a call that changes something on a live target
 * carries a token that was made for exactly its host and app, a little while ago, by this process. Nothing is kept but
 * the key, so a restart disarms everything. A guard against accidents, of people and of pages; it is no lock, since
 * whoever may ask this relay may also arm it.
 */
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { type ArmReply, type ArmRequest, armedMs, type Refusal } from '../protocol/relay-api.ts'
import { queryOf, type Target } from './policy.ts'
import { refuse } from './refusal.ts'
import { readSdkAppIds } from './sdk-app-ids.ts'

export interface Arming {
  arm(scope: ArmRequest): ArmReply
  /** @param armed as it came from the page, so any text. */
  holds(armed: string, scope: ArmRequest): boolean
}

/** @param now milliseconds since 1970, not a monotonic clock: that one stands still while the machine sleeps. */
export function createArming(now: () => number = Date.now): Arming {
  const key = randomBytes(32)

  function write({ host, sdkAppId }: ArmRequest, expires: number): string {
    // As JSON, so that no two triples are one text.
    const signed = JSON.stringify([host, sdkAppId, expires])
    return `${expires}.${createHmac('sha256', key).update(signed).digest('base64url')}`
  }

  return {
    arm: (scope) => ({ armed: write(scope, now() + armedMs), forMs: armedMs }),
    holds(armed, scope) {
      const expires = Number(/^(\d{1,15})\./.exec(armed)?.[1])
      const left = expires - now()
      // More than was ever given is left where the clock was set back; NaN is neither.
      if (!(left > 0 && left <= armedMs)) return false
      // Text with text: the last character of base64url has bits that a decoder drops.
      return isSame(armed, write(scope, expires))
    },
  }
}

/** In a time that tells nothing of where they differ. */
function isSame(given: string, right: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(right)]
  return a.length === b.length && timingSafeEqual(a, b)
}

/** @returns what is armed, so that it can be renewed; undefined where the call needs no arming. */
export function checkArmed(
  { live, writes, url, pathAndQuery }: Target,
  armed: string | undefined,
  arming: Arming,
): ArmRequest | Refusal | undefined {
  if (!live || !writes) return undefined
  const readings = readSdkAppIds(queryOf(pathAndQuery.reveal()))
  const [sdkAppId] = readings
  if (sdkAppId === undefined || readings.some((other) => other !== sdkAppId)) {
    const right = 'write sdkappid once, in plain digits'
    return refuse('not-armed', `The URL leaves open which app a call to ${url.host} would change; ${right}.`)
  }
  const scope = { host: url.host, sdkAppId }
  if (armed !== undefined && arming.holds(armed, scope)) return scope
  const right = `arm this app at ${url.host} with POST /relay/arm, which holds for ${armedMs / 60_000} idle minutes`
  return refuse('not-armed', `This call changes something for real people, and is not armed; ${right}.`)
}
