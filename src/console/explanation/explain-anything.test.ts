/** Whatever a far end sends: reading it, judging it and explaining it never throw, and always end in a kind with words. */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { toBase64 } from '../../lib/base64.ts'
import { encodeUtf8 } from '../../lib/utf8.ts'
import { commands } from '../../protocol/commands/index.ts'
import { Exchange, FailureKind, Phase } from '../../protocol/exchange.ts'
import { outcomeKinds, outcomeOf } from '../../protocol/outcome.ts'
import { readReply } from '../../protocol/reply.ts'
import { loadTexts } from '../texts/texts.tsx'
import { explain } from './explain.ts'
import { loadWords } from './explainer.ts'

const beside = { reading90003: 'unknown' } as const
const languages = [await loadWords('en', await loadTexts('en')), await loadWords('zh', await loadTexts('zh'))]

const common = {
  startedAt: '2026-11-24T14:27:00.000Z',
  request: { method: 'POST', url: 'https://h/', requestLine: '', headers: [], bodyBase64: '', bodyBytes: 0 },
  timings: { queue: null, dns: null, tcp: null, tls: null, firstByte: 1, download: 0, total: 1 },
  remoteAddress: null,
}

function reply(bytes: Uint8Array, status: number, headers: [string, string][]) {
  const came = { status, statusText: '', httpVersion: '1.1', headers, date: null }
  return { ...came, bodyBase64: toBase64(bytes), bodyBytes: bytes.length }
}

function expectExplained(exchange: Exchange): void {
  const outcome = outcomeOf(exchange, commands.admin_set_msg_read)
  expect(outcomeKinds).toContain(outcome.kind)
  for (const words of languages) {
    const startedAt = Date.parse(exchange.startedAt)
    const { title, meaning, causes, evidence } = explain(
      { outcome, request: exchange.request, startedAt, beside },
      words,
    )
    const said = [title, meaning, ...evidence, ...causes.flatMap(({ cause, fix }) => [cause, fix])]
    expect([outcome, said.filter((text) => text === '' || /undefined|\[object|NaN\b/.test(text))]).toEqual([
      outcome,
      [],
    ])
  }
}

const deep = (open: string, close: string) => `${open.repeat(10_000)}${close.repeat(10_000)}`
const envelope = (extra: string) => `{"ActionStatus":"OK","ErrorInfo":"","ErrorCode":0,${extra}}`

test.each([
  ['a list 10,000 deep', deep('[', ']'), 'unreadable'],
  ['an object 10,000 deep', deep('{"a":', '}').replace('}', '1}'), 'inconsistent'],
  ['10,000 open brackets', '['.repeat(10_000), 'unreadable'],
  ['a field 10,000 deep', envelope(`"a":${deep('[', ']')}`), 'ok'],
  ['a code 10,000 deep', `{"ActionStatus":"OK","ErrorInfo":"","ErrorCode":${deep('[', ']')}}`, 'inconsistent'],
  ['__proto__ as a field', envelope('"__proto__":{"ErrorCode":1}'), 'ok'],
  ['__proto__ alone', '{"__proto__":{"ActionStatus":"OK","ErrorInfo":"","ErrorCode":0}}', 'inconsistent'],
  ['constructor and toString', envelope('"constructor":1,"toString":null'), 'ok'],
  ['a number without bounds', '{"ActionStatus":"FAIL","ErrorInfo":"","ErrorCode":1e999}', 'inconsistent'],
  [
    'a number of 10,000 digits',
    `{"ActionStatus":"FAIL","ErrorInfo":"","ErrorCode":${'9'.repeat(10_000)}}`,
    'inconsistent',
  ],
  ['a negative nought', '{"ActionStatus":"OK","ErrorInfo":"","ErrorCode":-0}', 'ok'],
  ['a lone surrogate', '{"ActionStatus":"FAIL","ErrorInfo":"\\ud800","ErrorCode":1}', 'rejected'],
  ['a byte order mark', `\uFEFF${envelope('"a":1')}`, 'ok'],
  ['NUL within', envelope('"a":"\\u0000"'), 'ok'],
  ['NUL alone', '\0', 'unreadable'],
])('%s', (_name, body, kind) => {
  const exchange = Exchange.parse({
    ...common,
    result: 'replied',
    reusedConnection: false,
    ...reply(encodeUtf8(body), 200, []),
  })
  expect(outcomeOf(exchange, commands.admin_set_msg_read).kind).toBe(kind)
  expectExplained(exchange)
})

/** JSON as no writer would make it: keys twice, long numbers, names that mean something to the engine. */
const json = fc.letrec<{ value: string }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.json(),
    fc.constantFrom(
      'null',
      'true',
      '""',
      '"OK"',
      '"FAIL"',
      '0',
      '-0',
      '90003',
      '"0"',
      '1e400',
      '9007199254740993',
      '"\\udfff"',
    ),
    fc.array(tie('value')).map((items) => `[${items.join()}]`),
    fc
      .array(
        fc.tuple(
          fc.constantFrom('ActionStatus', 'ErrorCode', 'ErrorInfo', '__proto__', 'constructor', ' ', '\\u0000'),
          tie('value'),
        ),
      )
      .map((fields) => `{${fields.map(([name, value]) => `"${name}":${value}`).join()}}`),
  ),
})).value

