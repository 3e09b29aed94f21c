/** The account service behind the commands: 70100 to 70500, signatures aside. */
import type { ErrorCode } from './error-code.ts'
import { accountCheckPage, accountImportPage, errorTable } from './sources.ts'

export const accountCodes: readonly ErrorCode[] = [
  {
    code: 70107,
    retry: 'after-a-fix',
    fault: 'request',
    certainty: 'documented',
    sources: [errorTable],
    observedErrorInfo: 'Err_TLS_PT_Open_Login_Account_Not_Exist',
  },
  { code: 70169, retry: 'back-off', fault: 'service', certainty: 'documented', sources: [errorTable] },
  { code: 70202, retry: 'back-off', fault: 'service', certainty: 'documented', sources: [accountCheckPage] },
  { code: 70398, retry: 'after-a-fix', fault: 'app', certainty: 'documented', sources: [errorTable] },
  { code: 70399, retry: 'never', fault: 'app', certainty: 'documented', sources: [errorTable] },
  { code: 70402, retry: 'after-a-fix', fault: 'request', certainty: 'documented', sources: [errorTable] },
  { code: 70403, retry: 'after-a-fix', fault: 'credential', certainty: 'documented', sources: [accountImportPage] },
  { code: 70404, retry: 'never', fault: 'app', certainty: 'documented', sources: [errorTable] },
  { code: 70500, retry: 'back-off', fault: 'service', certainty: 'documented', sources: [errorTable] },
]
