import type { Exchange } from '../../protocol/exchange.ts'
import type { Outcome } from '../../protocol/outcome.ts'
import type { Refusal } from '../../protocol/relay-api.ts'

/** A call that is over, as the response pane shows it. */
export interface Shown {
  /** Tells one call from the next. */
  id: string
  outcome: Outcome
  sent: Exchange | Refusal
  /** Milliseconds since 1970. */
  startedAt: number
  /** The explanation's title. */
  title: string
}
