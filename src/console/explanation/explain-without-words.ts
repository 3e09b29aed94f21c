import type { Outcome } from '../../protocol/outcome.ts'
import type { Texts } from '../texts/texts.tsx'

/** For the moment until the words are there, and where they cannot be fetched: what the service itself says. */
export function explainWithoutWords(outcome: Outcome, { explain }: Texts): { title: string; meaning: string } {
  if (outcome.kind !== 'rejected') return { title: '', meaning: '…' }
  return { title: outcome.errorInfo, meaning: `${explain.withoutWords} ${outcome.errorInfo}` }
}
