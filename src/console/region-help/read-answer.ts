/** What one host's answer says of the app. Pure; what the vendor does not document is `seems-to-know`, never `knows`. */
import type { Exchange } from '../../protocol/exchange.ts'
import { type Outcome, outcomeOf } from '../../protocol/outcome.ts'
import type { Refusal } from '../../protocol/relay-api.ts'
import { unknownAppCodes } from './needs-region-help.ts'

export type Answer =
  /** It carried the question out. */
  | { kind: 'knows' }
  /** It turned the question down for a reason that only the app itself can give: our inference. */
  | { kind: 'seems-to-know'; code: number }
  | { kind: 'does-not-know'; code: number }
  | { kind: 'cannot-tell'; outcome: Outcome }

/**
 * What is said of a signature, an administrator, a plan, an address list or a rate of the app. That the service looks for
 * the app before it looks at these is inferred: the host that was asked first found no app, and said nothing of them.
 */
const aboutTheApp: ReadonlySet<number> = new Set([
  ...[60007, 60010, 60011, 60016, 60017, 60020, 60021, 60027, 60028],
  ...[70001, 70003, 70009, 70013, 70014, 70050, 70051, 70346, 70403],
])

export function readAnswer(sent: Exchange | Refusal): Answer {
  const outcome = outcomeOf(sent)
  if (outcome.kind === 'ok') return { kind: 'knows' }
  if (outcome.kind !== 'rejected') return { kind: 'cannot-tell', outcome }
  const { code } = outcome
  if (unknownAppCodes.has(code)) return { kind: 'does-not-know', code }
  return aboutTheApp.has(code) ? { kind: 'seems-to-know', code } : { kind: 'cannot-tell', outcome }
}
