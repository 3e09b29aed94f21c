/** An answer that is none of the two that are documented: it cannot be read, or it contradicts itself or the documentation. */
import type { Outcome } from '../../protocol/outcome.ts'
import type { Contradiction } from '../../protocol/reply.ts'
import type { Told } from './explain.ts'
import type { Words } from './explainer.ts'

type Unreadable = Extract<Outcome, { kind: 'unreadable' }>

export function explainUnreadable(outcome: Unreadable, { texts }: Words): Told {
  const { contentType, contentEncoding, server } = outcome.said
  const { title, meaning, causes } = texts.replies.unreadable[outcome.reason]
  return {
    title,
    meaning,
    causes,
    evidence: [
      `HTTP ${outcome.status}`,
      texts.replies.unreadableWhere(outcome),
      contentType === undefined ? '' : `Content-Type: ${contentType}`,
      contentEncoding === undefined ? '' : `Content-Encoding: ${contentEncoding}`,
      server === undefined ? '' : `Server: ${server}`,
    ].filter(Boolean),
    facts: { retry: 'back-off', fault: 'network', certainty: 'inferred' },
  }
}

/** A value that is longer is shown under Fields. */
const shownCharacters = 80

export function explainInconsistent(contradictions: readonly Contradiction[], { texts }: Words): Told {
  const { inconsistent, contradiction, contradictionAdvice } = texts.replies
  const kinds = new Map(contradictions.map((found) => [found.kind, found]))
  return {
    ...inconsistent,
    causes: Array.from(kinds.values(), contradictionAdvice),
    evidence: contradictions.map((found) => contradiction(shorten(found))),
    facts: { retry: 'back-off', fault: 'service', certainty: 'inferred' },
  }
}

function shorten(found: Contradiction): Contradiction {
  if (!('raw' in found) || found.raw === undefined) return found
  if (found.kind === 'duplicate-key') return { ...found, raw: found.raw.map(clip) }
  return { ...found, raw: clip(found.raw) }
}

function clip(raw: string): string {
  return raw.length > shownCharacters ? `${raw.slice(0, shownCharacters)}…` : raw
}
