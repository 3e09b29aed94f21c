/**
 * How far a clock of ours is from the service's, estimated from one exchange. It is no time protocol: `Date` counts whole
 * seconds and a proxy may have written it, so it finds the clock that is minutes or hours off, and says how sure it is.
 */
import type { RepliedExchange } from './exchange.ts'

/** In milliseconds. `skewMs` is positive where our clock is ahead; the true value is within `uncertaintyMs` of it. */
export interface ClockSkew {
  skewMs: number
  uncertaintyMs: number
}

/** As HTTP writes it today (RFC 9110, 5.6.7). The two older forms name no time zone that could be relied on. */
const httpDate = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/

/**
 * The service wrote its `Date` after the call was written and before the first byte came back, at some moment of the second
 * that it names. Both ends are known on our clock, so their difference to that second is known within a range.
 * @param startedAt when the call was started, in milliseconds since 1970, by the clock that is asked about. Signatures are
 *   made and judged by the page's clock, which a history row carries; `exchange.startedAt` is the relay's, and that may be
 *   another machine. The way from the page to the relay is not measured: it makes our clock seem behind by as much.
 * @returns undefined where the reply has no `Date` that can be read
 */
export function estimateClockSkew(exchange: RepliedExchange, startedAt: number): ClockSkew | undefined {
  const { date } = exchange
  const second = date !== null && httpDate.test(date) ? Date.parse(date) : Number.NaN
  if (Number.isNaN(second)) return undefined
  const { queue, dns, tcp, tls, firstByte } = exchange.timings
  const written = startedAt + (queue ?? 0) + (dns ?? 0) + (tcp ?? 0) + (tls ?? 0)
  const least = written - (second + 1_000)
  const most = written + (firstByte ?? 0) - second
  return { skewMs: (least + most) / 2, uncertaintyMs: (most - least) / 2 }
}

/** From here on it is worth a word: less is ordinary, and harms no signature. */
const tellFromMs = 30_000

/** @returns whether it is over 30 s for sure. */
export function isWorthTelling({ skewMs, uncertaintyMs }: ClockSkew): boolean {
  return Math.abs(skewMs) - uncertaintyMs > tellFromMs
}
