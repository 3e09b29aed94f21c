import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useLoaded } from '../../ui/use-loaded.ts'
import type { Explanation } from '../explanation/explain.ts'
import type { HistoryRow } from '../history/row.ts'
import { outcomeOfRow } from '../history/row-outcome.ts'
import { useLanguage, useTexts } from '../texts/texts.tsx'
import type { CallExplainer } from './call-explainer.ts'
import type { Surroundings } from './read-beside.ts'

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
    // A question under way, or a wait, outlives a change of language.
    placeholderData: keepPreviousData,
    queryFn: async () => (await import('./call-explainer.ts')).loadCallExplainer(language, texts),
  })
  return data
}

/** Undefined while there is no outcome, or nothing to explain it with. */
export function useExplanation(
  row: HistoryRow | undefined,
  explainer: CallExplainer | undefined,
  { rows, connection, urlNow, assumptions }: Surroundings,
): Explanation | undefined {
  return useMemo(() => {
    const outcome = row && outcomeOfRow(row)
    if (!explainer || !row || !outcome) return undefined
    const beside = explainer.readBeside(row, { rows, connection, urlNow, assumptions })
    return explainer.explain({ outcome, request: row.request, startedAt: row.startedAt, beside })
  }, [explainer, row, rows, connection, urlNow, assumptions])
}
