import type { Case } from '../case.ts'
import type { Finding } from '../finding.ts'
import { aboutAccounts } from './codes.ts'
import { weighField } from './weigh.ts'

/** More bytes than a UserID can have. Which of them are too many nobody else can know. */
export function findTooLong(found: Case): Finding[] {
  if (!aboutAccounts.has(found.code)) return []
  return found.checks.flatMap(({ field, check }): Finding[] =>
    check.kind === 'too-long' && field !== 'MsgReadTime'
      ? [{ weight: weighField(found, field), evidence: { kind: 'too-long', field, bytes: check.bytes } }]
      : [],
  )
}
