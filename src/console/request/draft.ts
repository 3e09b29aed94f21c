/**
 * A request not sent yet. The body's bytes are the one truth; form and raw view are two ways to look at them.
 */
import * as z from 'zod/mini'
import { fromBase64, toBase64 } from '../../lib/base64.ts'
import type { Redacted } from '../../lib/redacted.ts'
import { encodeUtf8 } from '../../lib/utf8.ts'
import { commands } from '../../protocol/commands/index.ts'
import type { SentRequest } from '../../protocol/exchange.ts'
import { redactBody, redactSecrets } from '../../protocol/redaction.ts'
import { defaultTimeoutMs } from '../../protocol/relay-api.ts'
import { drawRandom, takeApartRequestUrl } from '../../protocol/request-url.ts'
import { writeHeaderLines } from './header-lines.ts'

export interface Draft {
  body: Uint8Array<ArrayBuffer>
  /** `value` is what the next send carries; a fresh one is drawn after each send unless it is pinned. */
  random: { value: string; pinned: boolean }
  /** The URL's `contenttype`, not the header. */
  contentType: string
  method: string
  /** As typed, one to a line: `Content-Type: application/json`. */
  headerLines: string
  timeoutMs: number
}

/** What every draft begins with, and what those that were stored before there was a choice went out with. */
export const documentedMethod = 'POST'
const documentedHeaderLines = 'Content-Type: application/json'

export function createDraft(): Draft {
  const example = commands.admin_set_msg_read.examples[0].request
  return {
    body: encodeUtf8(JSON.stringify(example, null, 2)),
    random: { value: drawRandom(), pinned: false },
    contentType: 'json',
    method: documentedMethod,
    headerLines: documentedHeaderLines,
    timeoutMs: defaultTimeoutMs,
  }
}

/** After a send: the next one gets a random of its own, unless one is pinned. */
export function drawNext({ random }: Draft): Partial<Draft> {
  return random.pinned ? {} : { random: { value: drawRandom(), pinned: false } }
}

export function drawAnew({ random }: Draft): Partial<Draft> {
  return { random: { ...random, value: drawRandom() } }
}

/** What survives a reload of the tab: all but a UserSig that was typed into it. */
const StoredDraft = z.object({
  bodyBase64: z.string(),
  random: z.object({ value: z.string(), pinned: z.boolean() }),
  contentType: z.string(),
  method: z._default(z.string(), documentedMethod),
  headerLines: z._default(z.string(), documentedHeaderLines),
  timeoutMs: z.int().check(z.minimum(1), z.maximum(120_000)),
})

export function writeStoredDraft({ body, random, contentType, method, headerLines, timeoutMs }: Draft): Redacted {
  const stored = {
    bodyBase64: redactBody(toBase64(body)),
    random: { value: redactSecrets(random.value), pinned: random.pinned },
    contentType: redactSecrets(contentType),
    method: redactSecrets(method),
    headerLines: redactSecrets(headerLines),
    timeoutMs,
  }
  return JSON.stringify(stored) as Redacted // Each of its texts has just passed.
}

/** @returns undefined where the text is absent or no draft. */
export function readStoredDraft(text: string | null): Draft | undefined {
  if (text === null) return undefined
  try {
    const { bodyBase64, ...rest } = StoredDraft.parse(JSON.parse(text))
    const body = fromBase64(bodyBase64)
    return body && { body, ...rest }
  } catch {
    return undefined
  }
}

/**
 * Everything of a sent request that a draft can hold. Its `random` is pinned, so that the same bytes go out again.
 * @param request as it was meant: with the caller's own headers alone
 */
export function draftOf(request: SentRequest): Partial<Draft> {
  const query = takeApartRequestUrl(request.url)?.query ?? []
  const parameter = (wanted: string) => query.find(({ name }) => name === wanted)?.value ?? ''
  return {
    body: fromBase64(request.bodyBase64) ?? new Uint8Array(),
    random: { value: parameter('random'), pinned: true },
    contentType: parameter('contenttype'),
    method: request.method,
    headerLines: writeHeaderLines(request.headers),
  }
}
