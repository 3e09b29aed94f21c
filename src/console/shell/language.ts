import { keep, readKept } from '../kept.ts'
import type { Language } from '../texts/texts.tsx'

const storageKey = 'markread.language'

/** The one chosen here before, else the browser's. */
export function readLanguage(): Language {
  const known = readKept('machine', storageKey)
  if (known === 'en' || known === 'zh') return known
  return navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en'
}

export function writeLanguage(language: Language): void {
  keep('machine', storageKey, language)
}
