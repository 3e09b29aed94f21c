import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useLanguage, useTexts } from '../texts/texts.tsx'
import type { CallExplainer } from './call-explainer.ts'

/** In today's language; fetched once the page has loaded, so that the first load is without it. Undefined until then. */
export function useCallExplainer(): CallExplainer | undefined {
  const language = useLanguage()
  const texts = useTexts()
  const loaded = useLoaded()
  const { data } = useQuery({
    queryKey: ['call explainer', language],
    staleTime: Number.POSITIVE_INFINITY,
    retry: true,
    retryDelay: 2000,
    enabled: loaded,
    queryFn: async () => (await import('./call-explainer.ts')).loadCallExplainer(language, texts),
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
