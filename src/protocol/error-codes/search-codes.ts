/**
 * Search over the dictionary by number, words and ErrorInfo. Pure; the words come from whoever has loaded them, in as many
 * languages as are there. It finds what stands there and guesses nothing: no stemming, no tolerance for slips.
 */
import { foldText } from '../../lib/fold-text.ts'
import type { CataloguedCode } from './catalogue.ts'
import type { ErrorWordsTable } from './error-code.ts'

/** Fields of an entry, folded, in the order of their weight: what is named before what is explained. */
interface Fields {
  title: string
  errorInfo: string
  meaning: string
  causesAndFixes: string
}

/** One code with its words made ready to be compared. */
export interface SearchEntry {
  code: CataloguedCode
  fields: Readonly<Fields>
}

/** To be called once for each set of loaded words: folding is what costs. */
export function buildSearchEntries(
  codes: readonly CataloguedCode[],
  books: readonly ErrorWordsTable[],
): readonly SearchEntry[] {
  return codes.map((code) => {
    const words = books.flatMap((book) => book[code.code] ?? [])
    return {
      code,
      fields: {
        title: foldLines(words.map(({ title }) => title)),
        errorInfo: foldLines([code.observedErrorInfo ?? '']),
        meaning: foldLines(words.map(({ meaning }) => meaning)),
        causesAndFixes: foldLines(words.flatMap(({ causes, fixes }) => [...causes, ...fixes])),
      },
    }
  })
}

/** A word of a query has no line break, so it is never found across two texts. */
function foldLines(texts: readonly string[]): string {
  return foldText(texts.join('\n'))
}

/**
 * @param query words of which each must be found; a number also means the codes that begin with it, and x is any digit
 * (`7xxxx`). Without words every entry is found.
 * @returns the best first, equals in numerical order
 */
export function searchCodes(query: string, entries: readonly SearchEntry[]): CataloguedCode[] {
  const words = splitQuery(query)
  return entries
    .map(({ code, fields }) => ({ code, rank: sum(words.map((word) => rankOf(word, code, fields))) }))
    .filter(({ rank }) => rank < notFound)
    .sort((one, other) => one.rank - other.rank || one.code.code - other.code.code)
    .map(({ code }) => code)
}

/** The words of a query, folded as the entries are. */
export function splitQuery(query: string): string[] {
  return foldText(query).split(/\s+/).filter(Boolean)
}

const notFound = Number.POSITIVE_INFINITY

/** How well an entry answers one word: 0 is best. */
function rankOf(word: string, code: CataloguedCode, fields: Readonly<Fields>): number {
  if (/^\d+x*$/.test(word)) {
    const first = code.code
    const last = code.to ?? first
    if (first <= Number(word) && Number(word) <= last) return 0
    if (hasNumberLike(word, first, last)) return 1
  }
  if (fields.title.includes(word)) return 2
  if (fields.errorInfo.includes(word)) return 3
  if (fields.meaning.includes(word)) return 4
  if (fields.causesAndFixes.includes(word)) return 5
  return notFound
}

/** @param word digits with which a number begins, or all of it with x for its last digits */
function hasNumberLike(word: string, first: number, last: number): boolean {
  const length = String(first).length
  const digits = word.replaceAll('x', '')
  if (digits.length > length || (word !== digits && word.length !== length)) return false
  const step = 10 ** (length - digits.length)
  const low = Number(digits) * step
  return low <= last && first < low + step
}

function sum(ranks: readonly number[]): number {
  return ranks.reduce((total, rank) => total + rank, 0)
}
