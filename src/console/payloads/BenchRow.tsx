import { useEffect, useRef } from 'react'
import { Button } from '../../ui/Button.tsx'
import { classes } from '../../ui/classes.ts'
import { Shape } from '../../ui/Shape.tsx'
import { shapeOfOutcome } from '../texts/outcome-shape.ts'
import type { PayloadId } from '../texts/payloads.en.ts'
import { useTexts } from '../texts/texts.tsx'
import { usePayloadsTexts } from '../texts/use-payloads-texts.ts'
import { predictedOutcome } from './compare.ts'
import { PayloadDetails } from './PayloadDetails.tsx'
import type { Pair } from './payload.ts'
import { payloads } from './payload-table.ts'
import type { Ran } from './run-payloads.ts'

interface BenchRowProps {
  id: PayloadId
  pair: Pair
  /** Its bytes and reply are shown under it. */
  open: boolean
  onOpen: (open: boolean) => void
  /** It stands in the draft. */
  loaded: boolean
  onLoad: () => void
  onSend: () => void
  /** What sending does at this moment, in the words of the Send button. */
  sendWords: string
  ran: Ran | undefined
}

export function BenchRow({ id, pair, open, onOpen, loaded, onLoad, onSend, sendWords, ran }: BenchRowProps) {
  const texts = usePayloadsTexts()
  const [name, why] = texts.payload[id]
  const { code, certainty, emulatorOnly } = payloads[id]
  const { line } = useTexts().outcome
  const detailsId = `payload-${id}`
  const row = useRef<HTMLTableRowElement>(null)
  // An address may load one that is far down.
  useEffect(() => {
    if (loaded) row.current?.scrollIntoView({ block: 'nearest' })
  }, [loaded])
  return (
    <>
      <tr
        ref={row}
        aria-current={loaded || undefined}
        className={classes('scroll-mt-8 border-t border-line', loaded && 'bg-accent-soft')}
      >
        <th scope="row" className="px-2 py-1 text-left align-baseline font-normal">
          <div className="flex flex-wrap items-baseline gap-x-3 split:flex-nowrap">
            <button
              type="button"
              aria-expanded={open}
              aria-controls={open ? detailsId : undefined}
              onClick={() => onOpen(!open)}
              className="flex min-h-6 shrink-0 items-baseline text-left font-semibold hover:text-accent split:w-56"
            >
              <span aria-hidden="true" className="mr-1 w-3 shrink-0 text-ink-3">
                {open ? '▾' : '▸'}
              </span>
              {name}
            </button>
            <span className="min-w-0 grow text-ink-2">
              {why}
              {emulatorOnly && <span className="text-warn"> {texts.emulatorOnly}</span>}
            </span>
            <span className="flex shrink-0 gap-1">
              <Button look="quiet" className="text-accent!" title={texts.loadTitle(name)} onClick={onLoad}>
                {texts.load}
                <span className="sr-only"> {name}</span>
              </Button>
              <Button look="quiet" className="text-accent!" title={texts.sendTitle(name, sendWords)} onClick={onSend}>
                {texts.send}
                <span className="sr-only"> {name}</span>
              </Button>
            </span>
          </div>
        </th>
        <td className="px-2 py-1 align-baseline">
          <span className="wire">{line(predictedOutcome(code))}</span>{' '}
          <span className="text-xs text-ink-3 max-split:block">{texts.certainty[certainty]}</span>
        </td>
        <td className="px-2 py-1 align-baseline">{ran && <Answered ran={ran} />}</td>
      </tr>
      {open && (
        <tr>
          <td colSpan={3} className="px-2 pb-3">
            <PayloadDetails id={detailsId} label={texts.details(name)} payload={payloads[id]} pair={pair} ran={ran} />
          </td>
        </tr>
      )}
    </>
  )
}

/** What came, with a shape for whether it was predicted: the outcome itself is in its words. */
function Answered({ ran: { outcome, difference } }: { ran: Ran }) {
  const texts = usePayloadsTexts()
  const { line } = useTexts().outcome
  const predicted = difference === 'as-predicted'
  return (
    <span className="flex flex-wrap items-center gap-x-2">
      <Shape kind={predicted ? 'ok' : shapeOfOutcome(outcome.kind)} />
      <span className="wire">{line(outcome)}</span>
      <span
        className={classes('text-xs max-split:sr-only', predicted ? 'text-ink-3' : 'text-fail max-split:not-sr-only')}
      >
        {texts.difference[difference]}
      </span>
    </span>
  )
}
