import { toHalfWidth } from '../../../protocol/account-text.ts'
import type { Case } from '../case.ts'
import type { Finding } from '../finding.ts'
import { readAccounts } from './accounts.ts'
import { aboutAccounts } from './codes.ts'
import { weighField } from './weigh.ts'

/** ASCII as a Chinese input method widens it: it looks alike, and is another account. */
export function findFullWidth(found: Case): Finding[] {
  if (!aboutAccounts.has(found.code)) return []
  return readAccounts(found)
    .filter(({ value }) => toHalfWidth(value) !== value)
    .map(({ field }) => ({
      weight: weighField(found, field),
      evidence: { kind: 'full-width', field },
      action: { kind: 'edit', edit: { kind: 'half-width', field } },
    }))
}
