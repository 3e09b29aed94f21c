import { createLazyTexts } from './lazy-texts.ts'
import type { PasteTexts } from './paste.en.ts'

/** The words of the note about a paste, in today's language. */
export const usePasteTexts = createLazyTexts<PasteTexts>({
  en: async () => (await import('./paste.en.ts')).pasteEn,
  zh: async () => (await import('./paste.zh.ts')).pasteZh,
})
