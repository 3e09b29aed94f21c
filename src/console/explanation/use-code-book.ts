import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useLanguage } from '../texts/texts.tsx'
import type { CodeBook } from './code-book.ts'

/** The catalogue in today's language; fetched once the page has loaded, so that the first load is without it. */
export function useCodeBook(): CodeBook | undefined {
  const language = useLanguage()
  const loaded = useLoaded()
  const { data } = useQuery({
    queryKey: ['code book', language],
    staleTime: Number.POSITIVE_INFINITY,
    retry: true,
    retryDelay: 2000,
    enabled: loaded,
    queryFn: async () => (await import('./code-book.ts')).loadCodeBook(language),
  })
  return data
}

function useLoaded(): boolean {
  const [loaded, setLoaded] = useState(document.readyState === 'complete')
  useEffect(() => {
    const look = () => setLoaded(document.readyState === 'complete')
    look()
    document.addEventListener('readystatechange', look)
    return () => document.removeEventListener('readystatechange', look)
  }, [])
  return loaded
}
