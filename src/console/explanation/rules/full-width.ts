import type { Case } from '../case.ts'
import type { Finding } from '../finding.ts'
import { readAccounts } from './accounts.ts'
import { aboutAccounts } from './codes.ts'
import { weighField } from './weigh.ts'

/** ASCII as a Chinese input method widens it. */
const fullWidth = /[\uFF01-\uFF5E]/g

export function findFullWidth(found: Case): Finding[] {
  if (!aboutAccounts.has(found.code)) return []
  return readAccounts(found)
    .map(({ field, value }) => ({ field, value, narrow: value.replace(fullWidth, toHalfWidth) }))
    .filter(({ value, narrow }) => narrow !== value)
    .map(({ field, narrow }) => ({
      weight: weighField(found, field),
      evidence: { kind: 'full-width', field },
      action: { kind: 'edit', edit: { kind: 'half-width', field, value: narrow } },
    }))
}

function toHalfWidth(character: string): string {
  return String.fromCharCode(character.charCodeAt(0) - 0xfee0)
}
