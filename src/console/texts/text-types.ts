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
