import type { ClockSkewTexts } from './clock-skew.en.ts'
import { createLazyTexts } from './lazy-texts.ts'

/** What is said of a clock that is off, in today's language. */
export const useClockSkewTexts = createLazyTexts<ClockSkewTexts>({
  en: async (common) => (await import('./clock-skew.en.ts')).buildClockSkewEn(common),
  zh: async (common) => (await import('./clock-skew.zh.ts')).buildClockSkewZh(common),
})
