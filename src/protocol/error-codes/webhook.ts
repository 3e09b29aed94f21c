/** The numbers that an app's own webhook server chooses. The vendor passes them on; one entry stands for all of them. */
import type { ErrorCode } from './error-code.ts'
import { errorTable } from './sources.ts'

export const webhookCodes: readonly ErrorCode[] = [
  { code: 120_001, to: 130_000, retry: 'after-a-fix', fault: 'app', certainty: 'documented', sources: [errorTable] },
]
