/** What the features hand to their texts, named here since a text knows no feature. */
import type { JsonMistake } from '../../lib/json-text.ts'
import type { BodyFieldName } from '../../protocol/check-body.ts'

/** Why the form cannot hold the raw body. */
export type FormObstacle =
  | { kind: 'not-utf8' | 'not-an-object' }
  | { kind: 'mistake'; mistake: JsonMistake }
  | { kind: 'not-a-string'; field: BodyFieldName }
  | { kind: 'duplicate-key'; field: string }

/** A cause, and what mends it. */
export interface CauseAndFix {
  cause: string
  fix: string
}

/** What a person knows a saved connection by, beside its name. */
export type MarkColour = 'blue' | 'teal' | 'green' | 'amber' | 'red' | 'pink' | 'purple' | 'grey'

export type SavedField = 'name' | 'colour' | 'target' | 'sdkAppId' | 'identifier'

/** What can be said of one field of a saved connection. Only a name that will not do keeps it from being saved. */
export type SavedFieldProblem =
  | { kind: 'name-missing' | 'name-taken' }
  | { kind: 'name-too-long'; characters: number; most: number }
  | { kind: 'host-not-named'; host: string }
  | { kind: 'app-missing' | 'app-not-digits' }
  | { kind: 'identifier-missing' | 'identifier-invisible' }
  | { kind: 'identifier-too-long'; bytes: number; most: number }
  | { kind: 'holds-secret' }

/** Why a saved connection can no longer be read. */
export type BrokenProblem =
  | { kind: 'not-json'; mistake: JsonMistake }
  | { kind: 'not-an-object' | 'not-a-list' | 'same-id' }
  | { kind: 'field'; field: SavedField | 'id' }

/** Why a file was not taken; then nothing of it was. */
export type ImportProblem =
  | { kind: 'too-large'; bytes: number; most: number }
  | { kind: 'too-deep'; most: number }
  | { kind: 'not-utf8' | 'foreign' | 'not-a-list' | 'unreadable' }
  | { kind: 'not-json'; mistake: JsonMistake }
  | { kind: 'other-version'; version: string; known: number }

/** Why calls were not imported; then none was. */
export type CallImportProblem =
  | ImportProblem
  | { kind: 'too-many'; calls: number; most: number }
  /** A HAR of other requests alone. */
  | { kind: 'no-calls'; entries: number }
  /** `calls[3].request.url`: what is not as it has to be. */
  | { kind: 'bad-call'; at: string }
  | { kind: 'stopped' }

/** Why a cURL command was not taken. */
export type CurlProblem =
  | { kind: 'not-curl' | 'no-url' }
  | { kind: 'too-long'; characters: number; most: number }
  /** A quotation that never ends, and where it begins. */
  | { kind: 'open-quote'; line: number; column: number }
  | { kind: 'body-in-file'; name: string }

/** Why a link with a request in it was not taken. */
export type LinkProblem = { kind: 'damaged' | 'foreign' } | { kind: 'too-new'; version: string; known: number }

/** What came of a file that was taken. */
export interface ImportCounts {
  added: number
  already: number
  /** Of those added. */
  broken: number
  /** Of those added: they came with a name that was taken, and have another one now. */
  renamed: number
  /** Names of fields that hold secrets, which were left out. */
  secrets: readonly string[]
}

/** How a request was copied. */
export type RequestForm = 'url' | 'request-line' | 'curl' | 'query'

/** What was done to a pasted text. */
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

/** What a box for a number takes. */
export interface BoxRange {
  min: number
  max: number
  /** Fractions too. */
  fractions?: true
}

/** What a call of the emulator's log was answered. */
export type CallAnswer =
  | { kind: 'ok' }
  /** The service said no. */
  | { kind: 'fail'; code: number }
  /** An answer that no service gives: a fault made it. */
  | { kind: 'spoiled' }
  /** None went out, or not all of it. */
  | { kind: 'none' }
  /** Not over yet. */
  | { kind: 'pending' }
  /** To OPTIONS, which is no call of the service. */
  | { kind: 'preflight' }
