/** What the features hand to their texts, named here since a text knows no feature. */
import type { JsonMistake } from '../../lib/json-text.ts'

/** A note beside a field of the form. */
export type Checked =
  | {
      kind:
        | 'empty'
        | 'missing'
        | 'ends-with-space'
        | 'invisible'
        | 'same-account'
        | 'not-seconds'
        | 'milliseconds'
        | 'future'
    }
  | { kind: 'too-long'; bytes: number }

/** Why the form cannot hold the raw body. */
export type Obstacle =
  | { kind: 'not-utf8' | 'not-an-object' }
  | { kind: 'mistake'; mistake: JsonMistake }
  | { kind: 'not-a-string' | 'duplicate-key'; field: string }

export interface CauseAndFix {
  cause: string
  fix: string
}
