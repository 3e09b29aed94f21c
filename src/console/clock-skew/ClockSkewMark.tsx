import type { ClockSkew } from '../../protocol/clock-skew.ts'
import { useClockSkewTexts } from '../texts/use-clock-skew-texts.ts'

/** A few words beside the signature's state, which is told by a clock that is off. */
export function ClockSkewMark({ skew }: { skew: ClockSkew }) {
  const texts = useClockSkewTexts()
  return (
    <span className="flex gap-1.5 whitespace-nowrap text-warn">
      <span aria-hidden="true">▲</span>
      {texts.mark(skew.skewMs)}
    </span>
  )
}
