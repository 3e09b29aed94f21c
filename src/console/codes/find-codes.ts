/** What a search and its filters leave of the dictionary, and how much each filter would. Pure. */
import type { CataloguedCode } from '../../protocol/error-codes/catalogue.ts'
import { type CodeFamily, codeFamilies, type ErrorCode } from '../../protocol/error-codes/error-code.ts'
import { type SearchEntry, searchCodes } from '../../protocol/error-codes/search-codes.ts'

export type Retry = ErrorCode['retry']

/** From no use to a known wait. */
export const retries = ['never', 'after-a-fix', 'back-off', 'after-60-s', 'after-5-min'] as const satisfies Retry[]

/** Several of one kind are either of them; none is all. */
export interface CodeFilter {
  families: readonly CodeFamily[]
  retries: readonly Retry[]
}

export interface FoundCodes {
  /** The best first. */
  codes: CataloguedCode[]
  /** What each would show, with the search and the filters of the other kind as they are. */
  counts: { families: Record<CodeFamily, number>; retries: Record<Retry, number> }
}

export function findCodes(query: string, entries: readonly SearchEntry[], filter: CodeFilter): FoundCodes {
  const found = searchCodes(query, entries)
  const inFamilies = found.filter(({ family }) => isAmong(family, filter.families))
  const inRetries = found.filter(({ retry }) => isAmong(retry, filter.retries))
  return {
    codes: inFamilies.filter(({ retry }) => isAmong(retry, filter.retries)),
    counts: {
      families: count(codeFamilies, inRetries, ({ family }) => family),
      retries: count(retries, inFamilies, ({ retry }) => retry),
    },
  }
}

function isAmong<T>(value: T, chosen: readonly T[]): boolean {
  return chosen.length === 0 || chosen.includes(value)
}

function count<K extends string>(
  keys: readonly K[],
  codes: readonly CataloguedCode[],
  keyOf: (code: CataloguedCode) => K,
): Record<K, number> {
  // Every key is in the list that it is made from.
  const counts = Object.fromEntries(keys.map((key) => [key, 0])) as Record<K, number>
  for (const code of codes) counts[keyOf(code)] += 1
  return counts
}
