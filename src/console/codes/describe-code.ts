/** What can be said of a number that may be a code. Pure; the words come with the dictionary. */
import { type CataloguedCode, findErrorCode, rangeOf } from '../../protocol/error-codes/catalogue.ts'
import type { CodeRange } from '../../protocol/error-codes/code-ranges.ts'
import type { CodeWords } from '../../protocol/error-codes/code-words.ts'
import type { ErrorWords } from '../../protocol/error-codes/error-code.ts'
import { readCode } from './read-code.ts'

export type DescribedCode =
  | { kind: 'listed'; code: number; entry: CataloguedCode; words: ErrorWords }
  /** In no list, but in a documented range. */
  | { kind: 'in-range'; code: number; range: CodeRange; words: ErrorWords }
  | { kind: 'nowhere'; code: number }
  | { kind: 'ok' }
  | { kind: 'no-code' }

/** @param text as it stands in the address */
export function describeCode(text: string, { codes, ranges }: CodeWords): DescribedCode {
  const code = readCode(text)
  if (code === undefined) return { kind: 'no-code' }
  if (code === 0) return { kind: 'ok' }
  const entry = findErrorCode(code)
  const words = entry && codes[entry.code]
  if (words) return { kind: 'listed', code, entry, words }
  const range = rangeOf(code)
  return range ? { kind: 'in-range', code, range, words: ranges[range.id] } : { kind: 'nowhere', code }
}
