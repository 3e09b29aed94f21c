import { ungzip } from 'pako'
import { expect, test } from 'vitest'
import { findErrorCode } from '../../protocol/error-codes/catalogue.ts'
import type { Outcome } from '../../protocol/outcome.ts'
import { maxBodyBytes } from '../../protocol/relay-api.ts'
import type { PayloadId } from '../texts/payloads.en.ts'
import { compare, predictedOutcome } from './compare.ts'
import { buildPayload, type PayloadRequest } from './payload.ts'
import { findPayloadId, payloadIds, payloads } from './payload-table.ts'

const pair = { reader: 'alice', other: 'bob' }
const build = (id: PayloadId) => buildPayload(payloads[id], pair)
/** A character for each byte. */
const bytesOf = (id: PayloadId) => Buffer.from(build(id).body).toString('latin1')
const utf8 = (text: string) => Buffer.from(text).toString('latin1')

const documented = '{\n  "Report_Account": "alice",\n  "Peer_Account": "bob"\n}'
const withOther = (json: string) => `{\n  "Report_Account": "alice",\n  "Peer_Account": ${json}\n}`
const withMore = (json: string) => `{\n  "Report_Account": "alice",\n  "Peer_Account": "bob",\n  ${json}\n}`
const utf16 = (order: 'le' | 'be') => {
  const little = Buffer.from(`\uFEFF${documented}`, 'utf16le')
  return (order === 'le' ? little : little.swap16()).toString('latin1')
}

/** Complete by type: every payload's body, byte for byte. */
const bodies: Record<PayloadId, string> = {
  'trailing-comma': '{\n  "Report_Account": "alice",\n  "Peer_Account": "bob",\n}',
  'line-comment': '{\n  // the reader\n  "Report_Account": "alice",\n  "Peer_Account": "bob"\n}',
  'block-comment': '{\n  /* the reader */\n  "Report_Account": "alice",\n  "Peer_Account": "bob"\n}',
  'single-quotes': "{\n  'Report_Account': 'alice',\n  'Peer_Account': 'bob'\n}",
  'unquoted-keys': '{\n  Report_Account: "alice",\n  Peer_Account: "bob"\n}',
  'duplicate-keys': withMore('"Peer_Account": "bob"'),
  'empty-body': '',
  'empty-object': '{}',
  'top-array': `[${documented}]`,
  'top-string': '"{\\n  \\"Report_Account\\": \\"alice\\",\\n  \\"Peer_Account\\": \\"bob\\"\\n}"',
  'byte-order-mark': `\xef\xbb\xbf${documented}`,
  'utf-16le': utf16('le'),
  'utf-16be': utf16('be'),
  'nul-inside': '{\n  "Report_Account": "alice",\n  "Peer_Account": "bob\0"\n}',
  gzip: bytesOf('gzip'), // What is in it is tested below.
  'missing-reader': '{\n  "Peer_Account": "bob"\n}',
  'missing-other': '{\n  "Report_Account": "alice"\n}',
  'empty-accounts': '{\n  "Report_Account": "",\n  "Peer_Account": ""\n}',
  'null-account': withOther('null'),
  'number-account': withOther('10086'),
  'array-account': withOther('[\n    "bob"\n  ]'),
  'object-account': withOther('{\n    "UserID": "bob"\n  }'),
  'long-account': withOther(`"${'x'.repeat(10_000)}"`),
  'chinese-account': withOther(utf8('"用用用用用用用用用用用"')),
  'trailing-space': withOther('"bob "'),
  'zero-width': withOther('"b\xe2\x80\x8bob"'),
  'full-width': withOther(utf8('"ｂｏｂ"')),
  'same-account': withOther('"alice"'),
  'swapped-pair': '{\n  "Report_Account": "bob",\n  "Peer_Account": "alice"\n}',
  'extra-fields': withMore('"MsgKey": "1_2_3",\n  "Extra": {\n    "deep": [\n      null\n    ]\n  }'),
  'wrong-case': '{\n  "report_account": "alice",\n  "peer_account": "bob"\n}',
  'misspelt-time': withMore('"MsgReadedTime": "1611750544"'),
  'time-number': withMore('"MsgReadTime": 1611750544'),
  'time-milliseconds': withMore('"MsgReadTime": "1611750544000"'),
  'time-text': withMore('"MsgReadTime": "yesterday"'),
  'time-negative': withMore('"MsgReadTime": "-1"'),
  'time-future': withMore('"MsgReadTime": "4102444800"'),
  '12-kb': documented.padEnd(12_288),
  '12-kb-and-one': documented.padEnd(12_289),
  '64-kb': documented.padEnd(65_536),
  'wrong-content-type': documented,
  'absent-content-type': documented,
  get: documented,
  'contenttype-missing': documented,
  'random-missing': documented,
  'random-negative': documented,
  'random-too-large': documented,
  'random-text': documented,
}

