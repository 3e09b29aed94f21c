import { type ReactNode, type RefObject, useRef, useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { classes } from '../../ui/classes.ts'
import { useTexts } from '../texts/texts.tsx'

export type PaneName = 'history' | 'request' | 'response'

export interface PaneFocus {
  refs: Record<PaneName, RefObject<HTMLDivElement | null>>
  focus: (name: PaneName) => void
}

export function usePaneFocus(): PaneFocus {
  const refs = {
    history: useRef<HTMLDivElement>(null),
    request: useRef<HTMLDivElement>(null),
    response: useRef<HTMLDivElement>(null),
  }
  return { refs, focus: (name) => refs[name].current?.focus() }
}

interface WorkbenchLayoutProps extends Record<PaneName, ReactNode> {
  panes: PaneFocus
}

/** Three columns; two with history in a drawer; one. */
export function WorkbenchLayout({ panes, history, request, response }: WorkbenchLayoutProps) {
  const texts = useTexts().shell
  const [drawer, setDrawer] = useState(false)
  const { refs } = panes
  return (
    <main className="relative grid min-h-0 grow grid-cols-[minmax(0,1fr)] split:grid-cols-2 wide:grid-cols-[272px_minmax(0,1fr)_minmax(0,1fr)]">
      <div className="border-b border-line bg-sunk px-2 py-1 max-split:hidden split:col-span-2 wide:hidden">
        <Button look="quiet" aria-expanded={drawer} onClick={() => setDrawer(!drawer)}>
          {texts.history} <span aria-hidden="true">{drawer ? '▾' : '▸'}</span>
        </Button>
      </div>
      <div
        ref={refs.history}
        tabIndex={-1}
        className={classes(
          'min-h-0 border-line bg-sunk outline-none max-split:order-last max-split:border-t split:max-wide:col-span-2 split:max-wide:max-h-72 split:max-wide:overflow-y-auto split:max-wide:border-b wide:flex wide:flex-col wide:border-r',
          !drawer && 'split:max-wide:hidden',
        )}
      >
        {history}
      </div>
      <div
        ref={refs.request}
        tabIndex={-1}
        className="min-h-0 min-w-0 border-line bg-pane outline-none split:border-r wide:overflow-y-auto"
      >
        {request}
      </div>
      <div
        ref={refs.response}
        tabIndex={-1}
        className="min-h-0 min-w-0 bg-pane outline-none max-split:border-t max-split:border-line wide:overflow-y-auto"
      >
        {response}
      </div>
    </main>
  )
}
