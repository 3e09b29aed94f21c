/** Words that come with the part of the page that shows them: the first load is without them. */
import { use } from 'react'
import { fetched } from '../../ui/fetched.ts'
import { type Language, type Texts, useLanguage, useTexts } from './texts.tsx'

/** @param load builds them from the words that every screen has @returns a hook that suspends until they are there */
export function createLazyTexts<Words>(load: Record<Language, (common: Texts) => Promise<Words>>): () => Words {
  const loads = new Map<Language, Promise<Words>>()
  return function useLazyTexts() {
    const language = useLanguage()
    const common = useTexts()
    const loading = loads.get(language) ?? fetched(load[language](common))
    loads.set(language, loading)
    // Whoever asks again after a failure, as when the server was stopped, gets another try.
    loading.catch(() => loads.delete(language))
    return use(loading)
  }
}
