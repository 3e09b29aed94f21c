/**
 * What came of one press of Send. The pill, the history, the filters and the exports all use this one function; a green
 * 200 does not exist, since the service answers 200 whether it worked or not.
 */
import { fromBase64 } from '../lib/base64.ts'
import type { Command } from './command.ts'
import type { Exchange, Failure } from './exchange.ts'
import type { Refusal } from './relay-api.ts'
import { type Contradiction, type Envelope, readReply, type UnreadableReason } from './reply.ts'

export type Outcome =
  | { kind: 'ok' }
  /** The vendor said no. */
  | { kind: 'rejected'; code: number; errorInfo: string }
  /** An answer that contradicts the documentation. */
  | { kind: 'inconsistent'; contradictions: Contradiction[]; envelope: Envelope }
  /** Not a JSON object. */
  | { kind: 'unreadable'; reason: UnreadableReason; status: number }
  /** Tried, and no usable answer. */
  | { kind: 'failed'; failure: Failure }
  /** The relay would not try. */
  | { kind: 'refused'; refusal: Refusal }
export type OutcomeKind = Outcome['kind']

export const outcomeKinds = [
  'ok',
  'rejected',
  'inconsistent',
  'unreadable',
  'failed',
  'refused',
] as const satisfies OutcomeKind[]

/** @param command the one that was meant; absent where the path is none of ours. */
export function outcomeOf(sent: Exchange | Refusal, command?: Command): Outcome {
  if ('reason' in sent) return { kind: 'refused', refusal: sent }
  if (sent.result === 'failed') return { kind: 'failed', failure: sent.failure }
  const reply = readReply(fromBase64(sent.bodyBase64) ?? new Uint8Array(), sent.status, command)
  if (reply.kind === 'unreadable') return { kind: 'unreadable', reason: reply.reason, status: sent.status }
  const { envelope, contradictions } = reply
  if (contradictions.length > 0) return { kind: 'inconsistent', contradictions, envelope }
  // No contradiction: the three fields are there and agree.
  if (envelope.ErrorCode === 0) return { kind: 'ok' }
  return { kind: 'rejected', code: envelope.ErrorCode ?? Number.NaN, errorInfo: envelope.ErrorInfo ?? '' }
}
