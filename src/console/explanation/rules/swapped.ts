import type { Case } from '../case.ts'
import type { Finding } from '../finding.ts'

/**
 * The same pair was marked before, the other way round. Both orders succeed, and only one of them clears the badge that is
 * meant.
 */
export function findSwapped({ code, beside }: Case): Finding[] {
  const at = beside.history?.oppositeAt
  if (code !== 0 || at === undefined) return []
  return [{ weight: 'odd', evidence: { kind: 'swapped', at }, action: { kind: 'edit', edit: { kind: 'swap' } } }]
}
