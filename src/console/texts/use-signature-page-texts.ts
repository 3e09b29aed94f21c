import { use } from 'react'
import type { SignaturePageTexts } from './signature-page.en.tsx'
import { type Language, type Texts, useLanguage, useTexts } from './texts.tsx'

const loads = new Map<Language, Promise<SignaturePageTexts>>()

/** The words of the signature screen in today's language. Suspends until they are there. */
export function useSignaturePageTexts(): SignaturePageTexts {
  const language = useLanguage()
  const common = useTexts()
  const loading = loads.get(language) ?? load(language, common)
  loads.set(language, loading)
  return use(loading)
}

async function load(language: Language, common: Texts): Promise<SignaturePageTexts> {
  if (language === 'zh') return (await import('./signature-page.zh.tsx')).buildSignaturePageZh(common)
  return (await import('./signature-page.en.tsx')).buildSignaturePageEn(common)
}
