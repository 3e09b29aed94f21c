import { deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import * as fc from 'fast-check'
import * as pako from 'pako'
import { expect, test } from 'vitest'
import { toBase64 } from '../lib/base64.ts'
import { inflatePartly } from '../lib/inflate-partly.ts'
import { encodeUtf8 } from '../lib/utf8.ts'
import { decodeUserSig } from './user-sig.ts'
import { diagnoseUserSig } from './user-sig-diagnosis.ts'
import { stepOfProblem, type UserSigProblem, type UserSigProblemKind } from './user-sig-problem.ts'

/** Made with the vendor's npm package tls-sig-api-v2 1.0.2: administrator of 1400000000, a day from 1611750544. */
const good =
  'eJw1il0LgjAUhv-LuQ7bYrMx6CZJIkzoA8pLZStOMrXtEFL03wO19*59nucD5*wUvawHDYuIwWz4aGxDeMMBl8Zhg4F8Sa2fgmDqsuvQgOaCTRsNobOgecz5UjIpxEht36G3oFUs-mHAO2ighBK13l*Pj82TC*qr1KM6FKzOwtte5s63O5dLlW-TYgXfH76*NDo_'
/** Version 1, signed with a throw-away private key in the layout of the vendor's library of 2016. */
const legacy =
  'eJxtjlFPwjAUhf9LXzWylnWMJT5ARSRxLosMkZemW8tSl66j7QbO*N8NMOOL5-Gcc797vsD6*fWONY3klDk6NhxEAPreIHB7zYtCt7Wj7rMRIAK-tuSidnIvhQERYFzJWlpnmNNmKFhe0Qv7P6iT6gyDAYQT7GHfH3xxaqQRlO3dhYvwFP0dWVmCCMSLjKzSh00f5rswhprnrApGy-VmKg6T5F0UJLwRb4ndqlGazzK1TFdl3mYFJOKxf5mX7QmygPSaGIcPEO0W3dMcHT9UFZeJ3x3vh2edMFbq*jzCgxii8XX*9w8Yqly0'

const ticket = {
  'TLS.ver': '2.0',
  'TLS.identifier': 'administrator',
  'TLS.sdkappid': 1400000000,
  'TLS.time': 1611750544,
  'TLS.expire': 86400,
  'TLS.sig': 'tCtC8BMXRjEq14txbFri8QY0kLszeW/mroJmN58NHFY=',
}
type Pack = (bytes: Uint8Array) => Uint8Array

const toUserSig = (base64: string) => base64.replaceAll('+', '*').replaceAll('/', '-').replaceAll('=', '_')
const toStandard = (text: string) => text.replaceAll('*', '+').replaceAll('-', '/').replaceAll('_', '=')
const pack = (text: string, with_: Pack = deflateSync) => toUserSig(toBase64(with_(encodeUtf8(text))))
const packTicket = (change: Record<string, unknown>, with_?: Pack) =>
  pack(JSON.stringify({ ...ticket, ...change }), with_)
const diagnose = (text: string) => diagnoseUserSig(text, inflatePartly)
const kindsOf = (text: string) => diagnose(text).problems.map(({ kind }) => kind)

/** A ticket whose text has every sign that is not a letter or digit. */
const plusAndSlash = packTicket({ 'TLS.identifier': 'a?>~' })

function withWrongChecksum(): string {
  const bytes = deflateSync(encodeUtf8(JSON.stringify(ticket)))
  bytes.writeUInt32BE((bytes.readUInt32BE(bytes.length - 4) ^ 1) >>> 0, bytes.length - 4)
  return toUserSig(toBase64(bytes))
}

const spoiled: [name: string, text: string, diagnosis: UserSigProblem, alsoWrong?: UserSigProblemKind[]][] = [
  ['nothing', '', { kind: 'empty' }],
  ['white space alone', ' \r\n', { kind: 'empty' }, ['space-around']],
  ['the placeholder of the documentation', 'xxx', { kind: 'placeholder', word: 'xxx' }],
  ['your_usersig', 'your_usersig', { kind: 'placeholder', word: 'your_usersig' }],
  ['<UserSig>', '<UserSig>', { kind: 'placeholder', word: '<UserSig>' }],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a template that nobody filled is the case
  ['a template', '${USER_SIG}', { kind: 'placeholder', word: '${USER_SIG}' }],
  ['a variable of the shell', '$TIM_USERSIG', { kind: 'placeholder', word: '$TIM_USERSIG' }],
  ['null', 'null', { kind: 'placeholder', word: 'null' }],
  ['undefined, in quotes', '"undefined"', { kind: 'placeholder', word: 'undefined' }, ['quoted']],
  ['our own mask', 'masked~187~3f2a9c1e', { kind: 'masked' }],
  ['dots', '••••••••', { kind: 'masked' }],
  ['shortened for display', `${good.slice(0, 12)}…${good.slice(-6)}`, { kind: 'abbreviated' }],
  ['shortened with stars', `${good.slice(0, 12)}******${good.slice(-6)}`, { kind: 'abbreviated' }],
  ['stars without end', `a${'*'.repeat(60_000)}!`, { kind: 'not-base64', character: '!', position: 60_002 }],
  ['a SecretKey', '5bd2850fff3ecb11d7c805251c51ee463a25727bddc2385f3fa8bfee1bb93b5e', { kind: 'secret-key' }],
  ['a private key', '-----BEGIN EC PRIVATE KEY-----\nMHc\n-----END EC PRIVATE KEY-----', { kind: 'private-key' }],
  ['a JSON Web Token', 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln', { kind: 'json-web-token' }],
  ['its own JSON', JSON.stringify(ticket), { kind: 'plain-json' }],
  ['its own JSON, incomplete', '{"TLS.ver":"2.0"}', { kind: 'plain-json' }, ['missing-fields']],
  ['white space around', ` ${good}\n`, { kind: 'space-around' }],
  ['quotes around', `"${good}"`, { kind: 'quoted', before: '"', after: '"' }],
  ['quotes of a Chinese text', `「${good}」`, { kind: 'quoted', before: '「', after: '」' }],
  ['one quote and a comma', `${good}',`, { kind: 'quoted', before: '', after: "'," }],
  ['an environment line', `TIM_USERSIG=${good}`, { kind: 'assignment', name: 'TIM_USERSIG' }],
  ['an exported one', `export TOKEN='${good}'`, { kind: 'assignment', name: 'TOKEN' }, ['quoted']],
  ['a line of JSON', `{"userSig": "${good}"}`, { kind: 'assignment', name: 'userSig' }],
  ['a request URL', `https://a.test/v4/x?sdkappid=1&usersig=${good}&random=1`, { kind: 'in-request' }],
  ['percent-encoded', good.replaceAll('*', '%2A'), { kind: 'percent-encoded', times: 1 }],
  ['percent-encoded twice', good.replaceAll('*', '%252A'), { kind: 'percent-encoded', times: 2 }],
  ['standard base64', toStandard(good), { kind: 'standard-base64' }],
  [
    'plus signs that became spaces',
    toStandard(good).replaceAll('+', ' '),
    { kind: 'plus-became-space', count: good.split('*').length - 1 },
    ['standard-base64'],
  ],
  ['in lines of 76', good.replace(/.{76}/g, '$&\r\n'), { kind: 'space-inside', count: 2 }],
  [
    'the other URL-safe alphabet',
    toStandard(good).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', ''),
    { kind: 'url-base64' },
  ],
  [
    'a character of no alphabet',
    `${good.slice(0, 20)}!${good.slice(21)}`,
    { kind: 'not-base64', character: '!', position: 21 },
  ],
  [
    'a Cyrillic letter, in quotes',
    `"${good.slice(0, 20)}е${good.slice(21)}"`,
    { kind: 'not-base64', character: 'е', position: 22 },
    ['quoted'],
  ],
  [
    'padding in the middle',
    `${good.slice(0, 20)}_${good.slice(21)}`,
    { kind: 'not-base64', character: '_', position: 21 },
  ],
  ['prose', 'what is this', { kind: 'not-base64', character: ' ', position: 5 }],
  ['padding that is too long', `${good}_`, { kind: 'wrong-padding' }],
  ['a letter too many', `${good.slice(0, -1)}AA`, { kind: 'odd-length', characters: 197 }],
  ['lower case', good.toLowerCase(), { kind: 'one-case' }],
  ['base64 of base64', toBase64(encodeUtf8(good)), { kind: 'base64-twice' }, ['standard-base64']],
  ['not deflated', pack(JSON.stringify(ticket), (bytes) => bytes), { kind: 'not-deflated' }],
  ['gzip', packTicket({}, gzipSync), { kind: 'gzip' }],
  ['raw deflate', packTicket({}, deflateRawSync), { kind: 'raw-deflate' }],
  ['bytes of anything', 'QUJDREVGR0g_', { kind: 'not-zlib', firstBytes: '41 42 43 44' }],
  ['without its beginning', good.slice(8), { kind: 'not-zlib', firstBytes: '82 30 14 86' }],
  ['a wrong checksum', withWrongChecksum(), { kind: 'wrong-checksum' }],
  ['cut off', good.slice(0, 100), { kind: 'cut-off', characters: 100, bytes: 75, readable: 58 }],
  ['cut off at an odd place', good.slice(0, 101), { kind: 'cut-off', characters: 101, bytes: 75, readable: 58 }],
  [
    'cut off, and percent-encoded',
    good.replaceAll('-', '%2D').slice(0, 120),
    { kind: 'cut-off', characters: 118, bytes: 88, readable: 88 },
    ['percent-encoded'],
  ],
  ['a letter changed', `${good.slice(0, 60)}B${good.slice(61)}`, { kind: 'wrong-checksum' }, ['not-json']],
  ['a header changed', `eK${good.slice(2)}`, { kind: 'damaged', position: 1, readable: 174 }],
  ['an unfolding bomb', pack('0'.repeat(70_000)), { kind: 'unfolds-too-far' }],
  ['a text without end', 'e'.repeat(70_000), { kind: 'too-long', characters: 70_000 }],
  ['not UTF-8', pack('', () => deflateSync(Uint8Array.of(0xff, 0xfe))), { kind: 'not-text' }],
  [
    'not JSON',
    pack('{"TLS.ver":"2.0",}'),
    { kind: 'not-json', mistake: { kind: 'trailing-comma', line: 1, column: 18, offset: 17 } },
  ],
  ['JSON in JSON', pack(JSON.stringify(JSON.stringify(ticket))), { kind: 'json-twice' }],
  ['a list', pack('[]'), { kind: 'not-an-object' }],
  ['version 1', legacy, { kind: 'version-1' }],
  ['another version', packTicket({ 'TLS.ver': '3.0' }), { kind: 'other-version', version: '3.0' }],
  ['something else in JSON', pack('{"user":"admin"}'), { kind: 'foreign-json' }],
  ['one field missing', packTicket({ 'TLS.time': undefined }), { kind: 'missing-fields', fields: ['TLS.time'] }],
  [
    'numbers in quotes',
    packTicket({ 'TLS.sdkappid': '1400000000', 'TLS.expire': null }),
    {
      kind: 'wrong-types',
      fields: [
        { name: 'TLS.sdkappid', wanted: 'number', found: 'string' },
        { name: 'TLS.expire', wanted: 'number', found: 'null' },
      ],
    },
  ],
  [
    'raw deflate, in quotes, without a signature',
    `'${packTicket({ 'TLS.sig': undefined }, deflateRawSync)}'`,
    { kind: 'raw-deflate' },
    ['missing-fields', 'quoted'],
  ],
]

test.each(spoiled)('%s', (_name, text, diagnosis, alsoWrong = []) => {
  const { problems, steps } = diagnose(text)
  expect(problems[0]).toEqual(diagnosis)
  expect(problems.slice(1).map(({ kind }) => kind)).toEqual(alsoWrong)
  expect(steps.find(({ name }) => name === stepOfProblem[diagnosis.kind])).toMatchObject({ state: 'broken' })
})

test('every kind of problem has its case', () => {
  const seen = new Set(spoiled.flatMap(([, text]) => kindsOf(text)))
  expect(
    Object.keys(stepOfProblem).filter((kind) => !seen.has(kind as UserSigProblemKind /* of that table */)),
  ).toEqual([])
})

test('a good ticket has no problem, and every step is done', () => {
  for (const text of [good, plusAndSlash, packTicket({ 'TLS.userbuf': 'eA==' })]) {
    const { problems, steps, content } = diagnose(text)
    expect(problems).toEqual([])
    expect(steps.map(({ state }) => state)).toEqual(Array(6).fill('done'))
    expect(content).toMatchObject({ sdkAppId: 1400000000, time: 1611750544, expire: 86400 })
  }
})

test('what can be read behind a fault is read', () => {
  expect(diagnose(good.slice(0, 100)).json).toBe(JSON.stringify(ticket).slice(0, 58))
  expect(diagnose(good.slice(0, 100)).fields).toEqual({ version: '2.0', identifier: 'administrator' })
  expect(diagnose(good.slice(0, 60)).fields).toEqual({})
  for (const text of [`"${good}"`, packTicket({}, gzipSync), withWrongChecksum(), JSON.stringify(ticket)]) {
    expect(diagnose(text).content).toMatchObject({ identifier: 'administrator', sdkAppId: 1400000000 })
  }
  expect(diagnose(legacy).fields).toMatchObject({ identifier: 'administrator', sdkAppId: 1400000000, expire: 2592000 })
  expect(diagnose(packTicket({ 'TLS.time': '1611750544' })).fields).toMatchObject({ time: 1611750544 })
})

test('steps after the broken one are not reached', () => {
  expect(diagnose(good.slice(0, 100)).steps.map(({ state, size }) => [state, size])).toEqual([
    ['done', 100],
    ['done', 100],
    ['done', 75],
    ['broken', 58],
    ['not-reached', undefined],
    ['not-reached', undefined],
  ])
})

const strict = (bytes: Uint8Array): Uint8Array => {
  const { bytes: inflated, ending } = inflatePartly(bytes, 'zlib')
  if (ending !== 'whole') throw new Error(ending)
  return inflated
}

function expectAgreement(text: string): void {
  expect(diagnose(text).problems.length === 0).toBe(decodeUserSig(text, strict).ok)
}

test('it finds a problem exactly where the ticket cannot be decoded: every character of good ones, changed', () => {
  const signs = ['', 'A', 'z', '*', '_', '+', ' ', '%', '"', '用']
  for (let at = 0; at < good.length; at += 1) {
    for (const put of signs) expectAgreement(good.slice(0, at) + put + good.slice(at + 1))
  }
})

test('and wherever it is cut off', () => {
  for (let length = 1; length < good.length - 1; length += 1) {
    const [first] = diagnose(good.slice(0, length)).problems
    // The very first characters are too few to be known for zlib.
    if (length > 3) expect(first).toMatchObject({ kind: 'cut-off', characters: length })
    expectAgreement(good.slice(0, length))
  }
})

test('any text at all gets a diagnosis', () => {
  const sane = fc.record({
    'TLS.ver': fc.constantFrom('2.0', 2, ''),
    'TLS.sig': fc.jsonValue(),
    'TLS.time': fc.double(),
  })
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.base64String().map(toUserSig),
    fc.json().map((json) => pack(json)),
    sane.map((value) => packTicket(value)),
    fc.uint8Array().map((bytes) => toUserSig(toBase64(pako.deflate(bytes)))),
    fc.string().map((text) => `${text}usersig=${good}`),
    fc.string({ unit: fc.constantFrom('%', '2', '5', 'A', ' ', '"', '=', '\n', 'e', 'J', '{', '<', '$') }),
  )
  fc.assert(fc.property(texts, expectAgreement), { numRuns: 200 })
})

test('a long text of any repeated sign is diagnosed within the time of a test', () => {
  for (const sign of ['%25', ' ', 'e ', '"', 'usersig=', 'A=', '\n', '{"a":', 'user_sig', '<', 'eJ*', '_']) {
    expect(kindsOf(`e${sign.repeat(60_000 / sign.length)}x`)).not.toEqual([])
  }
})
