/**
 * The header lines that go out: the caller's, in their order and case, between those that are the connection's own
 * business. Nothing is added that the caller did not ask for, no Accept-Encoding and no User-Agent.
 */
import type { Secret } from '../lib/secret.ts'
import type { Refusal, SendRequest } from '../protocol/relay-api.ts'
import { limits } from './limits.ts'
import { refuse } from './refusal.ts'

/** Name and value of each line, as they are written. */
export type WrittenHeaders = SendRequest['headers']

/** RFC 9110 §7.6.1, and what older software took for such: they speak about one connection and end at it. */
const hopByHop = new Set([
  'connection',
  'keep-alive',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  // Written here, from the URL and the bytes.
  'host',
  'content-length',
])

/** RFC 9110 §9.3: content has no defined meaning in these, so an empty one is not announced. */
const withoutContent = new Set(['GET', 'HEAD', 'OPTIONS', 'TRACE', 'DELETE'])

/** RFC 9110 §5.6.2: what a header name or a method may be made of. */
export function isToken(text: string): boolean {
  return /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(text)
}

/** @param pathAndQuery counts too, as the method does: servers have one limit for the whole head. */
export function checkHeaders(headers: WrittenHeaders, method: string, pathAndQuery: Secret): Refusal | undefined {
  const requestLine = method.length + 1 + pathAndQuery.reveal().length
  const bytes = headers.reduce((sum, [name, value]) => sum + name.length + value.length + 4, requestLine + 4)
  if (headers.length > limits.maxHeaders || bytes > limits.maxHeadBytes) {
    const most = `${limits.maxHeaders} header lines, and ${limits.maxHeadBytes} bytes of URL and headers together`
    return refuse('headers-too-large', `A call may have ${most}.`)
  }
  for (const [name, value] of headers) {
    if (!isToken(name)) {
      return refuse('malformed', 'A header name is no token: letters, digits and hyphens are.')
    }
    // CR and LF would begin a header of their own; characters above U+00FF have no byte.
    if (!/^[\t\x20-\x7e\x80-\xff]*$/.test(value)) {
      return refuse('malformed', `The value of ${name} holds a character that no header can; a line break is one.`)
    }
  }
  return undefined
}

/** @returns every header line, as it is written to the wire. */
export function buildHeaders(caller: WrittenHeaders, host: string, method: string, bodyBytes: number): WrittenHeaders {
  const named = caller
    .filter(([name]) => name.toLowerCase() === 'connection')
    .flatMap(([, value]) => value.split(',').map((option) => option.trim().toLowerCase()))
  const kept = caller.filter(([name]) => {
    const lower = name.toLowerCase()
    return !hopByHop.has(lower) && !lower.startsWith('proxy-') && !named.includes(lower)
  })
  const length: WrittenHeaders =
    bodyBytes === 0 && withoutContent.has(method) ? [] : [['Content-Length', `${bodyBytes}`]]
  return [['Host', host], ...kept, ...length, ['Connection', 'keep-alive']]
}
