/** All words about codes in one language: what `words.<language>.ts` holds, one file to fetch. */
import type { CodeRangeId } from './code-ranges.ts'
import type { CodeFamily, ErrorWords, ErrorWordsTable, SourceId } from './error-code.ts'

export interface CodeWords {
  codes: ErrorWordsTable
  /** What can be said of a code by its range alone. */
  ranges: Readonly<Record<CodeRangeId, ErrorWords>>
  /** A short name for each family. */
  families: Readonly<Record<CodeFamily, string>>
  /** A short name for each page that codes were read on. */
  sources: Readonly<Record<SourceId, string>>
}
