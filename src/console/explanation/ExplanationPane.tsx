import type { Outcome, OutcomeKind } from '../../protocol/outcome.ts'
import { classes } from '../../ui/classes.ts'
import { useTexts } from '../texts/texts.tsx'
import type { Explanation } from './explain.ts'
import { RelayWatch } from './RelayWatch.tsx'

const edges: Record<OutcomeKind, string> = {
  ok: 'border-l-ok',
  rejected: 'border-l-fail',
  inconsistent: 'border-l-warn',
  unreadable: 'border-l-warn',
  failed: 'border-l-warn',
  refused: 'border-l-ink-3',
}

/** What happened, why, and what to do, in that order. */
export function ExplanationPane({ explanation, outcome }: { explanation: Explanation; outcome: Outcome }) {
  const texts = useTexts().explain
  const { meaning, causes, evidence, facts, source } = explanation
  return (
    <section
      aria-label={texts.title}
      className={classes('grid gap-2.5 rounded-lg border border-l-[3px] border-line px-4 py-3', edges[outcome.kind])}
    >
      <p>{meaning}</p>
      {evidence && (
        <p className="text-ink-2">
          <span className="text-xs text-ink-3">{texts.evidence}</span> <span className="wire">{evidence}</span>
        </p>
      )}
      {outcome.kind === 'failed' && outcome.failure.kind === 'relay-unreachable' && <RelayWatch />}
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
      {facts && (
        <p className="flex flex-wrap gap-x-4 text-xs text-ink-3">
          <span>{texts.retry[facts.retry]}</span>
          <span>{texts.fault[facts.fault]}</span>
          <span>{texts.certainty[facts.certainty]}</span>
          {source && (
            <a className="text-accent underline" href={source.url} target="_blank" rel="noreferrer noopener">
              {texts.source(source.read)}
            </a>
          )}
        </p>
      )}
    </section>
  )
}
