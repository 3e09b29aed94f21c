/**
 * The calls in a HAR: those to the vendor's API alone, whoever wrote it. A browser writes more than was asked for (its own
 * headers, cookies), which is left out; what it does not tell (who sent it, whether it was live) is inferred from the URL.
 */
import * as z from 'zod/mini'
import { toBase64 } from '../../lib/base64.ts'
import { isLoopbackHost } from '../../lib/loopback.ts'
import { encodeUtf8 } from '../../lib/utf8.ts'
import { commands } from '../../protocol/commands/index.ts'
import { regions } from '../../protocol/regions.ts'
import { defaultTimeoutMs } from '../../protocol/relay-api.ts'
import { takeApartRequestUrl } from '../../protocol/request-url.ts'

const Headers = z.array(z.object({ name: z.string(), value: z.string() }))
const Ms = z.catch(z.nullable(z.number()), null)

const Entry = z.object({
  startedDateTime: z.string(),
  time: Ms,
  request: z.object({
    method: z.string(),
    url: z.string(),
    httpVersion: z.catch(z.string(), ''),
    headers: Headers,
    postData: z.optional(z.object({ text: z.catch(z.string(), ''), _encoding: z.optional(z.string()) })),
  }),
  response: z.object({
    status: z.int(),
    statusText: z.catch(z.string(), ''),
    httpVersion: z.catch(z.string(), ''),
    headers: Headers,
    content: z.catch(z.object({ text: z.catch(z.string(), ''), encoding: z.optional(z.string()) }), { text: '' }),
    _error: z.catch(z.optional(z.nullable(z.string())), undefined),
    _failure: z.catch(z.optional(z.looseObject({ kind: z.string() })), undefined),
  }),
  timings: z.catch(z.object({ blocked: Ms, dns: Ms, connect: Ms, ssl: Ms, wait: Ms, receive: Ms }), {
    blocked: null,
    dns: null,
    connect: null,
    ssl: null,
    wait: null,
    receive: null,
  }),
  serverIPAddress: z.catch(z.optional(z.string()), undefined),
  _target: z.catch(z.optional(z.string()), undefined),
  _timeoutMs: z.catch(z.optional(z.number()), undefined),
})
type Entry = z.infer<typeof Entry>

/** An entry's URL, before anything else of it is asked for. */
const WithUrl = z.object({ request: z.object({ url: z.string() }) })

const path = `/${commands.admin_set_msg_read.path}`

export function isCallOfOurs(entry: unknown): boolean {
  const parsed = WithUrl.safeParse(entry)
  return parsed.success && takeApartRequestUrl(parsed.data.request.url)?.pathname === path
}

/** @returns what a call is parsed from; undefined where the entry is no entry of HAR */
export function readHarEntry(value: unknown, id: string): unknown {
  const parsed = Entry.safeParse(value)
  const startedAt = parsed.success ? Date.parse(parsed.data.startedDateTime) : Number.NaN
  if (!parsed.success || Number.isNaN(startedAt)) return undefined
  const entry = parsed.data
  const target = entry._target ?? targetOf(entry.request.url)
  const request = readRequest(entry)
  return {
    id,
    startedAt,
    target,
    live: target !== 'emulator',
    timeoutMs: entry._timeoutMs ?? defaultTimeoutMs,
    request,
    sent: entry.response._error === 'running' ? null : readSent(entry, request),
  }
}

function readRequest({ request }: Entry) {
  const { text = '', _encoding } = request.postData ?? {}
  const headers = request.headers.filter(({ name }) => !isBrowsers(name))
  return {
    method: request.method,
    url: request.url,
    requestLine: `${request.method} ${request.url.replace(/^https?:\/\/[^/?#]+/i, '')} ${writtenVersion(request.httpVersion)}`,
    headers: headers.map(({ name, value }) => [name, value]),
    ...bodyOf(text, _encoding),
  }
}

function readSent({ startedDateTime, time, response, timings, serverIPAddress }: Entry, request: object) {
  const { blocked, dns, connect, ssl, wait, receive } = timings
  const present = (ms: number | null) => (ms === null || ms < 0 ? null : ms)
  const common = {
    startedAt: new Date(startedDateTime).toISOString(),
    request,
    timings: {
      queue: present(blocked),
      dns: present(dns),
      tcp: present(connect) === null ? null : Math.max((connect ?? 0) - Math.max(ssl ?? 0, 0), 0),
      tls: present(ssl),
      firstByte: present(wait),
      download: present(receive),
      total: present(time) ?? 0,
    },
    remoteAddress: serverIPAddress || null,
    reusedConnection: present(connect) === null,
  }
  const { status, statusText, httpVersion, headers, content } = response
  const replied = {
    status,
    statusText,
    httpVersion: writtenVersion(httpVersion).replace('HTTP/', ''),
    headers: headers.filter(({ name }) => !name.startsWith(':')).map(({ name, value }) => [name, value]),
    ...bodyOf(content.text, content.encoding),
    date: headers.find(({ name }) => name.toLowerCase() === 'date')?.value ?? null,
  }
  if (status > 0 && !response._failure) return { ...common, result: 'replied', ...replied }
  // A browser has one sentence for it, and none of our kinds; that nothing came is all that is sure.
  const failure = response._failure ?? { kind: 'reset', phase: null, code: '', message: response._error ?? '' }
  return { ...common, result: 'failed', failure, partial: status > 0 ? replied : null }
}

function bodyOf(text: string, encoding: string | undefined): { bodyBase64: string; bodyBytes: number } {
  if (encoding !== 'base64') {
    const bytes = encodeUtf8(text)
    return { bodyBase64: toBase64(bytes), bodyBytes: bytes.length }
  }
  return { bodyBase64: text, bodyBytes: Math.floor((text.replace(/[=\s]/g, '').length * 3) / 4) }
}

/** What a browser adds to every request; a person did not ask for it, and a relay would not send it. */
function isBrowsers(name: string): boolean {
  return /^(?::.*|sec-.*|cookie|host|content-length|connection|origin|referer|user-agent|accept(?:-.*)?|priority|cache-control|pragma|dnt)$/i.test(
    name,
  )
}

/** `http/2.0` and `h2` are how browsers write it. */
function writtenVersion(text: string): string {
  if (/^h[23]$/i.test(text)) return `HTTP/${text.slice(1)}`
  return /^HTTP\/\d/i.test(text) ? text.toUpperCase() : 'HTTP/1.1'
}

/** In the words of a connection. A host of this machine is the emulator's: nothing else of the vendor's runs there. */
function targetOf(url: string): string {
  const host = URL.canParse(url) ? new URL(url).host : ''
  const region = regions.find((one) => one.host === host || one.backupHost === host)
  if (region) return `${region.host === host ? 'region' : 'backup'}:${region.id}`
  return isLoopbackHost(host.replace(/:\d+$/, '')) ? 'emulator' : `host:${host}`
}
