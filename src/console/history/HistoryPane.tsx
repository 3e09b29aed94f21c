import { memo, type ReactNode } from 'react'
import { Button } from '../../ui/Button.tsx'
import { useFormats, useTexts } from '../texts/texts.tsx'
import type { Session } from './db.ts'
import { HistoryRowItem } from './HistoryRowItem.tsx'
import type { HistoryRow, KeptRow } from './row.ts'

interface HistoryPaneProps {
  /** Undefined until it is read. */
  session: Session | undefined
  lasting: boolean
  rows: readonly KeptRow[]
  /** Under the list. */
  share: ReactNode
  onNewSession: () => void
  currentId: string | undefined
  onOpen: (row: HistoryRow) => void
  /** What Repeat does, in the words of the Send button. */
  repeatTitle: string
  live: boolean
  onRepeat: (row: HistoryRow) => void
}

/** This session's calls, newest first. */
export const HistoryPane = memo(function HistoryPane({
  session,
  rows,
  lasting,
  currentId,
  repeatTitle,
  live,
  share,
  onNewSession,
  onOpen,
  onRepeat,
}: HistoryPaneProps) {
  const texts = useTexts().history
  const formats = useFormats()
  return (
    <section aria-label={texts.title} className="flex min-h-0 flex-col bg-sunk">
      <div className="flex h-10 shrink-0 items-center gap-2 border-b border-line px-4">
        <h2 className="font-semibold">{texts.title}</h2>
        <span className="truncate text-[11px] text-ink-3">
          {session && texts.session(session.name || formats.shortTime(session.startedAt))}
        </span>
        <Button look="quiet" className="-mr-1.5 ml-auto" onClick={onNewSession}>
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
            live={live}
            onOpen={onOpen}
            onRepeat={onRepeat}
          />
        ))}
      </ol>
      <div className="shrink-0 border-t border-line px-2.5 py-1">{share}</div>
    </section>
  )
})
