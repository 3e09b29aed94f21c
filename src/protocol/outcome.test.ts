import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { toBase64 } from '../lib/base64.ts'
import { encodeUtf8 } from '../lib/utf8.ts'
import { commands } from './commands/index.ts'
import { Exchange, FailureKind } from './exchange.ts'
import { outcomeKinds, outcomeOf } from './outcome.ts'
import { redactSecrets } from './redaction.ts'
import { type RefusalReason, refusals } from './relay-api.ts'

const command = commands.admin_set_msg_read

const common = {
  startedAt: '2026-11-23T06:00:00.000Z',
  request: { method: 'POST', url: '', requestLine: '', headers: [], bodyBase64: '', bodyBytes: 0 },
  timings: { queue: null, dns: null, tcp: null, tls: null, firstByte: 1, download: 0, total: 1 },
  remoteAddress: null,
  reusedConnection: false,
}

function replied(body: string | Uint8Array, status = 200): Exchange {
  const bytes = typeof body === 'string' ? encodeUtf8(body) : body
  return Exchange.parse({
    ...common,
    result: 'replied',
    status,
    statusText: '',
    httpVersion: '1.1',
    headers: [],
    bodyBase64: toBase64(bytes),
    bodyBytes: bytes.length,
    date: null,
  })
}

const ok = '{"ActionStatus":"OK","ErrorInfo":"","ErrorCode":0}'

test.each([
  ['ok', ok, 200, { kind: 'ok' }],
  [
    'rejected',
    '{"ActionStatus":"FAIL","ErrorInfo":"Invalid format of To_Account","ErrorCode":90003}',
    200,
    { kind: 'rejected', code: 90003, errorInfo: 'Invalid format of To_Account' },
  ],
  [
    'an OK with a code',
    '{"ActionStatus":"OK","ErrorInfo":"","ErrorCode":7}',
    200,
    {
      kind: 'inconsistent',
      contradictions: [{ kind: 'ok-with-code', raw: '7' }],
      envelope: { ActionStatus: 'OK', ErrorInfo: '', ErrorCode: 7 },
    },
  ],
  ['a FAIL without a code', '{"ActionStatus":"FAIL","ErrorInfo":"","ErrorCode":0}', 200, { kind: 'inconsistent' }],
  ['a missing field', '{"ActionStatus":"OK","ErrorCode":0}', 200, { kind: 'inconsistent' }],
  ['a wrong type', '{"ActionStatus":"OK","ErrorInfo":"","ErrorCode":"0"}', 200, { kind: 'inconsistent' }],
  ['an unknown status', '{"ActionStatus":"DONE","ErrorInfo":"","ErrorCode":0}', 200, { kind: 'inconsistent' }],
  ['a key twice', '{"ActionStatus":"OK","ErrorInfo":"","ErrorInfo":"","ErrorCode":0}', 200, { kind: 'inconsistent' }],
  ['an OK in a 500', ok, 500, { kind: 'inconsistent', contradictions: [{ kind: 'http-status', status: 500 }] }],
  ['a proxy’s page', '<html>502</html>', 502, { kind: 'unreadable', reason: 'html', status: 502 }],
  ['nothing', '', 200, { kind: 'unreadable', reason: 'empty', status: 200 }],
])('the outcome of %s', (_name, body, status, outcome) => {
  expect(outcomeOf(replied(body, status), command)).toMatchObject(outcome)
})

test.each(FailureKind.options)('a send that failed by %s is failed', (kind) => {
  const failure = { kind, phase: null, code: '', message: '' }
  expect(outcomeOf(Exchange.parse({ ...common, result: 'failed', failure, partial: null }), command)).toEqual({
    kind: 'failed',
    failure,
    reused: false,
    reply: undefined,
  })
})

test('of an answer that was cut off, what was announced and what came', () => {
  const { result: _result, ...partial } = Exchange.parse({
    ...replied(ok),
    headers: [['content-LENGTH', '99']],
  }) as Extract<Exchange, { result: 'replied' }>
  const failure = { kind: 'cut-off' as const, phase: 'download' as const, code: '', message: '' }
  const failed = Exchange.parse({ ...common, result: 'failed', failure, partial })
  expect(outcomeOf(failed)).toMatchObject({ reply: { status: 200, bytes: ok.length, announced: 99 } })
})

test('a failed send is failed even where a whole reply had come', () => {
  const { result: _result, ...partial } = replied(ok) as Extract<Exchange, { result: 'replied' }>
  const failure = { kind: 'cancelled' as const, phase: 'download' as const, code: '', message: '' }
  expect(outcomeOf(Exchange.parse({ ...common, result: 'failed', failure, partial }), command).kind).toBe('failed')
})

test.each(Object.keys(refusals) as RefusalReason[])('a refusal for %s is refused', (reason) => {
  const refusal = { error: redactSecrets('No.'), reason }
  expect(outcomeOf(refusal, command)).toEqual({ kind: 'refused', refusal })
})

test('a body that is no base64 counts as empty', () => {
  expect(outcomeOf({ ...replied(ok), bodyBase64: '!' } as Exchange)).toMatchObject({ reason: 'empty' })
})

test('any bytes with any status have an outcome, and OK needs the three fields and a 200', () => {
  const envelope = fc.record(
    {
      ActionStatus: fc.oneof(fc.constantFrom('OK', 'FAIL'), fc.jsonValue()),
      ErrorCode: fc.oneof(fc.constantFrom(0, 90003), fc.jsonValue()),
      ErrorInfo: fc.oneof(fc.string(), fc.jsonValue()),
    },
    { requiredKeys: [] },
  )
  const body = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc.string({ unit: 'binary' }).map(encodeUtf8),
    fc.json().map(encodeUtf8),
    envelope.map((value) => encodeUtf8(JSON.stringify(value))),
  )
  const status = fc.oneof(fc.constant(200), fc.integer({ min: 100, max: 599 }))
  const anyCommand = fc.constantFrom(undefined, ...Object.values(commands))
  fc.assert(
    fc.property(body, status, anyCommand, (bytes, status, command) => {
      const outcome = outcomeOf(replied(bytes, status), command)
      expect(outcomeKinds).toContain(outcome.kind)
      if (outcome.kind === 'ok') {
        expect(status).toBe(200)
        expect(JSON.parse(new TextDecoder().decode(bytes))).toMatchObject({ ActionStatus: 'OK', ErrorCode: 0 })
      }
    }),
    { numRuns: 1000 },
  )
})
