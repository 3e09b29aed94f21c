import { createLazyTexts } from './lazy-texts.ts'
import type { SharingTexts } from './sharing.en.ts'

/** The words of sharing in today's language. */
export const useSharingTexts = createLazyTexts<SharingTexts>({
  en: async (common) => (await import('./sharing.en.ts')).buildSharingEn(common),
  zh: async (common) => (await import('./sharing.zh.ts')).buildSharingZh(common),
})
