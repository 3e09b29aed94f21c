import type { Refusal, RefusalReason } from '../protocol/relay-api.ts'

/** @param error one English sentence: what is wrong and what would be right. It never repeats a query or a header. */
export function refuse(reason: RefusalReason, error: string): Refusal {
  return { error, reason }
}

export function isRefusal(value: object): value is Refusal {
  return 'reason' in value
}
