import type { Case } from '../case.ts'
import type { Finding } from '../finding.ts'
import { aboutAccounts } from './codes.ts'
import { hasNamesOfOtherCall } from './misnamed.ts'
import { weighField } from './weigh.ts'

/** An account that is absent or empty, and nothing in the body that could stand for it. */
export function findMissing(found: Case): Finding[] {
  if (!aboutAccounts.has(found.code) || hasNamesOfOtherCall(found)) return []
  return found.checks.flatMap(({ field, check }): Finding[] =>
    field !== 'MsgReadTime' && (check.kind === 'missing' || check.kind === 'empty')
      ? [{ weight: weighField(found, field), evidence: { kind: check.kind, field } }]
      : [],
  )
}
