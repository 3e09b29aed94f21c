/** What the general table lists for a client SDK alone; no REST call gets it. */
import type { ErrorCode } from './error-code.ts'
import { errorTable } from './sources.ts'

export const clientCodes: readonly ErrorCode[] = [
  { code: 91101, retry: 'after-a-fix', fault: 'app', certainty: 'documented', sources: [errorTable] },
]
