/** What the explanations hand to their texts: the evidence for a cause, and what a press does about it. */

import type { JsonRepair } from '../../lib/json-repair.ts'
import type { JsonMistake } from '../../lib/json-text.ts'
import type { JsonType } from '../../lib/json-value.ts'
import type { AccountField } from '../../protocol/account-codes.ts'
import type { BodyEdit } from '../../protocol/body-edit.ts'
import type { BodyFieldName } from '../../protocol/check-body.ts'
import type { UserSigVerdict } from '../../protocol/user-sig.ts'

export type Evidence =
  /** Code points such as U+200B, one of each. */
  | { kind: 'invisible'; field: AccountField; characters: readonly string[] }
  | { kind: 'full-width' | 'empty' | 'missing'; field: AccountField }
  | { kind: 'spaces'; field: AccountField; before: number; after: number }
  | { kind: 'case-twin'; field: AccountField; written: string; known: string }
  | { kind: 'too-long'; field: AccountField; bytes: number }
  | { kind: 'not-a-string'; field: AccountField; found: Exclude<JsonType, 'string'> }
  | { kind: 'misnamed'; names: readonly { from: string; to: BodyFieldName }[]; ofOtherCall: boolean }
  | { kind: 'swapped'; at: number }
  | { kind: 'same-account'; account: string }
  | { kind: 'milliseconds'; value: string }
  | { kind: 'empty-body' | 'not-utf8' | 'not-an-object' }
  | { kind: 'json-mistake'; mistake: JsonMistake; repairs: readonly JsonRepair[] }
  | { kind: 'signature-changed' }
  | { kind: 'signature'; verdict: Exclude<UserSigVerdict, 'valid'>; found: string; expected: string; ago: number }
  /** Positive where our clock is ahead. */
  | { kind: 'clock'; skewMs: number }
  | { kind: 'region'; sdkAppId: string }
  | { kind: 'rate'; calls: number }
  | { kind: 'method'; method: string }
  /** Undefined: absent. */
  | { kind: 'parameter'; name: string; value: string | undefined }
  | { kind: 'body-size'; bytes: number }
  /** The identifier of the call is one of its own two accounts. */
  | { kind: 'caller-in-pair'; field: AccountField; account: string }
  /** Fits for all that can be read of it; whether the key is right only the key can tell. */
  | { kind: 'key-unknown' }

/** One mend of a draft: of its body, or of what stands beside it. */
export type DraftEdit = BodyEdit | { kind: 'use-post' | 'use-contenttype-json' }

export type Action =
  | { kind: 'edit'; edit: DraftEdit }
  | { kind: 'send-again' | 'sign-again' | 'open-signature' | 'ask-regions' }
  | { kind: 'use-identifier'; identifier: string }
  | { kind: 'use-app'; sdkAppId: string }
  /** Seconds, then it is sent. */
  | { kind: 'wait'; seconds: number }
