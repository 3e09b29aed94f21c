import type { Case } from '../case.ts'
import type { Finding } from '../finding.ts'
import { readAccounts } from './accounts.ts'
import { aboutAccounts } from './codes.ts'
import { weighField } from './weigh.ts'

/** The service accepted an account before that differs from this one in case alone. UserIDs are compared exactly. */
export function findCaseTwin(found: Case): Finding[] {
  if (!aboutAccounts.has(found.code)) return []
  const accepted = found.beside.history?.accepted ?? []
  return readAccounts(found).flatMap(({ field, value }): Finding[] => {
    const written = value.trim()
    if (accepted.includes(written)) return []
    const known = accepted.find((other) => other.toLowerCase() === written.toLowerCase())
    if (known === undefined) return []
    return [
      {
        weight: weighField(found, field),
        evidence: { kind: 'case-twin', field, written, known },
        action: { kind: 'edit', edit: { kind: 'use-known', field, value: known } },
      },
    ]
  })
}
