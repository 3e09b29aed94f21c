/** What the app's edition and the switches of the vendor's console allow: 71000 to 72012. */
import type { ErrorCode } from './error-code.ts'
import { accountDeletePage, errorTable, trialLimitReport } from './sources.ts'

export const editionCodes: readonly ErrorCode[] = [
  {
    code: 71000,
    retry: 'after-a-fix',
    fault: 'app',
    certainty: 'documented',
    sources: [errorTable, accountDeletePage],
  },
  {
    code: 72000,
    retry: 'after-a-fix',
    fault: 'app',
    certainty: 'documented',
    sources: [errorTable, trialLimitReport],
    // As a client's SDK passed it on at a login.
    observedErrorInfo: 'DAU reaches the Trial Edition limit.',
  },
  { code: 72001, retry: 'after-a-fix', fault: 'app', certainty: 'documented', sources: [errorTable] },
  { code: 72002, retry: 'after-a-fix', fault: 'app', certainty: 'documented', sources: [errorTable] },
  { code: 72010, retry: 'back-off', fault: 'request', certainty: 'documented', sources: [errorTable] },
  { code: 72011, retry: 'after-a-fix', fault: 'app', certainty: 'documented', sources: [errorTable] },
  { code: 72012, retry: 'after-a-fix', fault: 'app', certainty: 'documented', sources: [errorTable] },
]
