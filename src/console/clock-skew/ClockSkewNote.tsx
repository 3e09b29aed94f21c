import type { ClockSkew } from '../../protocol/clock-skew.ts'
import type { ClockSkewTexts } from '../texts/clock-skew.en.ts'
import { useTexts } from '../texts/texts.tsx'
import { useClockSkewTexts } from '../texts/use-clock-skew-texts.ts'
import { type Foreseen, foreseeSignature } from './foresee-signature.ts'

interface ClockSkewNoteProps {
  skew: ClockSkew
  /** Seconds until the connection's UserSig expires; absent where it cannot be read, or is for another host than the call's. */
  remaining: number | undefined
}

/** What the reply says of our clock, and what that does to signatures. */
export function ClockSkewNote({ skew: { skewMs, uncertaintyMs }, remaining }: ClockSkewNoteProps) {
  const { joinSentences } = useTexts()
  const texts = useClockSkewTexts()
  const foreseen = remaining === undefined ? [] : sayForeseen(foreseeSignature(remaining, skewMs), texts)
  return (
    <div className="rounded-md bg-warn-soft px-3 py-2">
      <p className="flex gap-1.5 font-semibold">
        <span aria-hidden="true" className="text-warn">
          ▲
        </span>
        {texts.title(skewMs)}
      </p>
      <p>{joinSentences([texts.effect(skewMs), ...foreseen])}</p>
      <p className="text-ink-2">{joinSentences([texts.fix, texts.basis(uncertaintyMs)])}</p>
    </div>
  )
}

function sayForeseen({ remaining, differs }: Foreseen, texts: ClockSkewTexts): string[] {
  if (remaining < 0) return differs ? [texts.expiredThere] : []
  return [differs ? texts.stillValidThere(remaining) : texts.validThere(remaining)]
}
