/** Friends and block lists: 30xxx, as far as a page here names one. Marking messages read does not look at either. */
import type { ErrorCode } from './error-code.ts'
import { chineseAccountDeletePage, olderTable } from './sources.ts'

export const relationshipCodes: readonly ErrorCode[] = [
  {
    code: 30006,
    retry: 'back-off',
    fault: 'service',
    certainty: 'documented',
    sources: [chineseAccountDeletePage, olderTable],
  },
  {
    code: 30007,
    retry: 'back-off',
    fault: 'service',
    certainty: 'documented',
    sources: [chineseAccountDeletePage, olderTable],
  },
  {
    code: 30008,
    retry: 'back-off',
    fault: 'request',
    certainty: 'documented',
    sources: [chineseAccountDeletePage, olderTable],
  },
]
