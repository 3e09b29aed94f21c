/**
 * What an outcome means for this very request, and what to do. Pure: what happened and the words in, explanation out.
 * Where the vendor documents nothing, the words say that it is our inference.
 */
import type { ErrorCode, Source } from '../../protocol/error-codes/error-code.ts'
import type { Failure, SentRequest } from '../../protocol/exchange.ts'
import type { Outcome } from '../../protocol/outcome.ts'
import type { CauseAndFix } from '../texts/text-types.ts'
import { findEvidence } from './evidence.ts'
import type { Words } from './explainer.ts'

export interface Explanation {
  title: string
  meaning: string
  /** In order of likelihood, each with what mends it. */
  causes: CauseAndFix[]
  /** Seen in this exchange. */
  evidence: string[]
  facts: Facts | undefined
  sources: readonly Source[]
}

interface Facts {
  retry: ErrorCode['retry']
  fault: ErrorCode['fault'] | 'network' | 'console'
  certainty: ErrorCode['certainty'] | 'inferred'
}

export interface Happened {
  outcome: Outcome
  request: SentRequest
  /** Milliseconds since 1970. */
  startedAt: number
}

const plain = { causes: [], evidence: [], facts: undefined, sources: [] }

export function explain({ outcome, request, startedAt }: Happened, words: Words): Explanation {
  const { texts } = words
  switch (outcome.kind) {
    case 'ok':
      return { ...plain, ...texts.ok }
    case 'rejected':
      return {
        ...explainCode(outcome.code, words),
        evidence: findEvidence(outcome.code, request.bodyBase64, startedAt / 1000, words),
      }
    case 'inconsistent':
      return {
        ...plain,
        ...texts.inconsistent,
        evidence: outcome.contradictions.map((found) => texts.contradiction(found)),
        facts: { retry: 'back-off', fault: 'service', certainty: 'inferred' },
      }
    case 'unreadable':
      return {
        ...plain,
        ...texts.unreadable(outcome.reason, outcome.status),
        facts: { retry: 'back-off', fault: 'network', certainty: 'inferred' },
      }
    case 'failed':
      return explainFailure(outcome.failure, words)
    case 'refused':
      return {
        ...plain,
        ...texts.refused[outcome.refusal.reason],
        evidence: [outcome.refusal.error],
        facts: { retry: 'after-a-fix', fault: 'request', certainty: 'documented' },
      }
  }
}

function explainCode(code: number, { texts, book }: Words): Explanation {
  const known = book.find(code)
  const words = book.wordsOf(code)
  if (!words) return { ...plain, ...texts.unknownCode(code) }
  return {
    title: words.title,
    meaning: words.meaning,
    causes: words.causes.map((cause, at) => ({ cause, fix: words.fixes[at] ?? '' })),
    evidence: [],
    facts: known && { retry: known.retry, fault: known.fault, certainty: known.certainty },
    sources: known?.sources ?? [],
  }
}

/** Before the connection stood nothing can have arrived; after that it may have. */
const beforeSending: ReadonlySet<Failure['phase']> = new Set(['queue', 'dns', 'tcp', 'tls'])

function explainFailure({ kind, phase, code, message }: Failure, { common, texts }: Words): Explanation {
  const words = texts.failed[kind]
  const unsent = (kind === 'timeout' || kind === 'cancelled') && beforeSending.has(phase)
  return {
    ...plain,
    ...words,
    meaning: unsent ? texts.unsent : words.meaning,
    evidence: [phase ? texts.phaseReached(common.response.phase[phase]) : '', code, message].filter(Boolean),
    facts: { retry: 'back-off', fault: kind === 'relay-unreachable' ? 'console' : 'network', certainty: 'inferred' },
  }
}
