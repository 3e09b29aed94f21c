import { createLazyTexts } from './lazy-texts.ts'
import type { PayloadsTexts } from './payloads.en.ts'

/** The words of the payload bench in today's language. */
export const usePayloadsTexts = createLazyTexts<PayloadsTexts>({
  en: async () => (await import('./payloads.en.ts')).payloadsEn,
  zh: async () => (await import('./payloads.zh.ts')).payloadsZh,
})
