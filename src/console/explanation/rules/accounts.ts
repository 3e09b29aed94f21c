import type { AccountField } from '../../../protocol/account-codes.ts'
import type { Case } from '../case.ts'

const fields: readonly AccountField[] = ['Report_Account', 'Peer_Account']

/** The accounts of a body that are strings. */
export function readAccounts({ body }: Case): { field: AccountField; value: string }[] {
  return fields.flatMap((field) => {
    const value = body?.[field]
    return typeof value === 'string' ? [{ field, value }] : []
  })
}
