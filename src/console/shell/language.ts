import type { Language } from '../texts/texts.tsx'

const storageKey = 'markread.language'

/** The one chosen here before, else the browser's. */
export function readLanguage(): Language {
  const known = readStored()
  if (known === 'en' || known === 'zh') return known
  return navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en'
}

export function writeLanguage(language: Language): void {
  try {
    localStorage.setItem(storageKey, language)
  } catch {
    // Storage can be forbidden: the choice then ends with the page.
  }
}

function readStored(): string | null {
  try {
    return localStorage.getItem(storageKey)
  } catch {
    return null
  }
}
