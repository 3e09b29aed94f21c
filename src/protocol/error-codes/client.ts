/** What the tables list for a client SDK alone; no REST call gets it. */
import type { ErrorCode } from './error-code.ts'
import { errorTable, olderTable } from './sources.ts'

export const clientCodes: readonly ErrorCode[] = [
  // Of the client SDK's third version.
  { code: 90101, retry: 'never', fault: 'app', certainty: 'retired', sources: [olderTable] },
  { code: 91101, retry: 'after-a-fix', fault: 'app', certainty: 'documented', sources: [errorTable] },
]
