import { createLazyTexts } from './lazy-texts.ts'
import type { PaletteTexts } from './palette.en.ts'

/** The palette's own words, in today's language; those of its items come from whoever adds them. */
export const usePaletteTexts = createLazyTexts<PaletteTexts>({
  en: async () => (await import('./palette.en.ts')).paletteEn,
  zh: async () => (await import('./palette.zh.ts')).paletteZh,
})
