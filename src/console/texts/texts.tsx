/** Every word shown to people, in the language chosen. One language is loaded at a time; both have every key by type. */
import { createContext, type ReactNode, useContext, useMemo } from 'react'
import type { en } from './en.tsx'
import { createFormats, type Formats } from './formats.ts'

export type Texts = typeof en
export type Language = 'en' | 'zh'

interface Speech {
  language: Language
  texts: Texts
  formats: Formats
}

const SpeechContext = createContext<Speech | undefined>(undefined)

export async function loadTexts(language: Language): Promise<Texts> {
  return language === 'zh' ? (await import('./zh.tsx')).zh : (await import('./en.tsx')).en
}

export function TextsProvider({ language, texts, children }: Omit<Speech, 'formats'> & { children: ReactNode }) {
  const speech = useMemo(() => ({ language, texts, formats: createFormats(language) }), [language, texts])
  return <SpeechContext value={speech}>{children}</SpeechContext>
}

function useSpeech(): Speech {
  const speech = useContext(SpeechContext)
  if (!speech) throw new Error('Texts need a TextsProvider above them')
  return speech
}

export const useTexts = (): Texts => useSpeech().texts
export const useFormats = (): Formats => useSpeech().formats
export const useLanguage = (): Language => useSpeech().language
