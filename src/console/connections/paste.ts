/**
 * What a paste can hold, and what can be done to it: data alone. `read-paste.ts` makes one, the note beside the boxes
 * tells it.
 */
import type { Secret } from '../../lib/secret.ts'
import type { Identity } from './kept-connection.ts'

/** What the three boxes hold. */
export interface BoxValues extends Identity {
  userSig: string
}

export type Box = keyof BoxValues

export interface Paste {
  /** Goes where the caret is, as every paste does. */
  inserted?: string | undefined
  /** Each fills its box as a whole. */
  values: Partial<BoxValues>
  /** Of a request: what its query has beside the boxes. */
  parameters?: DraftParameters | undefined
  /** That a request was meant for, as `URL.host` writes it. Whether it may be called is not asked here. */
  host?: string | undefined
  secretKey?: Secret | undefined
  /** In the order in which they are worth telling. Empty: the browser's own paste does the same. */
  did: PasteStep[]
}

export interface DraftParameters {
  random?: string
  contentType?: string
}

export type RequestForm = 'url' | 'request-line' | 'curl' | 'query'

export type PasteStep =
  | { kind: 'took-request'; from: RequestForm; names: string[] }
  /** The names on the left, as they are written. */
  | { kind: 'took-lines'; names: string[] }
  /** A UserSig in the box of something else. */
  | { kind: 'moved' }
  | { kind: 'trimmed' }
  | { kind: 'unquoted' }
  | { kind: 'invisible'; count: number }
  /** White space within a UserSig. */
  | { kind: 'joined'; count: number }
  | { kind: 'percent-decoded'; times: number }
  // What stands in the place of a UserSig and is none: it is not taken.
  | { kind: 'masked' }
  | { kind: 'placeholder'; word: string }
  | { kind: 'secret-key' }
