import { Button } from '../../ui/Button.tsx'
import { useTexts } from '../texts/texts.tsx'
import { useRegionHelpTexts } from '../texts/use-region-help-texts.ts'
import type { AskedTarget } from './candidates.ts'
import type { Finding } from './probe-regions.ts'

interface ConclusionProps {
  stopped: boolean
  findings: readonly Finding[]
  sdkAppId: string
  /** The connection's target of now. */
  target: string
  onUse: (target: AskedTarget) => void
}

/** What all answers together say, how certain that is, and what to do. */
export function Conclusion({ stopped, findings, sdkAppId, target, onUse }: ConclusionProps) {
  const texts = useRegionHelpTexts()
  const certain = findings.filter(({ answer }) => answer.kind === 'knows')
  const inferred = findings.filter(({ answer }) => answer.kind === 'seems-to-know')
  const unclear = findings.filter(({ answer }) => answer.kind === 'cannot-tell').length
  const found = certain.length > 0 ? certain : inferred
  return (
    <>
      {stopped && <p>{texts.stopped}</p>}
      {found.map((one) => (
        <Found key={one.target} finding={one} used={one.target === target} onUse={onUse} />
      ))}
      {!stopped && found.length === 0 && unclear < findings.length && (
        <p>
          <b className="block">{texts.none(sdkAppId, unclear === 0)}</b>
          {texts.noneFix}
        </p>
      )}
      {!stopped && found.length === 0 && unclear > 0 && <p>{texts.unclear(unclear)}</p>}
    </>
  )
}

interface FoundProps {
  finding: Finding
  used: boolean
  onUse: (target: AskedTarget) => void
}

function Found({ finding: { target, answer }, used, onUse }: FoundProps) {
  const { joinSentences } = useTexts()
  const texts = useRegionHelpTexts()
  const certain = answer.kind === 'knows'
  const effect = used ? texts.used(target) : texts.useEffect
  return (
    <>
      <p>
        <b className="block">{certain ? texts.found(target) : texts.foundInferred(target)}</b>
        {certain ? texts.foundCertainty : texts.inferredCertainty}
      </p>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Button look="first" onClick={() => onUse(target)}>
          {texts.use(target)}
        </Button>
        <span className="text-ink-2">
          {joinSentences(target.startsWith('host:') ? [effect, texts.ownCredential] : [effect])}
        </span>
      </p>
    </>
  )
}
