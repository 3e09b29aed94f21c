/**
 * A request as a link: in the fragment of the address, which no server is sent. It says what to send and not who: app,
 * caller and signature are those of whoever opens it. On opening it is a draft and nothing more.
 *
 * `#r=<version>.<base64url of deflated JSON>`
 */
import * as z from 'zod/mini'
import { fromBase64, toBase64 } from '../../lib/base64.ts'
import type { Redacted } from '../../lib/redacted.ts'
import { decodeUtf8, encodeUtf8 } from '../../lib/utf8.ts'
import { ScenarioId } from '../../protocol/emulator-settings.ts'
import { redactBody, redactJson, redactSecrets } from '../../protocol/redaction.ts'
import { maxTimeoutMs } from '../../protocol/relay-api.ts'
import type { LinkProblem } from '../texts/text-types.ts'
import { readBodies, writeBodies } from './readable-bodies.ts'

const version = 1
const start = '#r='

/** Bytes: the largest body as hex, and some lines around it. What unpacks to more is none of ours. */
const mostUnpacked = 300_000

const Text = z.pipe(z.string(), z.transform(redactSecrets))

export const LinkedRequest = z.object({
  method: Text,
  headers: z.array(z.tuple([Text, Text])),
  bodyBase64: z.pipe(z.string().check(z.refine((text) => fromBase64(text) !== undefined)), z.transform(redactBody)),
  /** Empty: left out of the URL. */
  random: Text,
  contentType: Text,
  timeoutMs: z.int().check(z.minimum(1), z.maximum(maxTimeoutMs)),
  /** How the emulator stood when the link was made, where the request was meant for it. */
  emulator: z.optional(z.object({ scenario: ScenarioId, clockMinutes: z.number() })),
})
export type LinkedRequest = z.infer<typeof LinkedRequest>

/** @param page where the workbench is: scheme, host and path */
export async function writeLink(request: z.input<typeof LinkedRequest>, page: string): Promise<Redacted> {
  const json = redactJson(writeBodies(LinkedRequest.parse(request)))
  const packed = await pipe(encodeUtf8(json), new CompressionStream('deflate-raw'), Number.POSITIVE_INFINITY)
  const data = toBase64(packed ?? new Uint8Array())
  // Made of what is redacted; packed it can only look like a signature by chance.
  return `${page}${start}${version}.${toUrlAlphabet(data)}` as Redacted
}

export type ReadLink = { ok: true; request: LinkedRequest } | { ok: false; problem: LinkProblem }

/** @param hash of an address, with its `#` @returns undefined where it holds no request at all */
export async function readLink(hash: string): Promise<ReadLink | undefined> {
  if (!hash.startsWith(start)) return undefined
  const match = /^(\d{1,9})\.([A-Za-z0-9_-]*)$/.exec(hash.slice(start.length))
  if (!match) return { ok: false, problem: { kind: 'foreign' } }
  const [, written = '', data = ''] = match
  if (Number(written) > version) return { ok: false, problem: { kind: 'too-new', version: written, known: version } }
  if (Number(written) !== version) return { ok: false, problem: { kind: 'foreign' } }
  const packed = fromBase64(fromUrlAlphabet(data))
  const bytes = packed && (await pipe(packed, new DecompressionStream('deflate-raw'), mostUnpacked))
  const request = LinkedRequest.safeParse(readBodies(parse(bytes && decodeUtf8(bytes))))
  return request.success ? { ok: true, request: request.data } : { ok: false, problem: { kind: 'damaged' } }
}

function parse(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '', (name, value: unknown) => (name === '__proto__' ? undefined : value))
  } catch {
    return undefined
  }
}

/** @returns undefined where the bytes are damaged, or more than `most` come out */
async function pipe(
  bytes: Uint8Array<ArrayBuffer>,
  through: CompressionStream | DecompressionStream,
  most: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const reader = new Blob([bytes]).stream().pipeThrough(through).getReader()
  const chunks: Uint8Array<ArrayBuffer>[] = []
  let length = 0
  try {
    for (let { value, done } = await reader.read(); !done; { value, done } = await reader.read()) {
      length += value?.length ?? 0
      if (length > most) {
        await reader.cancel()
        return undefined
      }
      if (value) chunks.push(value)
    }
  } catch {
    return undefined
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer())
}

function toUrlAlphabet(base64: string): string {
  return base64.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

function fromUrlAlphabet(text: string): string {
  return text.replaceAll('-', '+').replaceAll('_', '/')
}
