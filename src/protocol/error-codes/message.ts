/** Sending, recalling and editing messages: 20xxx. Of the commands here only sendmsg meets them. */
import type { ErrorCode } from './error-code.ts'
import { errorTable, olderTable, sendMessagePage } from './sources.ts'

export const messageCodes: readonly ErrorCode[] = [
  {
    code: 20001,
    retry: 'after-a-fix',
    fault: 'request',
    certainty: 'documented',
    sources: [errorTable, sendMessagePage],
  },
  {
    code: 20002,
    retry: 'after-a-fix',
    fault: 'credential',
    certainty: 'documented',
    sources: [errorTable, sendMessagePage],
  },
  {
    code: 20003,
    retry: 'after-a-fix',
    fault: 'request',
    certainty: 'documented',
    sources: [errorTable, sendMessagePage],
  },
  { code: 20004, retry: 'back-off', fault: 'service', certainty: 'documented', sources: [errorTable, sendMessagePage] },
  { code: 20005, retry: 'back-off', fault: 'service', certainty: 'documented', sources: [errorTable, sendMessagePage] },
  { code: 20006, retry: 'after-a-fix', fault: 'app', certainty: 'documented', sources: [errorTable, sendMessagePage] },
  { code: 20007, retry: 'after-a-fix', fault: 'app', certainty: 'documented', sources: [errorTable] },
  { code: 20008, retry: 'after-a-fix', fault: 'request', certainty: 'documented', sources: [errorTable, olderTable] },
  { code: 20009, retry: 'after-a-fix', fault: 'app', certainty: 'documented', sources: [errorTable] },
  { code: 20010, retry: 'after-a-fix', fault: 'app', certainty: 'documented', sources: [errorTable] },
  { code: 20011, retry: 'after-a-fix', fault: 'app', certainty: 'documented', sources: [errorTable] },
  { code: 20012, retry: 'after-a-fix', fault: 'app', certainty: 'documented', sources: [errorTable] },
  { code: 20016, retry: 'never', fault: 'request', certainty: 'documented', sources: [errorTable] },
  { code: 20018, retry: 'back-off', fault: 'service', certainty: 'documented', sources: [errorTable] },
  { code: 20022, retry: 'after-a-fix', fault: 'request', certainty: 'documented', sources: [errorTable] },
  { code: 20023, retry: 'never', fault: 'request', certainty: 'documented', sources: [errorTable] },
  { code: 20027, retry: 'after-a-fix', fault: 'request', certainty: 'documented', sources: [errorTable] },
  { code: 20028, retry: 'back-off', fault: 'request', certainty: 'documented', sources: [errorTable] },
]
