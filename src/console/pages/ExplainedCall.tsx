import type { Outcome } from '../../protocol/outcome.ts'
import { ExplanationPane } from '../explanation/ExplanationPane.tsx'
import type { Explanation } from '../explanation/explain.ts'
import { explainWithoutWords } from '../explanation/explain-without-words.ts'
import type { HistoryRow } from '../history/row.ts'
import { RelayWatch } from '../send/RelayWatch.tsx'
import { useTexts } from '../texts/texts.tsx'
import type { CallExplanationProps } from './CallExplanation.tsx'
import { CallHelp } from './CallHelp.tsx'
import type { CallExplainer } from './call-explainer.ts'

interface ExplainedCallProps extends Pick<CallExplanationProps, 'draft' | 'arming' | 'onDraft' | 'onSend'> {
  /** Undefined before the first call. */
  row: HistoryRow | undefined
  /** Undefined while it runs. */
  outcome: Outcome | undefined
  /** Both are undefined until they are fetched. */
  explainer: CallExplainer | undefined
  explanation: Explanation | undefined
  allowedHosts: readonly string[]
}

/** The explanation of the call that is shown, in its frame; until its words are there, those of the service itself. */
export function ExplainedCall({ row, outcome, explainer, explanation, allowedHosts, ...acts }: ExplainedCallProps) {
  const texts = useTexts()
  if (!row || !outcome) return <ExplanationPane kind={undefined}>{null}</ExplanationPane>
  const help = (
    <>
      {outcome.kind === 'failed' && outcome.failure.kind === 'relay-unreachable' && <RelayWatch />}
      <CallHelp key={row.id} row={row} outcome={outcome} allowedHosts={allowedHosts} />
    </>
  )
  return (
    <ExplanationPane kind={outcome.kind}>
      {explainer && explanation ? (
        <explainer.CallExplanation key={row.id} explainer={explainer} explanation={explanation} row={row} {...acts}>
          {help}
        </explainer.CallExplanation>
      ) : (
        <>
          <p>{explainWithoutWords(outcome, texts).meaning}</p>
          {help}
        </>
      )}
    </ExplanationPane>
  )
}
