import { classes } from '../../ui/classes.ts'
import { useSignaturePageTexts } from '../texts/use-signature-page-texts.ts'

const day = 86_400

/**
 * How much of a ticket's life is left.
 * @param remaining seconds, negative once it has expired
 * @param whole seconds, from making to expiry
 */
export function LifeBar({ remaining, whole }: { remaining: number; whole: number }) {
  const texts = useSignaturePageTexts().content
  const share = whole > 0 ? Math.min(Math.max(remaining / whole, 0), 1) : 0
  const words = texts.lifeLeft(remaining, whole)
  const colour = remaining < 0 ? 'text-fail' : remaining < day ? 'text-warn' : 'text-ok'
  return (
    <div className={classes('grid gap-1', colour)}>
      <span>{words}</span>
      {/* biome-ignore lint/a11y/useSemanticElements: the browsers' own meter takes none of our colours */}
      <div
        role="meter"
        aria-label={texts.life}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(share * 100)}
        aria-valuetext={words}
        className="h-1.5 overflow-hidden rounded-full border border-control"
      >
        <div className="h-full bg-current" style={{ width: `${share * 100}%` }} />
      </div>
    </div>
  )
}
