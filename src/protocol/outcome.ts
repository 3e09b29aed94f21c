/**
 * What came of one press of Send. The pill, the history, the filters and the exports all use this one function; a green
 * 200 does not exist, since the service answers 200 whether it worked or not.
 */
import { fromBase64 } from '../lib/base64.ts'
import type { Command } from './command.ts'
import type { Exchange, FailedExchange, Failure, HeaderList } from './exchange.ts'
import type { Refusal } from './relay-api.ts'
import { type Contradiction, type Envelope, readReply, type Unreadable } from './reply.ts'

export type Outcome =
  | { kind: 'ok' }
  /** The vendor said no. */
  | { kind: 'rejected'; code: number; errorInfo: string }
  /** An answer that contradicts the documentation. */
  | { kind: 'inconsistent'; contradictions: Contradiction[]; envelope: Envelope }
  /** Not a JSON object. */
  | ({ kind: 'unreadable'; status: number; said: SaidOfBody } & Unreadable)
  /** Tried, and no usable answer. */
  | ({ kind: 'failed'; failure: Failure } & CameSoFar)
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

/** What the headers say of the body, as far as they do, and who wrote them. */
interface SaidOfBody {
  contentType: string | undefined
  contentEncoding: string | undefined
  server: string | undefined
}

/** How far a failed call came. */
interface CameSoFar {
  /** On a connection that an earlier call had left open. */
  reused: boolean
  /** What had come of a reply. `announced`: its Content-Length in bytes, where it has one that can be read. */
  reply: { status: number; bytes: number; announced: number | undefined } | undefined
}

/** @param command the one that was meant; absent where the path is none of ours. */
export function outcomeOf(sent: Exchange | Refusal, command?: Command): Outcome {
  if ('reason' in sent) return { kind: 'refused', refusal: sent }
  if (sent.result === 'failed') return { kind: 'failed', failure: sent.failure, ...readProgress(sent) }
  const reply = readReply(fromBase64(sent.bodyBase64) ?? new Uint8Array(), sent.status, command)
  if (reply.kind === 'unreadable') {
    const { text: _text, ...why } = reply
    return { ...why, status: sent.status, said: readSaid(sent.headers) }
  }
  const { envelope, contradictions } = reply
  if (contradictions.length > 0) return { kind: 'inconsistent', contradictions, envelope }
  // No contradiction: the three fields are there and agree.
  if (envelope.ErrorCode === 0) return { kind: 'ok' }
  return { kind: 'rejected', code: envelope.ErrorCode ?? Number.NaN, errorInfo: envelope.ErrorInfo ?? '' }
}

function readSaid(headers: HeaderList): SaidOfBody {
  return {
    contentType: findHeader(headers, 'content-type'),
    contentEncoding: findHeader(headers, 'content-encoding'),
    server: findHeader(headers, 'server'),
  }
}

function readProgress({ partial, reusedConnection }: FailedExchange): CameSoFar {
  if (!partial) return { reused: reusedConnection, reply: undefined }
  const length = findHeader(partial.headers, 'content-length') ?? ''
  const announced = /^\d{1,15}$/.test(length) ? Number(length) : undefined
  return { reused: reusedConnection, reply: { status: partial.status, bytes: partial.bodyBytes, announced } }
}

function findHeader(headers: HeaderList, wanted: string): string | undefined {
  return headers.find(([name]) => name.toLowerCase() === wanted)?.[1]
}
