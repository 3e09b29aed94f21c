import { expect, test } from 'vitest'
import { toBase64 } from '../../../lib/base64.ts'
import { Secret } from '../../../lib/secret.ts'
import { encodeUtf8 } from '../../../lib/utf8.ts'
import type { BodyEdit } from '../../../protocol/body-edit.ts'
import type { Outcome } from '../../../protocol/outcome.ts'
import { describeRequest } from '../../../protocol/unanswered.ts'
import { type Beside, type KnownSignature, readCase } from '../case.ts'
import type { Finding, Weight } from '../finding.ts'
import { findCauses } from './find-causes.ts'

interface Given {
  code: number
  body?: string | Uint8Array
  method?: string
  query?: string
  beside?: Partial<Beside>
}

const goodPair = '{"Report_Account":"a","Peer_Account":"b"}'
const goodQuery = 'sdkappid=1400000000&identifier=administrator&usersig=eJx&contenttype=json'

function find({ code, body = goodPair, method = 'POST', query = goodQuery, beside }: Given): Finding[] {
  const outcome: Outcome = code === 0 ? { kind: 'ok' } : { kind: 'rejected', code, errorInfo: '' }
  const bytes = typeof body === 'string' ? encodeUtf8(body) : body
  const request = describeRequest({
    url: new Secret(`https://console.tim.qq.com/v4/openim/admin_set_msg_read?${query}`),
    method,
    headers: [],
    bodyBase64: toBase64(bytes),
  })
  return findCauses(
    readCase({ outcome, request, startedAt: 1_611_750_544_000, beside: { reading90003: 'unknown', ...beside } }),
  )
}

/** As a person reads it: how sure, what, and what a press does. */
function inShort({ weight, evidence, action }: Finding): string {
  const field = 'field' in evidence ? ` ${evidence.field}` : ''
  const does = action?.kind === 'edit' ? action.edit.kind : action?.kind
  return `${weight}: ${evidence.kind}${field}${does ? ` → ${does}` : ''}`
}

const pair = (reader: unknown, other: unknown, more = {}) =>
  JSON.stringify({ Report_Account: reader, Peer_Account: other, ...more })

