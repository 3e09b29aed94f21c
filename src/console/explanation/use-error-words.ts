import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { loadErrorWords } from '../../protocol/error-codes/catalogue.ts'
import type { ErrorWordsTable } from '../../protocol/error-codes/error-code.ts'
import { useLanguage } from '../texts/texts.tsx'

/** The words of every code in today's language; fetched once the page has loaded, so that the first load is without them. */
export function useErrorWords(): ErrorWordsTable | undefined {
  const language = useLanguage()
  const loaded = useLoaded()
  const { data } = useQuery({
    queryKey: ['error words', language],
    networkMode: 'always',
    staleTime: Number.POSITIVE_INFINITY,
    enabled: loaded,
    queryFn: () => loadErrorWords(language),
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
