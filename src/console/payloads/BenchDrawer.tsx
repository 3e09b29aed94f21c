import { X } from 'lucide-react'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { Note } from '../../ui/Note.tsx'
import { SearchBox } from '../../ui/SearchBox.tsx'
import { useStable } from '../../ui/use-stable.ts'
import { VisibleText } from '../../ui/VisibleText.tsx'
import type { PayloadId } from '../texts/payloads.en.ts'
import { usePayloadsTexts } from '../texts/use-payloads-texts.ts'
import { BenchTable } from './BenchTable.tsx'
import { findPayloads } from './find-payloads.ts'
import type { Pair } from './payload.ts'
import { RunBar } from './RunBar.tsx'
import { type Opened, useRun } from './use-run.ts'

interface BenchDrawerProps {
  /** Closed, it keeps its results. */
  open: boolean
  /** When it opens: by hand, not by an address. */
  takesFocus: boolean
  onClose: () => void
  pair: Pair
  /** The payload that stands in the draft. */
  loadedId: PayloadId | undefined
  /** The draft is as it was before, by Undo. */
  undone: boolean
  onLoad: (id: PayloadId) => void
  onUndo: () => void
  onSend: (id: PayloadId) => void
  sendWords: string
  /** An address named a payload that there is not. */
  unknown: string | undefined
  /** Makes a place for a run. */
  openRun: (pair: Pair) => Promise<Opened>
}

/** All payloads, at the foot of the workbench, so that draft and answer stay in view. */
export function BenchDrawer(props: BenchDrawerProps) {
  const { open, takesFocus, onClose, pair, loadedId, undone, onLoad, onUndo, onSend, sendWords, unknown } = props
  const texts = usePayloadsTexts()
  const run = useRun(props.openRun)
  const [query, setQuery] = useState('')
  const [onlyDifferences, setOnlyDifferences] = useState(false)
  const search = useRef<HTMLInputElement>(null)
  // What was looked for before gives way to what is typed.
  const takeFocus = useStable(() => takesFocus && search.current?.select())
  useEffect(() => {
    if (open) takeFocus()
  }, [open, takeFocus])
  if (!open) return null

  const found = findPayloads(query, texts)
  const differs = (id: PayloadId) => run.results.has(id) && run.results.get(id)?.difference !== 'as-predicted'
  const shown = onlyDifferences && run.results.size > 0 ? found.filter(differs) : found

  /** A run first; else the drawer. Esc in a box that composes a word is the box's own. */
  function press(event: KeyboardEvent) {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return
    event.preventDefault()
    if (run.stage === 'running') run.stop()
    else onClose()
  }

  return (
    <aside
      aria-label={texts.title}
      onKeyDown={press}
      className="sticky bottom-0 z-10 flex max-h-[60dvh] flex-col border-t-2 border-line-strong bg-pane wide:h-[46dvh] wide:shrink-0"
    >
      <div className="flex items-start gap-3 border-b border-line py-1.5 pr-2 pl-4">
        <div className="flex min-h-8 grow flex-wrap items-center gap-x-3 gap-y-1.5">
          <h2 className="font-semibold">{texts.title}</h2>
          <SearchBox
            ref={search}
            label={texts.search}
            value={query}
            onChange={setQuery}
            className="h-8 w-48 max-split:grow"
          />
          <RunBar run={run} onRun={() => run.start(pair)} />
          {run.results.size > 0 && run.stage !== 'running' && (
            <label className="flex min-h-6 items-center gap-1">
              <input
                type="checkbox"
                checked={onlyDifferences}
                onChange={(event) => setOnlyDifferences(event.target.checked)}
              />
              {texts.onlyDifferences}
            </label>
          )}
          <div role="status" className="ml-auto flex min-h-6 min-w-0 items-center gap-1 text-ink-2">
            {unknown !== undefined && <Note severity="warn" text={texts.unknown(unknown)} />}
            {loadedId !== undefined && (
              <>
                {texts.loaded(texts.payload[loadedId][0])}
                <Button look="quiet" className="text-accent!" onClick={onUndo}>
                  {texts.undo}
                </Button>
              </>
            )}
            {undone && texts.undone}
          </div>
        </div>
        <button
          type="button"
          aria-label={texts.close}
          title={`${texts.close} (Esc)`}
          onClick={onClose}
          className="grid size-8 shrink-0 place-items-center rounded-md text-ink-2 hover:bg-sunk hover:text-ink"
        >
          <X size={16} aria-hidden="true" />
        </button>
      </div>
      <div className="relative min-h-0 overflow-y-auto px-2">
        <p className="px-2 pt-1.5 text-xs text-ink-2">
          {texts.madeFrom}{' '}
          <b className="font-semibold">
            <VisibleText>{pair.reader}</VisibleText> ← <VisibleText>{pair.other}</VisibleText>
          </b>
          {' · '}
          {texts.loading} {texts.certaintyHint}
        </p>
        {shown.length === 0 ? (
          <p className="px-2 py-4 text-ink-2">{found.length === 0 ? texts.nothing(query) : texts.noDifferences}</p>
        ) : (
          <BenchTable
            ids={shown}
            pair={pair}
            loadedId={loadedId}
            onLoad={onLoad}
            onSend={onSend}
            sendWords={sendWords}
            results={run.results}
          />
        )}
      </div>
    </aside>
  )
}
