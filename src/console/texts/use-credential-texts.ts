import type { CredentialTexts } from './credential.en.tsx'
import { createLazyTexts } from './lazy-texts.ts'

/** The words of the panel that signs, in today's language. */
export const useCredentialTexts = createLazyTexts<CredentialTexts>({
  en: async (common) => (await import('./credential.en.tsx')).buildCredentialEn(common),
  zh: async (common) => (await import('./credential.zh.tsx')).buildCredentialZh(common),
})