test.each<[string, Given, string[]]>([
  ['nothing odd', { code: 90003 }, []],
  // Accounts
  ['a space', { code: 90003, body: pair('a', 'b ') }, ['explains: spaces Peer_Account → trim']],
  ['a space of the other one', { code: 90003, body: pair(' a', 'b') }, ['fits: spaces Report_Account → trim']],
  [
    'a space, and a team that saw 90003 speak of the reader',
    { code: 90003, body: pair(' a', 'b '), beside: { reading90003: 'report' } },
    ['explains: spaces Report_Account → trim', 'fits: spaces Peer_Account → trim'],
  ],
  ['a space of an account that all is well with', { code: 70001, body: pair('a ', 'b') }, []],
  ['nothing but spaces', { code: 90003, body: pair('a', '  ') }, []],
  [
    'zero width, and a space',
    { code: 90003, body: pair('a', 'b\u200b\u200b ') },
    ['explains: invisible Peer_Account → remove-invisible', 'explains: spaces Peer_Account → trim'],
  ],
  ['full width', { code: 90008, body: pair('ａ', 'b') }, ['explains: full-width Report_Account → half-width']],
  ['33 bytes', { code: 70107, body: pair('用户用户用户用户用户用', 'b') }, ['explains: too-long Report_Account']],
  ['a number', { code: 60015, body: pair('a', 10086) }, ['explains: not-a-string Peer_Account → quote']],
  ['a list', { code: 60015, body: pair('a', ['b']) }, ['explains: not-a-string Peer_Account']],
  ['null', { code: 60015, body: pair(null, 'b') }, ['explains: not-a-string Report_Account']],
  ['an empty one', { code: 90003, body: pair('a', '') }, ['explains: empty Peer_Account']],
  ['none', { code: 90003, body: '{"Report_Account":"a"}' }, ['explains: missing Peer_Account']],
  [
    'another case, accepted before',
    {
      code: 90003,
      body: pair('a', 'Bob'),
      beside: { history: { accepted: ['bob'], callsInSecond: 1, oppositeAt: undefined } },
    },
    ['explains: case-twin Peer_Account → use-known'],
  ],
  [
    'another case, and this one was accepted too',
    {
      code: 90003,
      body: pair('a', 'Bob'),
      beside: { history: { accepted: ['bob', 'Bob'], callsInSecond: 1, oppositeAt: undefined } },
    },
    [],
  ],
  // Names of fields
  [
    'report_account',
    { code: 90008, body: '{"report_account":"a","Peer_Account":"b"}' },
    ['explains: misnamed → rename'],
  ],
  [
    'a slip of the pen',
    { code: 90003, body: '{"Report_Account":"a","Peer_Acount":"b"}' },
    ['explains: misnamed → rename'],
  ],
  ['To_Account', { code: 90003, body: '{"Report_Account":"a","To_Account":"b"}' }, ['explains: misnamed → rename']],
  [
    'both names of sendmsg: two ways',
    { code: 90008, body: '{"From_Account":"a","To_Account":"b"}' },
    ['explains: misnamed → rename', 'explains: misnamed → rename'],
  ],
  ['MsgReadedTime, and OK', { code: 0, body: pair('a', 'b', { MsgReadedTime: '1' }) }, ['fits: misnamed → rename']],
  ['MsgReadedTime, and not', { code: 90003, body: pair('a', 'b', { MsgReadedTime: '1' }) }, ['odd: misnamed → rename']],
  // The pair, and the time
  ['reader = other', { code: 0, body: pair('a', 'a') }, ['fits: same-account']],
  [
    'the other way round before',
    { code: 0, beside: { history: { accepted: ['a', 'b'], callsInSecond: 1, oppositeAt: 1 } } },
    ['odd: swapped → swap'],
  ],
  [
    'milliseconds',
    { code: 0, body: pair('a', 'b', { MsgReadTime: '1611750544000' }) },
    ['fits: milliseconds → use-seconds'],
  ],
  [
    'a number of milliseconds',
    { code: 0, body: pair('a', 'b', { MsgReadTime: 1_611_750_544_000 }) },
    ['fits: milliseconds → use-seconds'],
  ],
  // JSON
  ['no body', { code: 90001, body: '' }, ['explains: empty-body']],
  ['a list for a body', { code: 90001, body: '[]' }, ['explains: not-an-object']],
  ['no UTF-8', { code: 90001, body: Uint8Array.of(0xff, 0xfe) }, ['explains: not-utf8']],
  ['a byte order mark', { code: 90001, body: '\uFEFF{}' }, ['explains: json-mistake → repair-json']],
  ['a comment', { code: 60003, body: '{"a":1 // b\n}' }, ['explains: json-mistake → repair-json']],
  ['a trailing comma', { code: 90001, body: '{"a":1,}' }, ['explains: json-mistake → repair-json']],
  ['single quotes', { code: 90001, body: "{'a':1}" }, ['explains: json-mistake → repair-json']],
  ['cut off', { code: 90001, body: '{"a":' }, ['explains: json-mistake']],
  ['good JSON', { code: 90001 }, []],
  // The request around it
  ['a GET', { code: 60002, method: 'GET' }, ['explains: method → use-post']],
  ['a GET, which the code says nothing of', { code: 90003, method: 'GET' }, []],
  ['no SDKAppID', { code: 60012, query: 'sdkappid=&usersig=eJx' }, ['explains: parameter']],
  ['all four parameters', { code: 60025 }, []],
  ['one of four absent', { code: 60025, query: goodQuery.replace('identifier', 'user') }, ['explains: parameter']],
  [
    'another contenttype',
    { code: 60025, query: goodQuery.replace('json', 'JSON') },
    ['explains: parameter → use-contenttype-json'],
  ],
  ['12 KB', { code: 93000, body: pair('a', 'b', { note: 'x'.repeat(12_288) }) }, ['explains: body-size']],
  ['93000 for a small one', { code: 93000 }, []],
  [
    'called as the reader',
    { code: 60010, query: goodQuery.replace('administrator', 'a') },
    ['explains: caller-in-pair Report_Account'],
  ],
  ['called as somebody else', { code: 60010 }, []],
  // Who calls, and where
  ['the host does not know the app', { code: 60026, beside: { canAskRegions: true } }, ['fits: region → ask-regions']],
  [
    'many calls of ours',
    { code: 60007, beside: { history: { accepted: [], callsInSecond: 212, oppositeAt: undefined } } },
    ['explains: rate → send-again'],
  ],
  [
    'many calls, and few of ours',
    { code: 60011, beside: { history: { accepted: [], callsInSecond: 1, oppositeAt: undefined } } },
    ['fits: rate → send-again'],
  ],
  [
    'our clock is behind',
    { code: 70001, beside: { clockSkew: { skewMs: -300_000, uncertaintyMs: 1 } } },
    ['explains: clock'],
  ],
  ['our clock is ahead', { code: 70001, beside: { clockSkew: { skewMs: 300_000, uncertaintyMs: 1 } } }, ['odd: clock']],
])('%s', (_name, given, findings) => {
  expect(find(given).map(inShort)).toEqual(findings)
})