const body = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  fc.string({ unit: 'binary' }).map(encodeUtf8),
  json.map(encodeUtf8),
  // Cut at any byte, and with any byte changed.
  fc.tuple(json, fc.nat(), fc.nat(), fc.nat(255)).map(([text, changed, cut, byte]) => {
    const bytes = encodeUtf8(text)
    bytes[changed % bytes.length] = byte
    return bytes.subarray(0, cut % (bytes.length + 1))
  }),
  fc.string().map((title) => encodeUtf8(`<html><title>${title}</title>`)),
)
const status = fc.oneof(fc.constantFrom(200, 204, 502), fc.integer({ min: 0, max: 999 }))
const header = fc.tuple(
  fc.oneof(fc.constantFrom('Content-Length', 'content-type', 'Content-Encoding', 'Server', '__proto__'), fc.string()),
  fc.oneof(fc.constantFrom('', '-1', '9'.repeat(40), 'text/html; charset=GBK'), fc.string()),
)
const headers = fc.array(header, { maxLength: 6 })

test('any bytes under any status and headers are read, judged and explained', () => {
  fc.assert(
    fc.property(body, status, headers, (bytes, code, list) => {
      expect(['read', 'unreadable']).toContain(readReply(bytes, code, commands.admin_set_msg_read).kind)
      const came = reply(bytes, code, list)
      expectExplained(Exchange.parse({ ...common, result: 'replied', reusedConnection: false, ...came }))
    }),
    { numRuns: 500 },
  )
})

test('any failure in any phase, with any code and whatever had come, is explained', () => {
  const text = fc.oneof(fc.constantFrom('', 'CERT_HAS_EXPIRED', 'HPE_INVALID_CONSTANT', 'constructor'), fc.string())
  const certificate = fc.record({
    subject: fc.string(),
    issuer: fc.string(),
    validFrom: fc.constantFrom(null, '2023-03-01T00:00:00.000Z'),
    validTo: fc.constantFrom(null, '+020000-01-01T00:00:00.000Z'),
    names: fc.array(fc.string()),
    fingerprint: fc.string(),
  })
  const failure = fc.record(
    {
      kind: fc.constantFrom(...FailureKind.options),
      phase: fc.constantFrom(null, ...Phase.options),
      code: text,
      message: text,
      certificate,
      stray: fc.string(),
    },
    { requiredKeys: ['kind', 'phase', 'code', 'message'] },
  )
  const partial = fc.option(fc.tuple(body, status, headers).map((came) => reply(...came)))
  fc.assert(
    fc.property(failure, partial, fc.boolean(), (failed, came, reusedConnection) => {
      const told = { ...common, result: 'failed', failure: failed, partial: came, reusedConnection }
      expectExplained(Exchange.parse(told))
    }),
    { numRuns: 500 },
  )
})
