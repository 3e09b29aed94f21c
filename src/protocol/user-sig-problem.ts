/**
 * Everything that can be wrong with a text that was given as a UserSig, as one closed union, and the step of decoding that
 * each belongs to. What the fields of a readable ticket say against it is `user-sig-judgement.ts`.
 */
import type { JsonMistake } from '../lib/json-text.ts'
import type { JsonType } from '../lib/json-value.ts'

export const decodingSteps = ['received', 'unescape', 'base64', 'zlib', 'json', 'fields'] as const
export type DecodingStepName = (typeof decodingSteps)[number]

export type UserSigProblem =
  // Something else stands where a ticket should.
  | { kind: 'empty' }
  | { kind: 'too-long'; characters: number }
  | { kind: 'placeholder'; word: string }
  /** Dots, or the fingerprint that a redaction leaves. */
  | { kind: 'masked' }
  /** Its middle was left out for display. */
  | { kind: 'abbreviated' }
  | { kind: 'secret-key' }
  | { kind: 'private-key' }
  | { kind: 'json-web-token' }
  /** The ticket's JSON itself, neither deflated nor in base64. */
  | { kind: 'plain-json' }
  // Something stands around it, or was done to its text.
  | { kind: 'space-around' }
  | { kind: 'quoted'; before: string; after: string }
  | { kind: 'in-request' }
  | { kind: 'assignment'; name: string }
  | { kind: 'percent-encoded'; times: number }
  | { kind: 'plus-became-space'; count: number }
  | { kind: 'space-inside'; count: number }
  | { kind: 'standard-base64' }
  | { kind: 'url-base64' }
  // It is no base64. Positions count characters from 1, in the text as it was received where it stands there as a piece.
  | { kind: 'not-base64'; character: string; position: number }
  | { kind: 'wrong-padding' }
  | { kind: 'odd-length'; characters: number }
  | { kind: 'one-case' }
  | { kind: 'base64-twice' }
  // It is no zlib.
  | { kind: 'not-deflated' }
  | { kind: 'gzip' }
  | { kind: 'raw-deflate' }
  | { kind: 'not-zlib'; firstBytes: string }
  | { kind: 'wrong-checksum' }
  /** `characters` and `bytes` are what arrived, `readable` how many characters of the JSON could still be read. */
  | { kind: 'cut-off'; characters: number; bytes: number; readable: number }
  /** `position`: about there. */
  | { kind: 'damaged'; position: number; readable: number }
  | { kind: 'unfolds-too-far' }
  // It is no JSON object.
  | { kind: 'not-text' }
  | { kind: 'not-json'; mistake: JsonMistake }
  | { kind: 'json-twice' }
  | { kind: 'not-an-object' }
  // It is no ticket of version 2.
  | { kind: 'version-1' }
  | { kind: 'other-version'; version: string }
  | { kind: 'foreign-json' }
  | { kind: 'missing-fields'; fields: string[] }
  | { kind: 'wrong-types'; fields: WrongType[] }

export interface WrongType {
  name: string
  wanted: 'string' | 'number'
  found: JsonType | 'infinite'
}

export type UserSigProblemKind = UserSigProblem['kind']

/** Where decoding breaks for each. */
export const stepOfProblem: Record<UserSigProblemKind, DecodingStepName> = {
  empty: 'received',
  'too-long': 'received',
  placeholder: 'received',
  masked: 'received',
  abbreviated: 'received',
  'secret-key': 'received',
  'private-key': 'received',
  'json-web-token': 'received',
  'plain-json': 'received',
  'space-around': 'received',
  quoted: 'received',
  'in-request': 'received',
  assignment: 'received',
  'percent-encoded': 'received',
  'plus-became-space': 'received',
  'space-inside': 'received',
  'standard-base64': 'unescape',
  'url-base64': 'unescape',
  'not-base64': 'base64',
  'wrong-padding': 'base64',
  'odd-length': 'base64',
  'one-case': 'base64',
  'base64-twice': 'base64',
  'not-deflated': 'zlib',
  gzip: 'zlib',
  'raw-deflate': 'zlib',
  'not-zlib': 'zlib',
  'wrong-checksum': 'zlib',
  'cut-off': 'zlib',
  damaged: 'zlib',
  'unfolds-too-far': 'zlib',
  'not-text': 'json',
  'not-json': 'json',
  'json-twice': 'json',
  'not-an-object': 'json',
  'version-1': 'fields',
  'other-version': 'fields',
  'foreign-json': 'fields',
  'missing-fields': 'fields',
  'wrong-types': 'fields',
}
