/** English words about a clock that is off. They come when there is one. */
import type { Texts } from './texts.tsx'

/** @param common the words that every screen has */
export const buildClockSkewEn = ({ life }: Texts) => {
  /** `41 s`, `7 min 12 s`, `2 h 0 min` */
  const span = (ms: number) => {
    const seconds = Math.round(Math.abs(ms) / 1000)
    if (seconds >= 3600) return life(seconds)
    return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`
  }
  return {
    title: (skewMs: number) =>
      `This machine’s clock is ${span(skewMs)} ${skewMs > 0 ? 'ahead of' : 'behind'} the service`,
    basis: (uncertaintyMs: number) =>
      `Estimated from the reply’s Date, give or take ${Math.ceil(uncertaintyMs / 1000)} s, by the clock of this browser.`,
    effect: (skewMs: number) =>
      skewMs > 0
        ? `A UserSig made here is dated ${span(skewMs)} in the service’s future, and expires there that much later than it says here. The vendor’s published verifier takes no offence at that; what the service does is not documented (our inference).`
        : `At the service every UserSig expires ${span(skewMs)} earlier than it says here, and one made here for less than that is expired from the start: 70001 (our inference, from the vendor’s published verifier).`,
    expiredThere: 'It should count this connection’s UserSig as expired already and answer 70001. Sign again.',
    validThere: (left: number) => `For it, this connection’s UserSig should be valid for another ${life(left)}.`,
    stillValidThere: (left: number) =>
      `This connection’s UserSig is expired here; for the service it should be valid for another ${life(left)}.`,
    fix: 'Set the clock of this machine.',
    mark: (skewMs: number) => `Clock ${span(skewMs)} ${skewMs > 0 ? 'ahead' : 'behind'}`,
  }
}

export type ClockSkewTexts = ReturnType<typeof buildClockSkewEn>
