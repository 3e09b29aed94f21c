/**
 * One call as it is shared: the part of a history row that every format needs. What else a row holds (a label, a note) goes
 * along in our own file and is none of this feature's business. Whatever is read passes the redaction on its way.
 */
import * as z from 'zod/mini'
import { fromBase64 } from '../../lib/base64.ts'
import { decodeUtf8, encodeUtf8 } from '../../lib/utf8.ts'
import { Exchange, SentRequest } from '../../protocol/exchange.ts'
import { redactSecrets } from '../../protocol/redaction.ts'
import { Refusal } from '../../protocol/relay-api.ts'

export const SharedCall = z.looseObject({
  id: z.string(),
  /** Milliseconds since 1970, within what a date can be. */
  startedAt: z.number().check(z.minimum(0), z.maximum(8_640_000_000_000_000)),
  target: z.pipe(z.string(), z.transform(redactSecrets)),
  live: z.boolean(),
  timeoutMs: z.number(),
  /** As it was meant to go out, with the caller's own headers alone. */
  request: SentRequest,
  /** Null where the call was still running. */
  sent: z.nullable(z.union([Exchange, Refusal])),
})
export type SharedCall = z.infer<typeof SharedCall>

/** @returns undefined where the bytes are no UTF-8, so that writing the text would not give them back */
export function readBodyText(bodyBase64: string): string | undefined {
  const bytes = fromBase64(bodyBase64)
  const text = bytes && decodeUtf8(bytes)
  if (bytes === undefined || text === undefined) return undefined
  const again = encodeUtf8(text)
  return again.length === bytes.length && again.every((byte, at) => byte === bytes[at]) ? text : undefined
}

/** As the relay reported it; as it was meant, while there is no report. */
export function requestOf({ request, sent }: SharedCall): SentRequest {
  return sent && 'result' in sent ? sent.request : request
}
