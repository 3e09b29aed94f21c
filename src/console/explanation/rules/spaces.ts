import type { Case } from '../case.ts'
import type { Finding } from '../finding.ts'
import { readAccounts } from './accounts.ts'
import { aboutAccounts } from './codes.ts'
import { weighField } from './weigh.ts'

/** White space before or behind an account. */
export function findSpaces(found: Case): Finding[] {
  if (!aboutAccounts.has(found.code)) return []
  return readAccounts(found).flatMap(({ field, value }): Finding[] => {
    const trimmed = value.trim()
    if (trimmed === value || trimmed === '') return []
    const before = value.length - value.trimStart().length
    const after = value.length - value.trimEnd().length
    return [
      {
        weight: weighField(found, field),
        evidence: { kind: 'spaces', field, before, after },
        action: { kind: 'edit', edit: { kind: 'trim', field, count: before + after } },
      },
    ]
  })
}
