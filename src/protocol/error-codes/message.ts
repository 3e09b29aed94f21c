/** The one-to-one message service: 90001 to 93000, and the few 20xxx that a REST caller meets. */
import type { ErrorCode } from './error-code.ts'
import { errorTable, markReadPage } from './sources.ts'

export const messageCodes: readonly ErrorCode[] = [
  { code: 20003, retry: 'after-a-fix', fault: 'request', certainty: 'documented', sources: [errorTable] },
  { code: 20004, retry: 'back-off', fault: 'service', certainty: 'documented', sources: [errorTable] },
  { code: 20005, retry: 'back-off', fault: 'service', certainty: 'documented', sources: [errorTable] },
  {
    code: 90001,
    retry: 'after-a-fix',
    fault: 'request',
    certainty: 'documented',
    sources: [markReadPage],
    observedErrorInfo: 'Fail to Parse json data of body, Please check it',
  },
  { code: 90002, retry: 'after-a-fix', fault: 'request', certainty: 'documented', sources: [errorTable] },
  {
    code: 90003,
    retry: 'after-a-fix',
    fault: 'request',
    certainty: 'documented',
    sources: [markReadPage],
    // Published for sendmsg.
    observedErrorInfo: 'Invalid format of To_Account',
  },
  { code: 90005, retry: 'after-a-fix', fault: 'request', certainty: 'documented', sources: [errorTable] },
  { code: 90006, retry: 'after-a-fix', fault: 'request', certainty: 'documented', sources: [errorTable] },
  { code: 90007, retry: 'after-a-fix', fault: 'request', certainty: 'documented', sources: [errorTable] },
  { code: 90008, retry: 'after-a-fix', fault: 'request', certainty: 'documented', sources: [markReadPage] },
  { code: 90009, retry: 'after-a-fix', fault: 'credential', certainty: 'documented', sources: [errorTable] },
  { code: 90010, retry: 'after-a-fix', fault: 'request', certainty: 'documented', sources: [errorTable] },
  { code: 90012, retry: 'after-a-fix', fault: 'request', certainty: 'documented', sources: [errorTable] },
  { code: 90018, retry: 'after-a-fix', fault: 'request', certainty: 'documented', sources: [errorTable] },
  { code: 90026, retry: 'after-a-fix', fault: 'request', certainty: 'documented', sources: [errorTable] },
  { code: 90031, retry: 'after-a-fix', fault: 'request', certainty: 'documented', sources: [errorTable] },
  { code: 90044, retry: 'after-a-fix', fault: 'request', certainty: 'documented', sources: [errorTable] },
  { code: 90048, retry: 'after-a-fix', fault: 'request', certainty: 'documented', sources: [errorTable] },
  { code: 90992, retry: 'back-off', fault: 'service', certainty: 'documented', sources: [errorTable] },
  { code: 90994, retry: 'back-off', fault: 'service', certainty: 'documented', sources: [errorTable] },
  { code: 90995, retry: 'back-off', fault: 'service', certainty: 'documented', sources: [errorTable] },
  { code: 91000, retry: 'back-off', fault: 'service', certainty: 'documented', sources: [errorTable] },
  { code: 93000, retry: 'after-a-fix', fault: 'request', certainty: 'documented', sources: [errorTable] },
]
