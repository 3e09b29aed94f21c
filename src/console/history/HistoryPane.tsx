import { Button } from '../../ui/Button.tsx'
import { classes } from '../../ui/classes.ts'
import { useFormats, useTexts } from '../texts/texts.tsx'
import { HistoryRowItem } from './HistoryRowItem.tsx'
import { type HistoryRow, isWhole } from './row.ts'
import type { HistoryActions } from './use-history.ts'

interface HistoryPaneProps {
  history: HistoryActions
  currentId: string | undefined
  onOpen: (row: HistoryRow) => void
  /** What Repeat does, in the words of the Send button. */
  repeatTitle: string
  onRepeat: (row: HistoryRow) => void
  className?: string
}

/** This session's calls, newest first. */
export function HistoryPane({ history, currentId, repeatTitle, onOpen, onRepeat, className }: HistoryPaneProps) {
  const texts = useTexts().history
  const formats = useFormats()
  const { session, rows = [], lasting = true } = history
  return (
    <section aria-label={texts.title} className={classes('flex min-h-0 flex-col bg-sunk', className)}>
      <div className="flex h-10 shrink-0 items-center gap-2 border-b border-line px-4">
        <h2 className="font-semibold">{texts.title}</h2>
        <span className="truncate text-[11px] text-ink-3">
          {session && texts.session(session.name || formats.shortTime(session.startedAt))}
        </span>
        <Button look="quiet" className="-mr-1.5 ml-auto" onClick={history.newSession}>
          {texts.newSession}
        </Button>
      </div>
      {!lasting && <p className="border-b border-line px-4 py-2 text-xs text-warn">{texts.notLasting}</p>}
      {session && rows.length === 0 && <p className="px-4 py-3 text-ink-3">{texts.empty}</p>}
      <ol className="min-h-0 grow overflow-y-auto py-1.5">
        {rows.map((row) => (
          <HistoryRowItem
            key={row.id}
            row={row}
            current={row.id === currentId}
            repeatTitle={repeatTitle}
            onOpen={() => isWhole(row) && onOpen(row)}
            onRepeat={() => isWhole(row) && onRepeat(row)}
          />
        ))}
      </ol>
    </section>
  )
}
