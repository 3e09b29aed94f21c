import { commands } from '../../protocol/commands/index.ts'
import { type Outcome, outcomeOf } from '../../protocol/outcome.ts'
import type { HistoryRow } from './row.ts'

const known = new WeakMap<object, Outcome>()

/** A row's outcome; undefined while it runs. Worked out once for each, since a long list asks often. */
export function outcomeOfRow({ sent }: HistoryRow): Outcome | undefined {
  if (!sent) return undefined
  const outcome = known.get(sent) ?? outcomeOf(sent, commands.admin_set_msg_read)
  known.set(sent, outcome)
  return outcome
}
