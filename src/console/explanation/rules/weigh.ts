import type { AccountField } from '../../../protocol/account-codes.ts'
import type { Case } from '../case.ts'
import type { Weight } from '../finding.ts'

/** What is wrong with an account explains a code that speaks of this account; of the other one it fits in the other reading. */
export function weighField({ meant }: Case, field: AccountField): Weight {
  return meant === undefined || meant === field ? 'explains' : 'fits'
}
