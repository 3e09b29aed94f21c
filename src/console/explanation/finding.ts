/** What a rule found: a cause that the case itself gives evidence for, and what mends it. In no language. */
import type { Action, Evidence } from '../texts/finding-types.ts'

/** How well the evidence explains the outcome: it suffices alone, it fits, or it is merely odd. */
export type Weight = 'explains' | 'fits' | 'odd'

export interface Finding {
  weight: Weight
  evidence: Evidence
  /** Absent where nobody but a person can tell what is right. */
  action?: Action | undefined
}