const content = { identifier: 'bob', sdkAppId: 1400000001, time: 0, expire: 0, userbuf: undefined, sig: '' }
const signature = (verdict: KnownSignature['verdict'], more: Partial<KnownSignature> = {}): KnownSignature => ({
  verdict,
  content,
  remaining: -60,
  sent: true,
  canSign: false,
  identifier: 'administrator',
  sdkAppId: '1400000000',
  ...more,
})

test.each<[string, number, KnownSignature, [Weight, Finding['action']][]]>([
  ['good', 70001, signature('valid'), []],
  ['good, and another one', 70001, signature('valid', { sent: false }), [['explains', { kind: 'send-again' }]]],
  ['expired', 70001, signature('expired'), [['explains', { kind: 'open-signature' }]]],
  ['expired, with a key', 70001, signature('expired', { canSign: true }), [['explains', { kind: 'sign-again' }]]],
  ['expired, which is not what the code says', 70009, signature('expired'), [['fits', { kind: 'open-signature' }]]],
  ['expired, by an older table', 70005, signature('expired'), [['explains', { kind: 'open-signature' }]]],
  [
    "somebody else's",
    70013,
    signature('other-identifier'),
    [['explains', { kind: 'use-identifier', identifier: 'bob' }]],
  ],
  ["another app's", 70014, signature('other-app'), [['explains', { kind: 'use-app', sdkAppId: '1400000001' }]]],
  ['none', 70003, signature('empty', { content: undefined }), [['explains', { kind: 'open-signature' }]]],
  ['unreadable', 70003, signature('unreadable', { content: undefined }), [['explains', { kind: 'open-signature' }]]],
  ['of another key', 70009, signature('wrong-key'), [['explains', { kind: 'open-signature' }]]],
  ['good, as far as it can be read without the key', 70009, signature('valid'), [['fits', { kind: 'open-signature' }]]],
  ['good, by the key that is here', 70009, signature('valid', { canSign: true }), []],
  [
    'for the app that was meant',
    70020,
    signature('other-app'),
    [['explains', { kind: 'use-app', sdkAppId: '1400000001' }]],
  ],
  ['expired, but the app is unknown', 70020, signature('expired'), []],
  ['older than 2019', 70346, signature('unreadable'), [['explains', { kind: 'open-signature' }]]],
  ['expired, but the accounts are at fault', 90003, signature('expired'), []],
])('the signature is %s', (_name, code, known, expected) => {
  const found = find({ code, beside: { signature: known } })
  expect(found.map(({ weight, action }) => [weight, action])).toEqual(expected)
})

test.each<[string, string, BodyEdit]>([
  ['{"a":1, // b\n}', 'what is removed', { kind: 'repair-json', repairs: ['comments', 'trailing-commas'] }],
  [pair('a', ' b  '), 'how many', { kind: 'trim', field: 'Peer_Account', count: 3 }],
  [
    '{"From_Account":"a","Peer_Account":"b"}',
    'which name',
    { kind: 'rename', names: [{ from: 'From_Account', to: 'Report_Account' }] },
  ],
])('%s: the mend says %s', (body, _what, edit) => {
  const [first] = find({ code: body.includes('//') ? 90001 : 90003, body })
  expect(first?.action).toEqual({ kind: 'edit', edit })
})

test('a trailing comma is named by line and column', () => {
  const [found] = find({ code: 90001, body: '{\n  "a": 1,\n}' })
  expect(found?.evidence).toMatchObject({ mistake: { kind: 'trailing-comma', line: 3, column: 1 } })
})

test('nothing is built on a body whose UserSig was masked', () => {
  const body = pair('a', 'b ', { note: `usersig=${'x'.repeat(80)}` })
  expect(find({ code: 90003, body }).map(inShort)).toEqual(['explains: spaces Peer_Account'])
})
