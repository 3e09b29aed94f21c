import type { Evidence } from '../../texts/finding-types.ts'
import type { Case } from '../case.ts'
import type { Finding } from '../finding.ts'
import { aboutAccounts } from './codes.ts'

/** An account of another JSON type: a number has the same digits as a string, anything else only a person can put right. */
export function findNotAString(found: Case): Finding[] {
  if (!aboutAccounts.has(found.code)) return []
  return found.checks.flatMap(({ field, check }): Finding[] => {
    if (check.kind !== 'not-a-string' || field === 'MsgReadTime') return []
    const type = typeOf(found.body?.[field])
    return [
      {
        weight: 'explains',
        evidence: { kind: 'not-a-string', field, found: type },
        action: type === 'number' ? { kind: 'edit', edit: { kind: 'quote', field } } : undefined,
      },
    ]
  })
}

function typeOf(value: unknown): Extract<Evidence, { kind: 'not-a-string' }>['found'] {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  return typeof value === 'number' ? 'number' : typeof value === 'boolean' ? 'boolean' : 'object'
}
