import { type CSSProperties, type ReactNode, type RefObject, useRef, useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { classes } from '../../ui/classes.ts'
import { Splitter } from '../../ui/Splitter.tsx'
import { useWidth } from '../../ui/use-width.ts'
import { defaultPaneSizes, usePaneSizes } from '../shell/pane-sizes.ts'
import { useTexts } from '../texts/texts.tsx'

type PaneName = 'history' | 'request' | 'response'

export interface PaneFocus {
  refs: Record<PaneName, RefObject<HTMLDivElement | null>>
  focus: (name: PaneName) => void
  /** History is in view where it has no column of its own. */
  drawer: boolean
  setDrawer: (open: boolean) => void
}

export function usePaneFocus(): PaneFocus {
  const refs = {
    history: useRef<HTMLDivElement>(null),
    request: useRef<HTMLDivElement>(null),
    response: useRef<HTMLDivElement>(null),
  }
  const [drawer, setDrawer] = useState(false)
  function focus(name: PaneName) {
    if (name !== 'history') return refs[name].current?.focus()
    // Where history is in a drawer, it has to be drawn before it can be focused.
    setDrawer(true)
    requestAnimationFrame(() => refs.history.current?.focus())
  }
  return { refs, focus, drawer, setDrawer }
}

/** From this width on, in pixels, history has a column of its own. */
const threeColumns = 1200
const smallestPane = 360

interface WorkbenchLayoutProps extends Record<PaneName, ReactNode> {
  panes: PaneFocus
  /** Over all three, and under them. */
  head: ReactNode
  foot: ReactNode
}

/** Three columns; two with history in a drawer; one. */
export function WorkbenchLayout({ panes, history, request, response, head, foot }: WorkbenchLayoutProps) {
  const texts = useTexts().shell
  const { refs, drawer, setDrawer } = panes
  const main = useRef<HTMLElement>(null)
  const width = useWidth(main)
  const [sizes, setSizes] = usePaneSizes()
  const rest = width - sizes.history
  return (
    <>
      {head}
      <main
        ref={main}
        style={columns(sizes.history, sizes.request)}
        className="relative grid min-h-0 grow grid-cols-[minmax(0,1fr)] split:grid-cols-2 wide:grid-cols-(--columns) wide:grid-rows-[minmax(0,1fr)]"
      >
        <h1 className="sr-only">{texts.workbench}</h1>
        <div className="border-b border-line bg-sunk px-2 py-1 max-split:hidden split:col-span-2 wide:hidden">
          <Button look="quiet" aria-expanded={drawer} onClick={() => setDrawer(!drawer)}>
            {texts.history} <span aria-hidden="true">{drawer ? '▾' : '▸'}</span>
          </Button>
        </div>
        <div
          ref={refs.history}
          tabIndex={-1}
          className={classes(
            'min-h-0 border-line bg-sunk -outline-offset-2 max-split:order-last max-split:border-t split:max-wide:col-span-2 split:max-wide:max-h-72 split:max-wide:overflow-y-auto split:max-wide:border-b wide:flex wide:flex-col wide:border-r',
            !drawer && 'split:max-wide:hidden',
          )}
        >
          {history}
        </div>
        <div
          ref={refs.request}
          tabIndex={-1}
          className="min-h-0 min-w-0 border-line bg-pane -outline-offset-2 split:border-r wide:overflow-y-auto"
        >
          {request}
        </div>
        <div
          ref={refs.response}
          tabIndex={-1}
          className="min-h-0 min-w-0 bg-pane -outline-offset-2 max-split:border-t max-split:border-line wide:overflow-y-auto"
        >
          {response}
        </div>
        {width >= threeColumns && (
          <>
            <Splitter
              label={texts.historyWidth}
              value={sizes.history}
              min={240}
              max={420}
              onChange={(history) => setSizes({ history })}
              onReset={() => setSizes({ history: defaultPaneSizes.history })}
            />
            <Splitter
              label={texts.requestWidth}
              value={sizes.history + Math.min(Math.max(rest * sizes.request, smallestPane), rest - smallestPane)}
              min={sizes.history + smallestPane}
              max={width - smallestPane}
              onChange={(line) => setSizes({ request: (line - sizes.history) / rest })}
              onReset={() => setSizes({ request: defaultPaneSizes.request })}
            />
          </>
        )}
      </main>
      {foot}
    </>
  )
}

function columns(history: number, request: number): CSSProperties {
  const part = (share: number) => `minmax(${smallestPane}px, ${share}fr)`
  const value = { '--columns': `${history}px ${part(request)} ${part(1 - request)}` }
  return value as CSSProperties // React's type knows no custom properties.
}
