/**
 * What an outcome means for this very request, and what to do. Pure: the call, what is known beside it, and the words in;
 * explanation out. Where the vendor documents nothing, the words say that it is our inference.
 */
import {
  type AccountCode,
  type AccountField,
  isAccountCode,
  readingsAmongCauses,
} from '../../protocol/account-codes.ts'
import type { ErrorCode, Source } from '../../protocol/error-codes/error-code.ts'
import type { RefusalReason } from '../../protocol/relay-api.ts'
import type { Action } from '../texts/finding-types.ts'
import type { CauseAndFix } from '../texts/text-types.ts'
import { type Case, type Happened, readCase } from './case.ts'
import { explainFailure } from './explain-failure.ts'
import { explainInconsistent, explainUnreadable } from './explain-reply.ts'
import type { Words } from './explainer.ts'
import type { Finding } from './finding.ts'
import { findCauses } from './rules/find-causes.ts'

export interface Explanation {
  title: string
  meaning: string
  /** What this very case gives evidence for, best backed first. */
  findings: readonly Finding[]
  /** What else it can be, in order of likelihood, each with what mends it. */
  causes: readonly CauseAndFix[]
  /** Seen in this exchange, beside what the findings say. */
  evidence: readonly string[]
  /** Sending the same again, where nothing found has to be mended first. */
  again: Action | undefined
  /** Which of two fields the code speaks of is open, or was recorded. */
  question: AccountQuestion | undefined
  facts: Facts | undefined
  /** The one that was answered, where something documents it or its range. */
  code: number | undefined
  sources: readonly (Source & { name: string })[]
}

/** A code that names a field which this request does not have. */
export interface AccountQuestion {
  code: AccountCode
  /** Given what was recorded, or else the evidence, or else by the first reading. */
  likely: AccountField
  because: 'recorded' | 'evidence' | 'first-reading'
}

/** What an outcome that no rule looks into says for itself. */
export type Told = Pick<Explanation, 'title' | 'meaning' | 'causes' | 'evidence' | 'facts'>

interface Facts {
  retry: ErrorCode['retry']
  fault: ErrorCode['fault'] | 'network' | 'console' | 'nobody'
  certainty: ErrorCode['certainty'] | 'inferred'
}

const plain = {
  findings: [],
  causes: [],
  evidence: [],
  again: undefined,
  question: undefined,
  facts: undefined,
  code: undefined,
  sources: [],
}

export function explain(happened: Happened, words: Words): Explanation {
  const found = readCase(happened)
  const findings = findCauses(found)
  const explained = explainOutcome(found, words)
  const question = askAccount(found, findings)
  return {
    ...explained,
    findings,
    question,
    again: findings.some(standsForAnother) ? undefined : sendAgain(found, explained.facts),
  }
}

function explainOutcome({ outcome, request, startedAt }: Case, words: Words): Explanation {
  const { texts } = words
  switch (outcome.kind) {
    case 'ok':
      return { ...plain, ...texts.ok }
    case 'rejected':
      return explainCode(outcome.code, words)
    case 'inconsistent':
      return { ...plain, ...explainInconsistent(outcome.contradictions, words) }
    case 'unreadable':
      return { ...plain, ...explainUnreadable(outcome, words) }
    case 'failed':
      return { ...plain, ...explainFailure(outcome, request, startedAt, words) }
    case 'refused':
      return {
        ...plain,
        ...texts.refusals[outcome.refusal.reason],
        evidence: [outcome.refusal.error],
        facts: { ...refusalFacts[outcome.refusal.reason], certainty: 'documented' },
      }
  }
}

/** A refusal is a rule of ours, and our README documents it. */
const refusalFacts: Record<RefusalReason, Pick<Facts, 'retry' | 'fault'>> = {
  malformed: { retry: 'after-a-fix', fault: 'request' },
  'bad-url': { retry: 'after-a-fix', fault: 'request' },
  'user-info': { retry: 'after-a-fix', fault: 'request' },
  'plain-http': { retry: 'after-a-fix', fault: 'request' },
  'host-not-allowed': { retry: 'after-a-fix', fault: 'request' },
  'path-not-allowed': { retry: 'after-a-fix', fault: 'request' },
  'method-not-allowed': { retry: 'after-a-fix', fault: 'request' },
  'not-armed': { retry: 'after-a-fix', fault: 'nobody' },
  'token-needed': { retry: 'after-a-fix', fault: 'credential' },
  'foreign-origin': { retry: 'after-a-fix', fault: 'console' },
  'body-too-large': { retry: 'after-a-fix', fault: 'request' },
  'not-json': { retry: 'after-a-fix', fault: 'console' },
  'foreign-host': { retry: 'after-a-fix', fault: 'console' },
  'private-address': { retry: 'after-a-fix', fault: 'network' },
  busy: { retry: 'back-off', fault: 'console' },
  'headers-too-large': { retry: 'after-a-fix', fault: 'request' },
}

function explainCode(code: number, { texts, book }: Words): Explanation {
  const known = book.find(code)
  const words = book.wordsOf(code)
  if (!words) return { ...plain, ...texts.unknownCode(code) }
  return {
    ...plain,
    title: words.title,
    meaning: words.meaning,
    // Both readings stand in the question already.
    causes: words.causes
      .map((cause, at) => ({ cause, fix: words.fixes[at] ?? '' }))
      .slice(isAccountCode(code) ? readingsAmongCauses : 0),
    facts: known && { retry: known.retry, fault: known.fault, certainty: known.certainty },
    code,
    sources: (known?.sources ?? []).map((source) => ({ ...source, name: book.nameOf(source) })),
  }
}

/** Something has to be mended first, or the same button stands there. */
function standsForAnother({ weight, action }: Finding): boolean {
  return weight === 'explains' || action?.kind === 'send-again'
}

/** Where a retry can help; not while our own server is gone, which says itself when it is back. */
function sendAgain({ outcome, masked }: Case, facts: Facts | undefined): Explanation['again'] {
  if (!facts || masked || (outcome.kind === 'failed' && outcome.failure.kind === 'relay-unreachable')) return undefined
  switch (facts.retry) {
    case 'back-off':
      return { kind: 'send-again' }
    case 'after-60-s':
      return { kind: 'wait', seconds: 60 }
    case 'after-5-min':
      return { kind: 'wait', seconds: 300 }
    case 'never':
    case 'after-a-fix':
      return undefined
  }
}

function askAccount({ code, meant, beside }: Case, findings: readonly Finding[]): AccountQuestion | undefined {
  if (!isAccountCode(code) || !meant) return undefined
  if (beside.reading90003 !== 'unknown') return { code, likely: meant, because: 'recorded' }
  const odd = new Set(findings.flatMap(({ evidence }) => ('field' in evidence ? [evidence.field] : [])))
  const [only] = odd
  if (odd.size === 1 && only) return { code, likely: only, because: 'evidence' }
  return { code, likely: meant, because: 'first-reading' }
}
