/** The catalogue with its words in one language: large, and loaded when the page has. */
import { findErrorCode, loadCodeWords, rangeOf } from '../../protocol/error-codes/catalogue.ts'
import type { ErrorCode, ErrorWords, Source } from '../../protocol/error-codes/error-code.ts'
import type { Language } from '../texts/texts.tsx'

export interface CodeBook {
  find: (code: number) => ErrorCode | undefined
  /** Of the code, or of its range where it has no entry; undefined for a number in no range. */
  wordsOf: (code: number) => ErrorWords | undefined
  /** What a page is called where it is linked. */
  nameOf: (source: Source) => string
}

/** Rejects where a file cannot be loaded, as when the server was stopped. */
export async function loadCodeBook(language: Language): Promise<CodeBook> {
  const { codes, ranges, sources } = await loadCodeWords(language)
  return {
    find: findErrorCode,
    wordsOf: (code) => {
      const known = findErrorCode(code)
      const range = rangeOf(code)
      return known ? codes[known.code] : range && ranges[range.id]
    },
    nameOf: ({ id }) => sources[id],
  }
}
