/** What the page says, read within the limits: JSON alone, of the documented shape, of a bounded size. */
import type { HonoRequest } from 'hono'
import type * as z from 'zod/mini'
import { fromBase64 } from '../lib/base64.ts'
import { Secret } from '../lib/secret.ts'
import { ArmRequest, maxBodyBytes, type Refusal, SendRequest } from '../protocol/relay-api.ts'
import { maxJsonBytes } from './limits.ts'
import { isRefusal, refuse } from './refusal.ts'

export interface ReadSendRequest extends Omit<SendRequest, 'url'> {
  /** It holds the UserSig. */
  url: Secret
  body: Uint8Array
}

export async function readSendRequest(request: HonoRequest): Promise<ReadSendRequest | Refusal> {
  const read = await readJson(request, SendRequest, '{url, headers, bodyBase64}')
  if (isRefusal(read)) return read
  const body = fromBase64(read.bodyBase64)
  if (!body) return refuse('malformed', 'bodyBase64 has to be standard base64 (RFC 4648 §4).')
  return body.length > maxBodyBytes ? tooLarge() : { ...read, url: new Secret(read.url), body }
}

export function readArmRequest(request: HonoRequest): Promise<ArmRequest | Refusal> {
  return readJson(request, ArmRequest, '{host, sdkAppId}, the host as a URL has it, the app in digits')
}

/** @param shape for the sentence to whoever sent another one. */
async function readJson<V extends object>(
  request: HonoRequest,
  schema: z.ZodMiniType<V>,
  shape: string,
): Promise<V | Refusal> {
  if (!/^application\/json\s*(?:;|$)/i.test(request.header('content-type') ?? '')) {
    return refuse('not-json', 'The request to the relay has to be application/json.')
  }
  const text = await readText(request)
  if (text === undefined) return tooLarge()
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return refuse('malformed', `The request to the relay is no JSON; it has to be ${shape}.`)
  }
  const parsed = schema.safeParse(json)
  if (!parsed.success) {
    const field = parsed.error.issues[0]?.path.join('.') || 'the whole'
    return refuse('malformed', `The request to the relay has the wrong shape at ${field}: ${shape}.`)
  }
  return parsed.data
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
