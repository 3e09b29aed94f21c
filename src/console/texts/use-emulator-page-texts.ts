import type { EmulatorPageTexts } from './emulator-page.en.ts'
import { createLazyTexts } from './lazy-texts.ts'

/** The words of the emulator's screen in today's language. */
export const useEmulatorPageTexts = createLazyTexts<EmulatorPageTexts>({
  en: async () => (await import('./emulator-page.en.ts')).emulatorPageEn,
  zh: async () => (await import('./emulator-page.zh.ts')).emulatorPageZh,
})
