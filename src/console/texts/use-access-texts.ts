import type { AccessTexts } from './access.en.tsx'
import { createLazyTexts } from './lazy-texts.ts'

/** The words of the bar that asks for the access token, in today's language. */
export const useAccessTexts = createLazyTexts<AccessTexts>({
  en: async () => (await import('./access.en.tsx')).accessEn,
  zh: async () => (await import('./access.zh.tsx')).accessZh,
})
