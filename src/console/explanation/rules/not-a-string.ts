import { jsonTypeOf } from '../../../lib/json-value.ts'
import type { Case } from '../case.ts'
import type { Finding } from '../finding.ts'
import { aboutAccounts } from './codes.ts'

/** An account of another JSON type: a number has the same digits as a string, anything else only a person can put right. */
export function findNotAString(found: Case): Finding[] {
  if (!aboutAccounts.has(found.code)) return []
  return found.checks.flatMap(({ field, check }): Finding[] => {
    const type = jsonTypeOf(found.body?.[field])
    if (check.kind !== 'not-a-string' || field === 'MsgReadTime' || type === 'string') return []
    return [
      {
        weight: 'explains',
        evidence: { kind: 'not-a-string', field, found: type },
        action: type === 'number' ? { kind: 'edit', edit: { kind: 'quote', field } } : undefined,
      },
    ]
  })
}
