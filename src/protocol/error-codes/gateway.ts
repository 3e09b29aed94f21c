/** The gateway in front of every command: 60002 to 60028. */
import type { ErrorCode } from './error-code.ts'
import { accountImportPage, errorTable, olderTable, restOverview } from './sources.ts'

export const gatewayCodes: readonly ErrorCode[] = [
  {
    code: 60002,
    retry: 'after-a-fix',
    fault: 'request',
    certainty: 'documented',
    sources: [errorTable, restOverview],
    observedErrorInfo: 'HTTP parse Error',
  },
  { code: 60003, retry: 'after-a-fix', fault: 'request', certainty: 'documented', sources: [errorTable, restOverview] },
  // Older pages blame the caller's pair, the current one the service's own check: a retry is worth one try.
  { code: 60004, retry: 'back-off', fault: 'credential', certainty: 'documented', sources: [errorTable, restOverview] },
  { code: 60005, retry: 'back-off', fault: 'credential', certainty: 'documented', sources: [errorTable, restOverview] },
  { code: 60006, retry: 'after-a-fix', fault: 'request', certainty: 'documented', sources: [restOverview, olderTable] },
  { code: 60007, retry: 'back-off', fault: 'request', certainty: 'documented', sources: [errorTable, restOverview] },
  {
    code: 60008,
    retry: 'back-off',
    fault: 'service',
    certainty: 'documented',
    sources: [errorTable, restOverview],
    observedErrorInfo: 'service timeout or request format error,please check and try again',
  },
  { code: 60009, retry: 'after-a-fix', fault: 'request', certainty: 'documented', sources: [errorTable, restOverview] },
  {
    code: 60010,
    retry: 'after-a-fix',
    fault: 'credential',
    certainty: 'documented',
    sources: [errorTable, restOverview, accountImportPage],
  },
  { code: 60011, retry: 'back-off', fault: 'request', certainty: 'documented', sources: [restOverview, olderTable] },
  { code: 60012, retry: 'after-a-fix', fault: 'request', certainty: 'documented', sources: [errorTable, restOverview] },
  { code: 60013, retry: 'back-off', fault: 'service', certainty: 'documented', sources: [errorTable, restOverview] },
  { code: 60014, retry: 'back-off', fault: 'service', certainty: 'documented', sources: [errorTable, restOverview] },
  { code: 60015, retry: 'after-a-fix', fault: 'request', certainty: 'documented', sources: [errorTable, restOverview] },
  { code: 60016, retry: 'after-a-fix', fault: 'app', certainty: 'documented', sources: [errorTable, restOverview] },
  { code: 60017, retry: 'never', fault: 'app', certainty: 'documented', sources: [errorTable, restOverview] },
  { code: 60018, retry: 'back-off', fault: 'request', certainty: 'documented', sources: [errorTable, restOverview] },
  { code: 60019, retry: 'back-off', fault: 'request', certainty: 'documented', sources: [restOverview, olderTable] },
  { code: 60020, retry: 'after-5-min', fault: 'app', certainty: 'documented', sources: [errorTable, restOverview] },
  {
    code: 60021,
    retry: 'after-a-fix',
    fault: 'app',
    certainty: 'documented',
    sources: [errorTable, restOverview, olderTable],
  },
  { code: 60025, retry: 'after-a-fix', fault: 'request', certainty: 'documented', sources: [errorTable] },
  { code: 60026, retry: 'after-a-fix', fault: 'request', certainty: 'documented', sources: [errorTable] },
  { code: 60027, retry: 'never', fault: 'app', certainty: 'documented', sources: [errorTable] },
  { code: 60028, retry: 'after-a-fix', fault: 'app', certainty: 'documented', sources: [errorTable] },
]
