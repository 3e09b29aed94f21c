/**
 * What an outcome means for this very request, and what to do. Pure: what happened and the words in, explanation out.
 * Where the vendor documents nothing, the words say that it is our inference.
 */
import { fromBase64 } from '../../lib/base64.ts'
import { type JsonMistake, readJsonText } from '../../lib/json-text.ts'
import { decodeUtf8 } from '../../lib/utf8.ts'
import { findErrorCode, rangeOf } from '../../protocol/error-codes/catalogue.ts'
import type { CodeRangeId } from '../../protocol/error-codes/code-ranges.ts'
import type { ErrorCode, ErrorWords, ErrorWordsTable } from '../../protocol/error-codes/error-code.ts'
import type { SentRequest } from '../../protocol/exchange.ts'
import type { Outcome } from '../../protocol/outcome.ts'
import type { Texts } from '../texts/texts.tsx'

export interface Explanation {
  title: string
  meaning: string
  /** In order of likelihood, each with what mends it. */
  causes: { cause: string; fix: string }[]
  /** Seen in this request. */
  evidence: string | undefined
  facts:
    | {
        retry: ErrorCode['retry']
        fault: ErrorCode['fault'] | 'network' | 'console'
        certainty: ErrorCode['certainty'] | 'inferred'
      }
    | undefined
  source: ErrorCode['source'] | undefined
}

/** The words of every code, and of the ranges for codes without an entry. */
export interface CodeWords {
  codes: ErrorWordsTable
  ranges: Readonly<Record<CodeRangeId, ErrorWords>>
}

interface Happened {
  outcome: Outcome
  request: SentRequest
}

const codeNotJson = 90001

/** @param words undefined until they are loaded; the facts of a code are there before */
export function explain({ outcome, request }: Happened, texts: Texts, words: CodeWords | undefined): Explanation {
  const nothing = { causes: [], evidence: undefined, facts: undefined, source: undefined }
  switch (outcome.kind) {
    case 'ok':
      return { ...nothing, ...texts.explain.ok }
    case 'rejected':
      return {
        ...nothing,
        ...explainCode(outcome.code, texts, words),
        evidence: evidenceFor(outcome.code, request, texts),
      }
    case 'inconsistent':
      return {
        ...nothing,
        ...texts.explain.inconsistent,
        evidence: outcome.contradictions.map((found) => texts.explain.contradiction(found)).join(' '),
      }
    case 'unreadable':
      return {
        ...texts.explain.unreadable(outcome.reason, outcome.status),
        evidence: undefined,
        facts: { retry: 'back-off', fault: 'network', certainty: 'inferred' },
        source: undefined,
      }
    case 'failed':
      return {
        ...texts.explain.failed[outcome.failure.kind],
        evidence: [outcome.failure.code, outcome.failure.message].filter(Boolean).join(' · ') || undefined,
        facts: undefined,
        source: undefined,
      }
    case 'refused':
      return { ...nothing, ...texts.explain.refused[outcome.refusal.reason], evidence: outcome.refusal.error }
  }
}

function explainCode(
  code: number,
  texts: Texts,
  words: CodeWords | undefined,
): Pick<Explanation, 'title' | 'meaning' | 'causes' | 'facts' | 'source'> {
  const known = findErrorCode(code)
  const range = rangeOf(code)
  const said = known ? words?.codes[code] : range && words?.ranges[range.id]
  return {
    ...(known || range ? { title: said?.title ?? '', meaning: said?.meaning ?? '' } : texts.explain.unknownCode(code)),
    causes: said?.causes.map((cause, at) => ({ cause, fix: said.fixes[at] ?? '' })) ?? [],
    facts: known && { retry: known.retry, fault: known.fault, certainty: known.certainty },
    source: known?.source,
  }
}

function evidenceFor(code: number, request: SentRequest, texts: Texts): string | undefined {
  if (code !== codeNotJson) return undefined
  const mistake = findMistake(request)
  return mistake === 'not-utf8' ? texts.explain.bodyNotUtf8 : mistake && texts.explain.bodyMistake(mistake)
}

function findMistake(request: SentRequest): JsonMistake | 'not-utf8' | undefined {
  const text = decodeUtf8(fromBase64(request.bodyBase64) ?? new Uint8Array())
  if (text === undefined) return 'not-utf8'
  const json = readJsonText(text)
  return json.ok ? undefined : json.mistake
}
