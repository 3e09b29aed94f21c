import { memo } from 'react'
import { Button } from '../../ui/Button.tsx'
import { classes } from '../../ui/classes.ts'
import { Shape } from '../../ui/Shape.tsx'
import { VisibleText } from '../../ui/VisibleText.tsx'
import { shapeOfOutcome } from '../texts/outcome-shape.ts'
import { useFormats, useTexts } from '../texts/texts.tsx'
import { readPair } from './pair.ts'
import { type BrokenRow, type HistoryRow, isWhole, type KeptRow, lacksBytes } from './row.ts'
import { outcomeOfRow } from './row-outcome.ts'

interface RowProps<Row> {
  row: Row
  current: boolean
  /** What Repeat does, in the words of the Send button, and whether that changes real people's data. */
  repeatTitle: string
  live: boolean
  onOpen: (row: HistoryRow) => void
  onRepeat: (row: HistoryRow) => void
}

/** Two lines: who and whom, how long; the outcome and when. */
export const HistoryRowItem = memo(function HistoryRowItem({ row, ...rest }: RowProps<KeptRow>) {
  return (
    <li className="[contain-intrinsic-size:auto_52px] [content-visibility:auto]">
      {isWhole(row) ? <Whole row={row} {...rest} /> : <Broken row={row} />}
    </li>
  )
})

function Whole({ row, current, repeatTitle, live, onOpen, onRepeat }: RowProps<HistoryRow>) {
  const texts = useTexts()
  const formats = useFormats()
  const pair = readPair(row.request.bodyBase64)
  const masked = lacksBytes(row)
  const outcome = outcomeOfRow(row)
  const ms = row.sent && 'result' in row.sent ? row.sent.timings.total : undefined
  return (
    <div
      className={classes(
        'group relative grid grid-cols-[18px_minmax(0,1fr)_auto] gap-x-2.5 border-l-[3px] py-[7px] pr-3.5 pl-3.5',
        current ? 'border-accent bg-accent-soft' : 'border-transparent hover:bg-pane',
      )}
    >
      <Shape kind={outcome ? shapeOfOutcome(outcome.kind) : 'pending'} />
      <button
        type="button"
        onClick={() => onOpen(row)}
        aria-current={current}
        className="flex min-w-0 text-left font-semibold whitespace-pre after:absolute after:inset-0"
      >
        {pair ? (
          <>
            <span className="truncate">
              <VisibleText>{pair.reader}</VisibleText>
            </span>
            <span className="font-normal text-ink-3"> ← </span>
            <span className="truncate">
              <VisibleText>{pair.other}</VisibleText>
            </span>
          </>
        ) : (
          texts.history.rawBody
        )}
      </button>
      <span className="text-right text-xs text-ink-3 tabular-nums group-focus-within:invisible group-hover:invisible [@media(hover:none)]:invisible">
        {ms !== undefined && formats.duration(ms)}
      </span>
      <span className="col-start-2 col-end-4 text-xs text-ink-3">
        {outcome ? texts.outcome.line(outcome) : texts.history.running}
        {row.live && ` · ${texts.shell.live}`}
        {row.imported && ` · ${texts.history.imported}`} · {formats.time(row.startedAt)}
      </span>
      <Button
        look="quiet"
        disabled={masked}
        onClick={() => onRepeat(row)}
        title={masked ? texts.history.notRepeatable : repeatTitle}
        className={classes(
          'absolute top-1 right-2 z-10 bg-pane! text-xs opacity-0 group-focus-within:opacity-100 group-hover:opacity-100 [@media(hover:none)]:opacity-100',
          live ? 'text-warn!' : 'text-accent!',
        )}
      >
        {live ? texts.history.repeatLive : texts.history.repeat}
      </Button>
    </div>
  )
}

function Broken({ row }: { row: BrokenRow }) {
  const texts = useTexts().history
  return (
    <details className="px-4 py-[7px]">
      <summary className="text-warn">{texts.broken}</summary>
      <pre className="wire mt-1 max-h-60 overflow-auto rounded border border-line bg-pane p-2">{row.broken}</pre>
    </details>
  )
}
