/**
 * Calls as HAR 1.2 (http://www.softwareishard.com/blog/har-12-spec/), for the tools of other people. What HAR has no place
 * for goes into fields with an underscore, as it provides; a call without a reply has status 0, as browsers write it.
 */
import type { Redacted } from '../../lib/redacted.ts'
import type { Exchange, HeaderList, SentRequest, Timings } from '../../protocol/exchange.ts'
import { redactJson } from '../../protocol/redaction.ts'
import { takeApartRequestUrl } from '../../protocol/request-url.ts'
import { readBodyText, requestOf, type SharedCall } from './shared-call.ts'

export function writeHar(calls: readonly SharedCall[]): Redacted {
  const entries = [...calls].sort((one, other) => one.startedAt - other.startedAt).map(buildEntry)
  return redactJson({ log: { version: '1.2', creator: { name: 'Markread', version: '1' }, entries } }, 1)
}

function buildEntry(call: SharedCall) {
  const { sent } = call
  const exchange = sent && 'result' in sent ? sent : undefined
  const timings = buildTimings(exchange?.timings)
  const { ssl: _partOfConnect, ...added } = timings
  return {
    startedDateTime: new Date(call.startedAt).toISOString(),
    time: Object.values(added).reduce((sum, ms) => sum + Math.max(ms, 0), 0),
    request: buildRequest(requestOf(call)),
    response: buildResponse(sent),
    cache: {},
    timings,
    // With a port it would be no address.
    ...(exchange?.remoteAddress && {
      serverIPAddress: exchange.remoteAddress.replace(/:\d+$/, '').replace(/[[\]]/g, ''),
    }),
    _target: call.target,
    _timeoutMs: call.timeoutMs,
  }
}

function buildRequest({ method, url, headers, bodyBase64, bodyBytes, requestLine }: SentRequest) {
  const text = readBodyText(bodyBase64)
  const query = takeApartRequestUrl(url)?.query ?? []
  return {
    method,
    url,
    httpVersion: /HTTP\/[\d.]+$/.exec(requestLine)?.[0] ?? 'HTTP/1.1',
    cookies: [],
    headers: buildHeaders(headers),
    queryString: query.map(({ name, value }) => ({ name, value })),
    ...(bodyBytes > 0 && {
      postData: {
        mimeType: find(headers, 'content-type') ?? '',
        // HAR has base64 for replies alone; where a body is no text, the underscore says what this is.
        ...(text === undefined ? { text: bodyBase64, _encoding: 'base64' } : { text }),
      },
    }),
    headersSize: -1,
    bodySize: bodyBytes,
  }
}

type Reply = Pick<
  Extract<Exchange, { result: 'replied' }>,
  'status' | 'statusText' | 'httpVersion' | 'headers' | 'bodyBase64' | 'bodyBytes'
>
const noReply: Reply = {
  status: 0,
  statusText: '' as Reply['statusText'],
  httpVersion: '',
  headers: [],
  bodyBase64: '' as Reply['bodyBase64'],
  bodyBytes: 0,
}

function buildResponse(sent: SharedCall['sent']) {
  const exchange = sent && 'result' in sent ? sent : undefined
  const reply: Reply = (exchange?.result === 'replied' ? exchange : exchange?.partial) ?? noReply
  const text = readBodyText(reply.bodyBase64)
  return {
    status: reply.status,
    statusText: reply.statusText,
    httpVersion: reply.httpVersion === '' ? '' : `HTTP/${reply.httpVersion}`,
    cookies: [],
    headers: buildHeaders(reply.headers),
    content: {
      size: reply.bodyBytes,
      mimeType: find(reply.headers, 'content-type') ?? '',
      ...(text === undefined ? { text: reply.bodyBase64, encoding: 'base64' } : { text }),
    },
    redirectURL: find(reply.headers, 'location') ?? '',
    headersSize: -1,
    bodySize: reply.bodyBytes,
    ...noteOf(sent),
  }
}

function noteOf(sent: SharedCall['sent']) {
  if (!sent) return { _error: 'running' }
  if ('reason' in sent) return { _error: `refused by the relay: ${sent.reason}` }
  if (sent.result === 'replied') return {}
  const { kind, phase, code, message } = sent.failure
  return { _error: [kind, phase, code, message].filter(Boolean).join(' '), _failure: { kind, phase, code, message } }
}

/** -1 is how HAR says that there was none; `send`, `wait` and `receive` have to be there. */
function buildTimings(timings: Timings | undefined) {
  const { queue = null, dns = null, tcp = null, tls = null, firstByte = null, download = null } = timings ?? {}
  return {
    blocked: queue ?? -1,
    dns: dns ?? -1,
    connect: tcp === null && tls === null ? -1 : (tcp ?? 0) + (tls ?? 0),
    ssl: tls ?? -1,
    send: 0,
    wait: firstByte ?? 0,
    receive: download ?? 0,
  }
}

function buildHeaders(headers: HeaderList) {
  return headers.map(([name, value]) => ({ name, value }))
}

function find(headers: HeaderList, wanted: string): string | undefined {
  return headers.find(([name]) => name.toLowerCase() === wanted)?.[1]
}
