import type { AdvancedTexts } from './advanced.en.ts'
import { createLazyTexts } from './lazy-texts.ts'

/** The words of what most calls leave alone, in today's language. */
export const useAdvancedTexts = createLazyTexts<AdvancedTexts>({
  en: async () => (await import('./advanced.en.ts')).advancedEn,
  zh: async () => (await import('./advanced.zh.ts')).advancedZh,
})
