/** All words about codes: today's language is waited for, the other one is searched once it has come. */
import { useQuery } from '@tanstack/react-query'
import { use } from 'react'
import { loadCodeWords } from '../../protocol/error-codes/catalogue.ts'
import type { CodeWords } from '../../protocol/error-codes/code-words.ts'
import { fetched } from '../../ui/fetched.ts'
import { type Language, useLanguage } from '../texts/texts.tsx'

const loads = new Map<Language, Promise<CodeWords>>()

/** Whoever asks again after a failure, as when the server was stopped, gets another try. */
function load(language: Language): Promise<CodeWords> {
  const loading = loads.get(language) ?? fetched(loadCodeWords(language))
  loads.set(language, loading)
  loading.catch(() => loads.delete(language))
  return loading
}

/** Suspends until they are there; throws `NotFetched` where they cannot come. */
export function useCodeWords(): CodeWords {
  return use(load(useLanguage()))
}

/** Those of the language that the page is not in. */
export function useOtherCodeWords(): CodeWords | undefined {
  const other = useLanguage() === 'zh' ? 'en' : 'zh'
  return useQuery({
    queryKey: ['code words', other],
    queryFn: () => load(other),
    staleTime: Number.POSITIVE_INFINITY,
    retry: true,
    retryDelay: 2000,
  }).data
}
