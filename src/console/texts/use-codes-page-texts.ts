import type { CodesPageTexts } from './codes-page.en.tsx'
import { createLazyTexts } from './lazy-texts.ts'

/** The words of the screens about codes in today's language. */
export const useCodesPageTexts = createLazyTexts<CodesPageTexts>({
  en: async () => (await import('./codes-page.en.tsx')).codesPageEn,
  zh: async () => (await import('./codes-page.zh.tsx')).codesPageZh,
})
