/**
 * What a payload is: one way to get the request wrong, or oddly right, made from the pair of today. Pure: no draft, no
 * connection, and nothing here sends.
 */
import { encodeUtf8 } from '../../lib/utf8.ts'

/** The two accounts of the form, so that a payload is about today's people. */
export interface Pair {
  reader: string
  other: string
}

/** In the order of the bench. */
export const payloadGroups = ['json', 'encoding', 'accounts', 'fields', 'size', 'head', 'query'] as const

/** How sure we are that the service answers as the emulator does. */
type Certainty = 'documented' | 'seen' | 'inferred'

export interface Payload {
  group: (typeof payloadGroups)[number]
  /** The ErrorCode that the emulator answers, 0 for OK. */
  code: number
  certainty: Certainty
  /** The relay refuses it for every live host. */
  emulatorOnly?: true
  build: (pair: Pair) => Built
}

/** What differs from the documented request; what is absent is as documented. */
type Built = Partial<PayloadRequest>

export interface PayloadRequest {
  body: Uint8Array<ArrayBuffer>
  method: string
  /** One to a line. */
  headerLines: string
  /** Of the URL; undefined: a fresh one, empty: left out. */
  random: string | undefined
  /** The URL's `contenttype`; empty: left out. */
  contentType: string
}

export function buildPayload(payload: Payload, pair: Pair): PayloadRequest {
  return {
    body: encodeUtf8(writePair(pair)),
    method: 'POST',
    headerLines: 'Content-Type: application/json',
    random: undefined,
    contentType: 'json',
    ...payload.build(pair),
  }
}

/** As the form writes it: two fields, two spaces. */
export function writePair({ reader, other }: Pair): string {
  return writeObject({ Report_Account: reader, Peer_Account: other })
}

export function writeObject(object: Record<string, unknown>): string {
  return JSON.stringify(object, null, 2)
}
