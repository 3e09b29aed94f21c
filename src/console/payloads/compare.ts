/** What was predicted against what came. Pure. */
import type { Outcome } from '../../protocol/outcome.ts'

export type Difference = 'as-predicted' | 'other-code' | 'accepted' | 'refused' | 'no-answer'

/** @param code the predicted ErrorCode, 0 for OK */
export function compare(code: number, outcome: Outcome): Difference {
  if (outcome.kind === 'ok') return code === 0 ? 'as-predicted' : 'accepted'
  if (outcome.kind !== 'rejected') return 'no-answer'
  if (code === 0) return 'refused'
  return outcome.code === code ? 'as-predicted' : 'other-code'
}

/** As an outcome, so that it is said in the same words as what came. */
export function predictedOutcome(code: number): Outcome {
  return code === 0 ? { kind: 'ok' } : { kind: 'rejected', code, errorInfo: '' }
}
