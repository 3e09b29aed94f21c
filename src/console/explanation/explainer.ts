/**
 * Explanations with their words in one language: the code book, the words of all other outcomes, and what puts them
 * together. Large, and no part of the first load; once it is there it stays, also when the server is gone.
 */
import type { ExplanationTexts } from '../texts/explanation.en.ts'
import type { Language, Texts } from '../texts/texts.tsx'
import { type CodeBook, loadCodeBook } from './code-book.ts'
import { type Explanation, explain, type Happened } from './explain.ts'

export interface Explainer {
  explain: (happened: Happened) => Explanation
  texts: ExplanationTexts
}

/** Every word that an explanation can need. */
export interface Words {
  common: Texts
  texts: ExplanationTexts
  book: CodeBook
}

/** @param common the words that every screen has. Rejects where a file cannot be loaded, as when the server was stopped. */
export async function loadExplainer(language: Language, common: Texts): Promise<Explainer> {
  const words = await loadWords(language, common)
  return { texts: words.texts, explain: (happened) => explain(happened, words) }
}

export async function loadWords(language: Language, common: Texts): Promise<Words> {
  const [texts, book] = await Promise.all([loadExplanationTexts(language, common), loadCodeBook(language)])
  return { common, texts, book }
}

async function loadExplanationTexts(language: Language, common: Texts): Promise<ExplanationTexts> {
  return language === 'zh'
    ? (await import('../texts/explanation.zh.ts')).buildExplanationZh(common)
    : (await import('../texts/explanation.en.ts')).buildExplanationEn(common)
}
