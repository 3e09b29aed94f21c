import type { ReactNode } from 'react'
import type { OutcomeKind } from '../../protocol/outcome.ts'
import { classes } from '../../ui/classes.ts'
import { useTexts } from '../texts/texts.tsx'

const edges: Record<OutcomeKind, string> = {
  ok: 'border-l-ok',
  rejected: 'border-l-fail',
  inconsistent: 'border-l-warn',
  unreadable: 'border-l-warn',
  failed: 'border-l-warn',
  refused: 'border-l-ink-3',
}

interface ExplanationPaneProps {
  /** Of the call that is explained; undefined before the first one. */
  kind: OutcomeKind | undefined
  /** The explanation, and what can be done at once. */
  children: ReactNode
}

/** The frame of an explanation; its edge says how the call ended. */
export function ExplanationPane({ kind, children }: ExplanationPaneProps) {
  const texts = useTexts().explain
  return (
    <section
      aria-label={texts.title}
      className={classes(
        'grid grid-cols-[minmax(0,1fr)] gap-2.5 rounded-lg border border-line px-4 py-3',
        kind ? classes('border-l-[3px]', edges[kind]) : 'border-dashed text-ink-3',
      )}
    >
      {kind ? children : <p>{texts.idle}</p>}
    </section>
  )
}
