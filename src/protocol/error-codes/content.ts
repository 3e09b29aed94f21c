/** What is in a message, and whether the app may send any: 80xxx. A mark has no content. */
import type { ErrorCode } from './error-code.ts'
import { errorTable, olderTable } from './sources.ts'

export const contentCodes: readonly ErrorCode[] = [
  { code: 80001, retry: 'after-a-fix', fault: 'request', certainty: 'documented', sources: [errorTable] },
  { code: 80002, retry: 'after-a-fix', fault: 'request', certainty: 'documented', sources: [errorTable, olderTable] },
  { code: 80003, retry: 'back-off', fault: 'app', certainty: 'documented', sources: [errorTable, olderTable] },
  { code: 80004, retry: 'after-a-fix', fault: 'request', certainty: 'documented', sources: [errorTable] },
  { code: 80005, retry: 'after-a-fix', fault: 'app', certainty: 'documented', sources: [errorTable] },
  // Beside the codes of the client SDK's third version.
  { code: 80101, retry: 'after-a-fix', fault: 'request', certainty: 'retired', sources: [olderTable] },
]
