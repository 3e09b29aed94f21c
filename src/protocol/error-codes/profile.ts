/** Profiles, as far as account_import writes one: 40xxx. */
import type { ErrorCode } from './error-code.ts'
import { accountImportPage, olderTable } from './sources.ts'

export const profileCodes: readonly ErrorCode[] = [
  { code: 40005, retry: 'after-a-fix', fault: 'request', certainty: 'retired', sources: [olderTable] },
  { code: 40006, retry: 'back-off', fault: 'service', certainty: 'documented', sources: [accountImportPage] },
  { code: 40601, retry: 'after-a-fix', fault: 'request', certainty: 'documented', sources: [accountImportPage] },
]
