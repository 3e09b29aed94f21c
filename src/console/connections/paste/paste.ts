/** What a paste can hold: data alone. `read-paste.ts` makes one, the note under the boxes tells it. */
import type { Secret } from '../../../lib/secret.ts'
import type { PasteStep } from '../../texts/text-types.ts'
import type { Identity } from '../kept-connection.ts'

/** What the three boxes hold. */
export interface BoxValues extends Identity {
  userSig: string
}

export type Box = keyof BoxValues

/** The same as it is handed on and remembered: no credential is a text there. */
export type PastedValues = Partial<Identity> & { userSig?: Secret }

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
