import { expect, test } from 'vitest'
import { toBase64 } from '../../lib/base64.ts'
import { encodeUtf8 } from '../../lib/utf8.ts'
import { Exchange, SentRequest } from '../../protocol/exchange.ts'
import { redactSecrets } from '../../protocol/redaction.ts'
import { type DatedCall, findClockSkew, findNewestClockSkew } from './find-clock-skew.ts'

const noon = Date.UTC(2026, 10, 1, 12)
const ok = '{"ActionStatus":"OK","ErrorInfo":"","ErrorCode":0}'
const here = 'https://im.example.com'

/** @param ahead of the page's clock, in seconds */
function call(ahead: number, { origin = here, body = ok, dated = true } = {}): DatedCall {
  const request = { url: `${origin}/v4/openim/admin_set_msg_read?sdkappid=1`, method: 'POST', requestLine: '' }
  const sentRequest = SentRequest.parse({ ...request, headers: [], bodyBase64: '', bodyBytes: 0 })
  const none = { queue: null, dns: null, tcp: null, tls: null, firstByte: null, download: null, total: 0 }
  const reply = { status: 200, statusText: 'OK', httpVersion: '1.1', headers: [], bodyBytes: 0 }
  return {
    startedAt: noon + ahead * 1000,
    request: sentRequest,
    sent: Exchange.parse({
      result: 'replied',
      startedAt: '',
      request: sentRequest,
      timings: none,
      remoteAddress: null,
      reusedConnection: false,
      ...reply,
      bodyBase64: toBase64(encodeUtf8(body)),
      date: dated ? new Date(noon).toUTCString() : null,
    }),
  }
}

const running: DatedCall = { ...call(3600), sent: null }
const refused: DatedCall = { ...call(3600), sent: { reason: 'busy', error: redactSecrets('') } }

test.each([
  ['an hour ahead', call(3600), 3_599_500],
  ['an hour behind', call(-3600), -3_600_500],
  ['20 s ahead', call(20), undefined],
  ['no Date', call(3600, { dated: false }), undefined],
  ['an answer that is not the service’s', call(3600, { body: '<html>' }), undefined],
  ['running', running, undefined],
  ['refused', refused, undefined],
])('%s', (_name, one, skewMs) => {
  expect(findClockSkew(one)?.skewMs).toBe(skewMs)
})

test.each([
  ['the newest one speaks', [call(3600), call(-3600)], 3_599_500],
  ['what says nothing is passed over', [running, refused, call(9, { dated: false }), call(3600)], 3_599_500],
  ['a clock that was set is forgotten', [call(0), call(3600)], undefined],
  ['another host has its own clock', [call(3600, { origin: 'https://im.example.com.cn' })], undefined],
  ['nothing was sent', [], undefined],
])('%s', (_name, calls, skewMs) => {
  expect(findNewestClockSkew(calls, here)?.skewMs).toBe(skewMs)
})
