import { regions } from '../../protocol/regions.ts'
import { Shape, type ShapeKind } from '../../ui/Shape.tsx'
import type { RegionHelpTexts } from '../texts/region-help.en.ts'
import { useTexts } from '../texts/texts.tsx'
import { useRegionHelpTexts } from '../texts/use-region-help-texts.ts'
import type { AskedTarget } from './candidates.ts'
import type { Finding } from './probe-regions.ts'
import type { Answer } from './read-answer.ts'

const shapes: Record<Answer['kind'], ShapeKind> = {
  knows: 'ok',
  'seems-to-know': 'ok',
  'does-not-know': 'off',
  'cannot-tell': 'warn',
}

interface AnswerListProps {
  findings: readonly Finding[]
  /** One more is to come. */
  running: boolean
  originOf: (target: AskedTarget) => string
}

/** Host by host, in the order in which they were asked. */
export function AnswerList({ findings, running, originOf }: AnswerListProps) {
  const texts = useRegionHelpTexts()
  if (findings.length === 0 && !running) return null
  return (
    <ul aria-label={texts.answers} className="grid gap-1.5">
      {findings.map(({ target, answer }) => (
        <li key={target} className="grid grid-cols-[24px_minmax(0,1fr)]">
          <Shape kind={shapes[answer.kind]} />
          <span>
            <AskedHost target={target} host={new URL(originOf(target)).host} />
            <span className="text-ink-2">{words(answer, texts)}</span>
          </span>
        </li>
      ))}
      {running && (
        <li className="grid grid-cols-[24px_minmax(0,1fr)] text-ink-3">
          <Shape kind="pending" />
          {texts.underWay}
        </li>
      )}
    </ul>
  )
}

function AskedHost({ target, host }: { target: AskedTarget; host: string }) {
  const { place } = useRegionHelpTexts()
  const { regionStatus } = useTexts().connection
  const status = regions.find(({ id }) => target.endsWith(`:${id}`))?.status
  return (
    <>
      {!target.startsWith('host:') && `${place(target)} · `}
      <span className="wire">{host}</span>
      {status !== undefined && status !== 'current' && ` · ${regionStatus[status]}`}
      {' · '}
    </>
  )
}

function words(answer: Answer, texts: RegionHelpTexts): string {
  switch (answer.kind) {
    case 'knows':
      return texts.knows
    case 'seems-to-know':
      return texts.seemsToKnow(answer.code)
    case 'does-not-know':
      return texts.doesNotKnow(answer.code)
    case 'cannot-tell':
      return texts.cannotTell(answer.outcome)
  }
}
