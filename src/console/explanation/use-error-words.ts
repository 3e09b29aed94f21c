import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { loadErrorWords, loadRangeWords } from '../../protocol/error-codes/catalogue.ts'
import { useLanguage } from '../texts/texts.tsx'
import type { CodeWords } from './explain.ts'

/** The words of every code in today's language; fetched once the page has loaded, so that the first load is without them. */
export function useErrorWords(): CodeWords | undefined {
  const language = useLanguage()
  const loaded = useLoaded()
  const { data } = useQuery({
    queryKey: ['error words', language],
    networkMode: 'always',
    staleTime: Number.POSITIVE_INFINITY,
    enabled: loaded,
    queryFn: async (): Promise<CodeWords> => {
      const [codes, ranges] = await Promise.all([loadErrorWords(language), loadRangeWords(language)])
      return { codes, ranges }
    },
  })
  return data
}

function useLoaded(): boolean {
  const [loaded, setLoaded] = useState(document.readyState === 'complete')
  useEffect(() => {
    const done = () => setLoaded(true)
    addEventListener('load', done)
    return () => removeEventListener('load', done)
  }, [])
  return loaded
}
