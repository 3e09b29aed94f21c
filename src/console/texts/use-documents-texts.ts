import type { DocumentsTexts } from './documents.en.ts'
import { createLazyTexts } from './lazy-texts.ts'

/** The words about what the vendor's pages say, in today's language. */
export const useDocumentsTexts = createLazyTexts<DocumentsTexts>({
  en: async () => (await import('./documents.en.ts')).documentsEn,
  zh: async () => (await import('./documents.zh.ts')).documentsZh,
})
