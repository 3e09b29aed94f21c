import { fromBase64 } from '../../lib/base64.ts'
import type { Exchange, RepliedExchange } from '../../protocol/exchange.ts'

/** A reply, whole or as far as it came. */
export type ReplyParts = Pick<
  RepliedExchange,
  'status' | 'statusText' | 'httpVersion' | 'headers' | 'bodyBase64' | 'bodyBytes' | 'date'
>

export function replyOf(exchange: Exchange): ReplyParts | null {
  return exchange.result === 'replied' ? exchange : exchange.partial
}

export function bodyOf(reply: ReplyParts): Uint8Array {
  return fromBase64(reply.bodyBase64) ?? new Uint8Array()
}
