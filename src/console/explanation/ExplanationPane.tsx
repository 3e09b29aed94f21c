import type { ReactNode } from 'react'
import type { OutcomeKind } from '../../protocol/outcome.ts'
import { classes } from '../../ui/classes.ts'
import type { ExplanationTexts } from '../texts/explanation.en.ts'
import { useTexts } from '../texts/texts.tsx'
import type { Explanation } from './explain.ts'

const edges: Record<OutcomeKind, string> = {
  ok: 'border-l-ok',
  rejected: 'border-l-fail',
  inconsistent: 'border-l-warn',
  unreadable: 'border-l-warn',
  failed: 'border-l-warn',
  refused: 'border-l-ink-3',
}

interface ExplanationPaneProps {
  /** Undefined before the first call. */
  explained: { explanation: Explanation; kind: OutcomeKind } | undefined
  /** Of the explanations; undefined until they are fetched. */
  words: ExplanationTexts | undefined
  /** What can be done at once about this failure. */
  children?: ReactNode
}

/** What happened, why, and what to do, in that order. */
export function ExplanationPane({ explained, words, children }: ExplanationPaneProps) {
  const texts = useTexts().explain
  return (
    <section
      aria-label={texts.title}
      className={classes(
        'grid gap-2.5 rounded-lg border border-line px-4 py-3',
        explained ? classes('border-l-[3px]', edges[explained.kind]) : 'border-dashed text-ink-3',
      )}
    >
      {explained ? (
        <Explained explanation={explained.explanation} words={words}>
          {children}
        </Explained>
      ) : (
        <p>{texts.idle}</p>
      )}
    </section>
  )
}

interface ExplainedProps {
  explanation: Explanation
  words: ExplanationTexts | undefined
  children: ReactNode
}

function Explained({ explanation, words, children }: ExplainedProps) {
  const { meaning, causes, evidence, facts, sources } = explanation
  return (
    <>
      <p>{meaning}</p>
      {words && evidence.length > 0 && (
        <p className="text-ink-2">
          <span className="text-ink-3">{words.evidence}</span>{' '}
          <b className="font-semibold text-ink">{evidence.join(' · ')}</b>
        </p>
      )}
      {children}
      {causes.length > 0 && (
        <ol className="grid">
          {causes.map(({ cause, fix }, at) => (
            <li key={cause} className="grid grid-cols-[20px_minmax(0,1fr)] border-t border-line py-2">
              <span className="text-ink-3">{at + 1}</span>
              <span>
                {cause}
                <span className="block text-ink-2">{fix}</span>
              </span>
            </li>
          ))}
        </ol>
      )}
      {words && facts && (
        <p className="flex flex-wrap gap-x-4 text-xs text-ink-3">
          <span>{words.retry[facts.retry]}</span>
          <span>{words.fault[facts.fault]}</span>
          <span>{words.certainty[facts.certainty]}</span>
          {sources.map((source) => (
            <a
              key={source.url}
              className="text-accent underline"
              href={source.url}
              target="_blank"
              rel="noreferrer noopener"
            >
              {words.source(source.read)}
            </a>
          ))}
        </p>
      )}
    </>
  )
}
