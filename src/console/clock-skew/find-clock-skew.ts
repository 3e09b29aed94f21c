/** Which calls speak of a clock that is off. What answered in the service's stead, with a page of HTML, is not asked. */
import { type ClockSkew, estimateClockSkew, isWorthTelling } from '../../protocol/clock-skew.ts'
import type { Exchange } from '../../protocol/exchange.ts'
import { outcomeOf } from '../../protocol/outcome.ts'
import type { Refusal } from '../../protocol/relay-api.ts'

/** One send, as history keeps it. */
export interface DatedCall {
  /** Milliseconds since 1970, by the page's clock: the one that signatures are made and judged by. */
  startedAt: number
  request: { url: string }
  /** Null while it runs. */
  sent: Exchange | Refusal | null
}

/** @returns undefined where the call tells of no difference, or of none that is worth a word */
export function findClockSkew(call: DatedCall): ClockSkew | undefined {
  const skew = readClockSkew(call)
  return skew && isWorthTelling(skew) ? skew : undefined
}

/**
 * As the newest reply of one origin has it.
 * @param calls newest first
 */
export function findNewestClockSkew(calls: readonly DatedCall[], origin: string): ClockSkew | undefined {
  for (const call of calls) {
    if (!call.request.url.startsWith(`${origin}/`)) continue
    const skew = readClockSkew(call)
    if (skew) return isWorthTelling(skew) ? skew : undefined
  }
  return undefined
}

function readClockSkew({ sent, startedAt }: DatedCall): ClockSkew | undefined {
  if (!sent || 'reason' in sent || sent.result !== 'replied') return undefined
  const skew = estimateClockSkew(sent, startedAt)
  return skew && isWorthTelling(skew) && outcomeOf(sent).kind === 'unreadable' ? undefined : skew
}
