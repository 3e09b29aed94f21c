import { createLazyTexts } from './lazy-texts.ts'
import type { RegionHelpTexts } from './region-help.en.ts'

/** The words of the region help in today's language. */
export const useRegionHelpTexts = createLazyTexts<RegionHelpTexts>({
  en: async (common) => (await import('./region-help.en.ts')).buildRegionHelpEn(common),
  zh: async (common) => (await import('./region-help.zh.ts')).buildRegionHelpZh(common),
})
