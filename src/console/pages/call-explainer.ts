/** All that explaining a call and mending its request takes, in one piece that is fetched after the page. */
import { type Explainer, loadExplainer } from '../explanation/explainer.ts'
import { applyBodyEdit } from '../request/apply-body-edit.ts'
import type { Language, Texts } from '../texts/texts.tsx'
import { CallExplanation } from './CallExplanation.tsx'
import { readBeside } from './read-beside.ts'

export interface CallExplainer extends Explainer {
  readBeside: typeof readBeside
  applyBodyEdit: typeof applyBodyEdit
  CallExplanation: typeof CallExplanation
}

/** Rejects where a file cannot be loaded, as when the server was stopped. */
export async function loadCallExplainer(language: Language, texts: Texts): Promise<CallExplainer> {
  return { ...(await loadExplainer(language, texts)), readBeside, applyBodyEdit, CallExplanation }
}
