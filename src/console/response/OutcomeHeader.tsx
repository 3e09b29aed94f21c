import { useEffect, useState } from 'react'
import type { Exchange } from '../../protocol/exchange.ts'
import type { Refusal } from '../../protocol/relay-api.ts'
import { classes } from '../../ui/classes.ts'
import { Shape } from '../../ui/Shape.tsx'
import { shapeOfOutcome } from '../texts/outcome-shape.ts'
import { useFormats, useTexts } from '../texts/texts.tsx'
import type { Shown } from './shown.ts'

interface OutcomeHeaderProps {
  /** What is shown; `id` tells one call from the next. */
  shown: Shown | undefined
  /** When the call that runs was started; what is shown is then an earlier one. */
  since: number | undefined
}

/** The largest words on the page: what came of it. The HTTP status is small, since it is always 200. */
export function OutcomeHeader({ shown, since }: OutcomeHeaderProps) {
  const texts = useTexts()
  const running = useElapsed(since)
  const dimmed = running !== undefined && 'opacity-50'
  return (
    <div className="grid grid-cols-[28px_minmax(0,1fr)] items-center gap-x-3">
      <span className={classes(dimmed)}>
        <Shape large kind={shown ? shapeOfOutcome(shown.outcome.kind) : 'off'} />
      </span>
      <div className="flex min-h-7 flex-wrap items-baseline gap-x-3">
        <span
          role="status"
          aria-atomic="true"
          className={classes('text-xl leading-7 font-semibold empty:-mr-3', dimmed)}
        >
          {shown && <span key={shown.id}>{texts.outcome.status(shown.outcome)}</span>}
        </span>
        {!shown && running === undefined && (
          <span className="text-xl leading-7 font-semibold">{texts.response.nothingYet}</span>
        )}
        <span className="text-ink-3 tabular-nums">
          {running !== undefined ? texts.response.running(running) : shown && <Facts {...shown} />}
        </span>
      </div>
      {shown ? (
        <h3 className={classes('col-start-2 text-[15px] leading-5 font-semibold', dimmed)}>{shown.title || '…'}</h3>
      ) : (
        <span className="col-start-2 min-h-5" />
      )}
    </div>
  )
}

function Facts({ sent, startedAt }: { sent: Exchange | Refusal; startedAt: number }) {
  const formats = useFormats()
  const facts: string[] = []
  if ('result' in sent) {
    if (sent.result === 'replied') facts.push(`HTTP ${sent.status}`)
    facts.push(formats.duration(sent.timings.total))
    if (sent.result === 'replied') facts.push(formats.bytes(sent.bodyBytes))
  }
  facts.push(`${formats.time(startedAt)} (${formats.utc(startedAt)})`)
  return facts.join(' · ')
}

/** Tenths of a second since then, once it is worth showing; each second alone where less motion is asked for. */
function useElapsed(since: number | undefined): number | undefined {
  const [now, setNow] = useState<number>()
  useEffect(() => {
    if (since === undefined) return setNow(undefined)
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
    const timer = setInterval(() => setNow(Date.now()), calm ? 1000 : 100)
    return () => clearInterval(timer)
  }, [since])
  const elapsed = since !== undefined && now !== undefined ? now - since : 0
  return elapsed > 150 ? elapsed : undefined
}
