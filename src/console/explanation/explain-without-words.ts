import type { Outcome } from '../../protocol/outcome.ts'
import type { Texts } from '../texts/texts.tsx'
import type { Explanation } from './explain.ts'

/** For the moment until the words are there, and where they cannot be fetched: what the service itself says. */
export function explainWithoutWords(outcome: Outcome, { explain }: Texts): Explanation {
  const plain = { causes: [], evidence: [], facts: undefined, sources: [] }
  if (outcome.kind !== 'rejected') return { ...plain, title: '', meaning: '…' }
  return { ...plain, title: outcome.errorInfo, meaning: `${explain.withoutWords} ${outcome.errorInfo}` }
}
