import { createLazyTexts } from './lazy-texts.ts'
import type { SignaturePageTexts } from './signature-page.en.tsx'

/** The words of the signature screen in today's language. */
export const useSignaturePageTexts = createLazyTexts<SignaturePageTexts>({
  en: async (common) => (await import('./signature-page.en.tsx')).buildSignaturePageEn(common),
  zh: async (common) => (await import('./signature-page.zh.tsx')).buildSignaturePageZh(common),
})