test.each(Object.entries(bodies) as [PayloadId, string][])('%s has its bytes', (id, body) => {
  expect(bytesOf(id)).toBe(body)
  expect(build(id).body.length).toBeLessThanOrEqual(maxBodyBytes)
})

const plain = {
  method: 'POST',
  headerLines: 'Content-Type: application/json',
  random: undefined,
  contentType: 'json',
}

/** What is not the body, where it differs. */
const heads: Partial<Record<PayloadId, Partial<PayloadRequest>>> = {
  gzip: { headerLines: 'Content-Type: application/json\nContent-Encoding: gzip' },
  'wrong-content-type': { headerLines: 'Content-Type: text/plain' },
  'absent-content-type': { headerLines: '' },
  get: { method: 'GET' },
  'contenttype-missing': { contentType: '' },
  'random-missing': { random: '' },
  'random-negative': { random: '-1' },
  'random-too-large': { random: '4294967296' },
  'random-text': { random: 'abc' },
}

test.each(payloadIds)('%s differs in the head only where it says so', (id) => {
  const { body: _body, ...head } = build(id)
  expect(head).toEqual({ ...plain, ...heads[id] })
})

test('gzip unpacks to the documented body', () => {
  expect(new TextDecoder().decode(ungzip(build('gzip').body))).toBe(documented)
})

test('33 bytes are 33 bytes, and an account without ASCII gets another one, too', () => {
  expect(Buffer.byteLength(JSON.parse(Buffer.from(build('chinese-account').body).toString()).Peer_Account)).toBe(33)
  const built = buildPayload(payloads['full-width'], { reader: 'alice', other: '用户甲' })
  expect(JSON.parse(Buffer.from(built.body).toString()).Peer_Account).toBe('用户甲１')
})

test('every predicted code is in the catalogue', () => {
  const codes = payloadIds.map((id) => payloads[id].code).filter((code) => code !== 0)
  expect(codes.filter((code) => !findErrorCode(code))).toEqual([])
})

test('an id is found, and nothing else is', () => {
  expect(findPayloadId('utf-16le')).toBe('utf-16le')
  expect(['', 'toString', 'UTF-16LE'].map(findPayloadId)).toEqual([undefined, undefined, undefined])
})

const said = { contentType: 'text/html', contentEncoding: undefined, server: undefined }
const gatewayPage: Outcome = { kind: 'unreadable', reason: 'html', title: '502', status: 502, said }

test.each([
  [90001, predictedOutcome(90001), 'as-predicted'],
  [0, predictedOutcome(0), 'as-predicted'],
  [90001, predictedOutcome(90003), 'other-code'],
  [90001, predictedOutcome(0), 'accepted'],
  [0, predictedOutcome(90003), 'refused'],
  [90001, gatewayPage, 'no-answer'],
] as const)('predicted %j, came %j: %s', (code, outcome, difference) => {
  expect(compare(code, outcome)).toBe(difference)
})
