/** Every limit of the relay, and the reading of a request within them. */
import type { HonoRequest } from 'hono'
import { fromBase64 } from '../lib/base64.ts'
import { maxBodyBytes, type Refusal, SendRequest } from '../protocol/relay-api.ts'
import { refuse } from './refusal.ts'

/** The JSON around a body: base64 takes 4 bytes for 3, and 64 KiB are left for URL and headers. */
const maxJsonBytes = Math.ceil(maxBodyBytes / 3) * 4 + 65_536

/** Far above any documented reply, and what one call may take of this process. */
export const maxReplyBytes = 8 * 1024 * 1024

/** How much of a reply that is over the limit is kept for being looked at. */
export const maxPartialBytes = 65_536

/** Below the 5 s after which a Node server, and less than what any other one, closes an idle connection. */
export const idleSocketMs = 4_000

/**
 * For one address of a name before the next is tried. Node's 250 ms give up on a first address that is an ocean away;
 * a round trip to the vendor's regions from anywhere stays under this.
 */
export const connectAttemptMs = 1_000

export interface ReadSendRequest extends SendRequest {
  body: Uint8Array
}

export async function readSendRequest(request: HonoRequest): Promise<ReadSendRequest | Refusal> {
  if (!/^application\/json\s*(?:;|$)/i.test(request.header('content-type') ?? '')) {
    return refuse('not-json', 'The request to the relay has to be application/json.')
  }
  const text = await readText(request)
  if (text === undefined) return tooLarge()
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return refuse('malformed', 'The request to the relay is no JSON; it has to be {url, headers, bodyBase64}.')
  }
  const parsed = SendRequest.safeParse(json)
  if (!parsed.success) {
    const field = parsed.error.issues[0]?.path.join('.') || 'the whole'
    return refuse('malformed', `The request to the relay has the wrong shape at ${field}: {url, headers, bodyBase64}.`)
  }
  const body = fromBase64(parsed.data.bodyBase64)
  if (!body) return refuse('malformed', 'bodyBase64 has to be standard base64 (RFC 4648 §4).')
  return body.length > maxBodyBytes ? tooLarge() : { ...parsed.data, body }
}

function tooLarge(): Refusal {
  return refuse('body-too-large', `A body may have ${maxBodyBytes} bytes at most; the service takes far less.`)
}

/** @returns undefined where there is more than allowed, without holding it. */
async function readText(request: HonoRequest): Promise<string | undefined> {
  const announced = request.header('content-length')
  // Node's parser holds a body to its announced length; one without goes chunk by chunk.
  if (announced !== undefined && request.header('transfer-encoding') === undefined) {
    return Number(announced) > maxJsonBytes ? undefined : request.text()
  }
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of request.raw.body ?? []) {
    length += chunk.length
    if (length > maxJsonBytes) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}
