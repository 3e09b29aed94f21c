import { redactSecrets } from '../protocol/redaction.ts'
import type { Refusal, RefusalReason } from '../protocol/relay-api.ts'

/**
 * @param error one English sentence: what is wrong and what would be right. It never repeats a query or a header; and were
 * it to, no secret would pass.
 */
export function refuse(reason: RefusalReason, error: string): Refusal {
  return { error: redactSecrets(error), reason }
}

export function isRefusal(value: object): value is Refusal {
  return 'reason' in value
}
