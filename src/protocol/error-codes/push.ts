/** Pushes to all users of an app, and the tags and attributes that choose among them: some of the 90xxx. */
import type { ErrorCode } from './error-code.ts'
import { errorTable } from './sources.ts'

export const pushCodes: readonly ErrorCode[] = [
  { code: 90022, retry: 'after-a-fix', fault: 'request', certainty: 'documented', sources: [errorTable] },
  { code: 90024, retry: 'back-off', fault: 'request', certainty: 'documented', sources: [errorTable] },
  { code: 90032, retry: 'after-a-fix', fault: 'request', certainty: 'documented', sources: [errorTable] },
  { code: 90033, retry: 'after-a-fix', fault: 'request', certainty: 'documented', sources: [errorTable] },
  { code: 90034, retry: 'after-a-fix', fault: 'request', certainty: 'documented', sources: [errorTable] },
  { code: 90040, retry: 'after-a-fix', fault: 'request', certainty: 'documented', sources: [errorTable] },
  { code: 90045, retry: 'after-a-fix', fault: 'app', certainty: 'documented', sources: [errorTable] },
  { code: 90047, retry: 'after-a-fix', fault: 'app', certainty: 'documented', sources: [errorTable] },
]
