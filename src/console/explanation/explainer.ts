/**
 * Explanations with their words in one language: the code book, the words of all other outcomes, and what puts them
 * together. Large, and no part of the first load; once it is there it stays, also when the server is gone.
 */
import type { ExplanationTexts } from '../texts/explanation.en.ts'
import type { FindingsTexts } from '../texts/findings.en.ts'
import type { Language, Texts } from '../texts/texts.tsx'
import { ChangeNote } from './ChangeNote.tsx'
import type { Happened } from './case.ts'
import { type CodeBook, loadCodeBook } from './code-book.ts'
import { Explained } from './Explained.tsx'
import { type Explanation, explain } from './explain.ts'
import { WaitButton } from './WaitButton.tsx'

export interface Explainer {
  explain: (happened: Happened) => Explanation
  texts: ExplanationTexts
  findings: FindingsTexts
  /** They come along, so that nothing has to be fetched when a call has failed. */
  Explained: typeof Explained
  ChangeNote: typeof ChangeNote
  WaitButton: typeof WaitButton
}

/** Every word that an explanation can need. */
export interface Words {
  common: Texts
  texts: ExplanationTexts
  book: CodeBook
}

/** @param common the words that every screen has. Rejects where a file cannot be loaded, as when the server was stopped. */
export async function loadExplainer(language: Language, common: Texts): Promise<Explainer> {
  const [words, findings] = await Promise.all([loadWords(language, common), loadFindings(language, common)])
  return {
    texts: words.texts,
    findings,
    explain: (happened) => explain(happened, words),
    Explained,
    ChangeNote,
    WaitButton,
  }
}

export async function loadWords(language: Language, common: Texts): Promise<Words> {
  const [texts, book] = await Promise.all([loadExplanations(language, common), loadCodeBook(language)])
  return { common, texts, book }
}

async function loadExplanations(language: Language, common: Texts): Promise<ExplanationTexts> {
  return language === 'zh'
    ? (await import('../texts/explanation.zh.ts')).buildExplanationZh(common)
    : (await import('../texts/explanation.en.ts')).buildExplanationEn(common)
}

async function loadFindings(language: Language, common: Texts): Promise<FindingsTexts> {
  return language === 'zh'
    ? (await import('../texts/findings.zh.ts')).buildFindingsZh(common)
    : (await import('../texts/findings.en.ts')).buildFindingsEn(common)
}
