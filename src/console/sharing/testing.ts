/** Calls for the tests of this room: any that a history can hold, and one as it usually is. */
import fc from 'fast-check'
import { toBase64 } from '../../lib/base64.ts'
import { Secret } from '../../lib/secret.ts'
import { encodeUtf8 } from '../../lib/utf8.ts'
import { describeRequest, failWithoutRelay } from '../../protocol/unanswered.ts'
import { SharedCall } from './shared-call.ts'

const base64 = (text: string) => toBase64(encodeUtf8(text))

interface Usual {
  reader?: string
  other?: string
  reply?: string
  userSig?: string
  identifier?: string
}

export function callOf({
  reader = 'dramon1',
  other = 'dramon2',
  reply,
  userSig = 'x',
  identifier = 'admin',
}: Usual = {}) {
  const body = JSON.stringify({ Report_Account: reader, Peer_Account: other })
  const request = describeRequest({
    method: 'POST',
    url: new Secret(
      `http://127.0.0.1:4180/v4/openim/admin_set_msg_read?sdkappid=1400000000&identifier=${encodeURIComponent(identifier)}&usersig=${userSig}&random=7&contenttype=json`,
    ),
    headers: [['Content-Type', 'application/json']],
    bodyBase64: base64(body),
  })
  const text = reply ?? '{"ActionStatus":"OK","ErrorInfo":"","ErrorCode":0}'
  return SharedCall.parse({
    id: 'some-id',
    startedAt: 1_764_000_000_000,
    target: 'emulator',
    live: false,
    timeoutMs: 10_000,
    request,
    sent: {
      result: 'replied',
      startedAt: '2025-11-24T16:00:00.000Z',
      request,
      timings: { queue: 0, dns: null, tcp: 1, tls: null, firstByte: 4.5, download: 0.5, total: 6 },
      remoteAddress: '127.0.0.1:4180',
      reusedConnection: false,
      status: 200,
      statusText: 'OK',
      httpVersion: '1.1',
      headers: [['Content-Type', 'application/json']],
      bodyBase64: base64(text),
      bodyBytes: encodeUtf8(text).length,
      date: null,
    },
  })
}

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('', '__proto__', '<img src=x onerror=alert(1)>', '\ufeff', '=1+1'),
)
const ms = fc.option(fc.double({ min: 0, max: 1e6, noNaN: true }))
const body = fc
  .oneof(text.map(encodeUtf8), fc.uint8Array({ maxLength: 80 }))
  .map((bytes) => ({ bodyBase64: toBase64(new Uint8Array(bytes)), bodyBytes: bytes.length }))
const headers = fc.array(fc.tuple(text, text), { maxLength: 3 })

const request = fc
  .tuple(fc.record({ method: text, url: text, requestLine: text, headers }), body)
  .map(([head, sized]) => ({ ...head, ...sized }))

const exchange = fc
  .tuple(
    fc.record({
      startedAt: fc.constant('2025-11-24T16:00:00.000Z'),
      request,
      timings: fc.record({ queue: ms, dns: ms, tcp: ms, tls: ms, firstByte: ms, download: ms, total: fc.nat() }),
      remoteAddress: fc.option(text),
      reusedConnection: fc.boolean(),
      result: fc.constant('replied'),
      status: fc.integer({ min: 100, max: 999 }),
      statusText: text,
      httpVersion: fc.constantFrom('1.0', '1.1'),
      headers,
      date: fc.option(text),
    }),
    body,
  )
  .map(([head, sized]) => ({ ...head, ...sized }))

/** As a history holds them: everything has passed the redaction. */
export const anyCall = fc
  .record({
    id: text,
    startedAt: fc.nat({ max: 8_640_000_000_000_000 }),
    target: text,
    live: fc.boolean(),
    timeoutMs: fc.nat(),
    note: text,
    labels: fc.array(text, { maxLength: 2 }),
    request,
    sent: fc.oneof(
      fc.constant(null),
      exchange,
      fc.record({ error: text, reason: fc.constantFrom('bad-url', 'not-armed') }),
      request.map((asked) => failWithoutRelay(SharedCall.shape.request.parse(asked), 'cancelled', 0, 3)),
    ),
  })
  .map((call) => SharedCall.parse(call))
