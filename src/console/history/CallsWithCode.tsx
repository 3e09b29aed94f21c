import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import { VisibleText } from '../../ui/VisibleText.tsx'
import { pathOfExchange } from '../paths.ts'
import { useLanguage } from '../texts/texts.tsx'
import { useCodesPageTexts } from '../texts/use-codes-page-texts.ts'
import { findCallsWithCode } from './find-calls-with-code.ts'
import { readPair } from './pair.ts'
import type { HistoryRow } from './row.ts'

/** How often a person has met this code, and the last calls in which they did. */
export function CallsWithCode({ code }: { code: number }) {
  const texts = useCodesPageTexts().history
  const { data: found, isError } = useQuery({
    queryKey: ['history', 'calls with code', code],
    queryFn: () => findCallsWithCode(code),
    gcTime: 0,
  })
  if (isError) return <p className="text-warn">{texts.unreadable}</p>
  if (!found) return <p className="text-ink-3">{texts.reading}</p>
  return (
    <>
      <p>{found.count === 0 ? texts.none : texts.seen(found.count)}</p>
      {found.count > found.newest.length && <p className="text-ink-2">{texts.newest(found.newest.length)}</p>}
      <ol className="grid justify-items-start">
        {found.newest.map((row) => (
          <li key={row.id} className="max-w-full">
            <Call row={row} />
          </li>
        ))}
      </ol>
      {!found.lasting && <p className="text-warn">{texts.memoryOnly}</p>}
      {found.broken > 0 && <p className="text-ink-3">{texts.broken(found.broken)}</p>}
    </>
  )
}

function Call({ row }: { row: HistoryRow }) {
  const texts = useCodesPageTexts().history
  const locale = useLanguage() === 'zh' ? 'zh-CN' : 'en-GB'
  const pair = readPair(row.request.bodyBase64)
  return (
    <Link
      href={pathOfExchange(row.id)}
      className="flex min-h-6 min-w-0 flex-wrap items-center gap-x-2 text-accent underline"
    >
      <span className="tabular-nums">
        {new Date(row.startedAt).toLocaleString(locale, { dateStyle: 'medium', timeStyle: 'short' })}
      </span>
      <span className="min-w-0 truncate">
        {pair ? (
          <>
            <VisibleText>{pair.reader}</VisibleText> ← <VisibleText>{pair.other}</VisibleText>
          </>
        ) : (
          texts.rawBody
        )}
      </span>
      {row.live && <span className="font-semibold text-warn">{texts.live}</span>}
    </Link>
  )
}
