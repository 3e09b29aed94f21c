import { createHmac } from 'node:crypto'
import { deflateRawSync, deflateSync } from 'node:zlib'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { toBase64 } from '../lib/base64.ts'
import { inflatePartly } from '../lib/inflate-partly.ts'
import { encodeUtf8 } from '../lib/utf8.ts'
import { buildStringToSign, checkUserSig, makeUserSig, type UserSigInput, userSigCodes } from './user-sig.ts'
import { diagnoseUserSig } from './user-sig-diagnosis.ts'
import { judgeUserSig, type UserSigExpectation } from './user-sig-judgement.ts'

/** The sample key printed in the vendor's own library tests. */
const secretKey = '5bd2850fff3ecb11d7c805251c51ee463a25727bddc2385f3fa8bfee1bb93b5e'
const time = 1_611_750_544
const input: UserSigInput = { sdkAppId: 1400000000, identifier: 'admin', secretKey, time, expire: 86_400 }
const asMade: UserSigExpectation = { identifier: 'admin', sdkAppId: 1400000000, secretKey, now: time }

const judgeText = (text: string, expected: UserSigExpectation) =>
  judgeUserSig(diagnoseUserSig(text, inflatePartly), expected)
const judge = async (change: Partial<UserSigInput>, expected: Partial<UserSigExpectation> = {}) =>
  judgeText(await makeUserSig({ ...input, ...change }, deflateSync), { ...asMade, ...expected })

test('a good ticket has nothing against it', async () => {
  expect(await judge({})).toEqual({
    mismatches: [],
    remarks: [],
    key: 'right',
    remaining: 86_400,
    code: undefined,
  })
  expect(await judge({}, { identifier: undefined, sdkAppId: undefined, secretKey: undefined })).toMatchObject({
    mismatches: [],
    key: 'not-given',
    code: undefined,
  })
})

test('everything that is wrong is said, in the vendor’s order, and the first is the code', async () => {
  const otherKey = 'f'.repeat(64)
  expect(await judge({}, { now: time + 90_000, secretKey: otherKey })).toMatchObject({
    mismatches: [
      { kind: 'expired', ago: 3_600 },
      { kind: 'wrong-key', reason: undefined },
    ],
    key: 'wrong',
    code: 70001,
  })
  const all = await judge({}, { identifier: 'Admin', sdkAppId: 1, now: time + 86_401, secretKey: otherKey })
  expect(all.mismatches).toEqual([
    { kind: 'other-identifier', expected: 'Admin', found: 'admin' },
    { kind: 'other-app', expected: 1, found: 1400000000 },
    { kind: 'expired', ago: 1 },
    { kind: 'wrong-key', reason: undefined },
  ])
  expect(all.code).toBe(70013)
})

test('the code is that of checkUserSig, whatever is expected', async () => {
  const ticket = await makeUserSig(input, deflateSync)
  const diagnosis = diagnoseUserSig(ticket, inflatePartly)
  const expectations = fc.record({
    identifier: fc.constantFrom('admin', 'Admin', ''),
    sdkAppId: fc.constantFrom(1400000000, 0),
    secretKey: fc.constantFrom(secretKey, ''),
    now: fc.constantFrom(0, time, time + 86_400, time + 86_401),
  })
  fc.assert(
    fc.property(expectations, (expected) => {
      if (!diagnosis.content) throw new Error('a good ticket has content')
      const verdict = checkUserSig({ ok: true, content: diagnosis.content, json: '' }, expected)
      expect(judgeUserSig(diagnosis, expected).code).toBe(verdict === 'valid' ? undefined : userSigCodes[verdict])
    }),
  )
})

test('what cannot be read is 70003 first, and judged all the same', async () => {
  const raw = await makeUserSig(input, deflateRawSync)
  const wrong = { ...asMade, identifier: 'x', secretKey: '', now: 2e9 }
  expect(judgeText(raw, wrong)).toMatchObject({
    code: 70003,
    mismatches: [{ kind: 'other-identifier' }, { kind: 'expired' }, { kind: 'wrong-key' }],
  })
  expect(judgeText('', asMade)).toMatchObject({ code: 70003, mismatches: [], key: 'cannot-tell' })
  expect(judgeText('xxx', asMade)).toMatchObject({ code: 70003, mismatches: [], remarks: [] })
})

/** Signed over another text, or with another key, than it should be. */
function packSigned(text: string, key: string | Buffer, userbuf?: string): string {
  const ticket = {
    'TLS.ver': '2.0',
    'TLS.identifier': 'admin',
    'TLS.sdkappid': 1400000000,
    'TLS.time': time,
    'TLS.expire': 86_400,
    'TLS.userbuf': userbuf,
    'TLS.sig': createHmac('sha256', key).update(text).digest('base64'),
  }
  const base64 = toBase64(deflateSync(encodeUtf8(JSON.stringify(ticket))))
  return base64.replaceAll('+', '*').replaceAll('/', '-').replaceAll('=', '_')
}

const signed = buildStringToSign(input)

test.each([
  ['key-wrapped', packSigned(signed, secretKey), `"${secretKey} "`],
  ['key-wrapped', packSigned(signed, secretKey), `${secretKey}\n`],
  ['key-case', packSigned(signed, secretKey), secretKey.toUpperCase()],
  ['key-from-hex', packSigned(signed, Buffer.from(secretKey, 'hex')), secretKey],
  ['last-line-not-ended', packSigned(signed.slice(0, -1), secretKey), secretKey],
  ['userbuf-not-signed', packSigned(signed, secretKey, 'eA=='), secretKey],
  [undefined, packSigned(signed, 'another'), secretKey],
  [undefined, packSigned(signed, 'another'), ''],
])('a wrong key is explained: %s', (reason, ticket, key) => {
  expect(judgeText(ticket, { ...asMade, secretKey: key })).toMatchObject({
    mismatches: [{ kind: 'wrong-key', reason }],
    code: 70009,
  })
})

test.each<[kind: string, Partial<UserSigInput>, now?: number]>([
  ['ends-soon', {}, time + 1],
  ['long-life', { expire: 200 * 86_400 }],
  ['above-ceiling', { expire: 4_000 * 86_400 }],
  ['expire-is-a-date', { expire: time + 86_400 }],
  ['made-in-future', {}, time - 31],
  ['milliseconds', { time: time * 1000 }],
  ['not-whole', { expire: 86_400.5 }],
  ['not-whole', { sdkAppId: -1 }],
  ['identifier-empty', { identifier: '' }],
  ['identifier-invisible', { identifier: 'admin ' }],
  ['identifier-invisible', { identifier: 'ad\u200bmin' }],
  ['identifier-too-long', { identifier: '用'.repeat(11) }],
])('remarked: %s', async (kind, change, now = time) => {
  expect((await judge(change, { now })).remarks).toMatchObject([{ kind }])
})

test('remarks about the JSON itself', async () => {
  const pack = (json: string) =>
    toBase64(deflateSync(encodeUtf8(json)))
      .replaceAll('+', '*')
      .replaceAll('/', '-')
  const json = '{"TLS.ver":"2.0","TLS.identifier":"a","TLS.sdkappid":1,"TLS.time":0,"TLS.expire":100000,"TLS.sig":"x"'
  const text = pack(`${json},"TLS.time":${time},"role":1}`).replaceAll('=', '_')
  expect(judgeText(text, asMade).remarks).toMatchObject([
    { kind: 'no-hmac' },
    { kind: 'duplicate-keys', keys: ['TLS.time'] },
    { kind: 'unknown-keys', keys: ['role'] },
  ])
})

test('decode∘make is the identity, and every such ticket is right for its own key', async () => {
  const inputs = fc.record({
    sdkAppId: fc.oneof(fc.nat(), fc.constantFrom(0, Number.MAX_SAFE_INTEGER, -1, 1.5, 1e300)),
    identifier: fc.string({ unit: 'binary' }),
    secretKey: fc.string({ minLength: 1 }),
    time: fc.oneof(fc.nat(), fc.constantFrom(0, Number.MAX_SAFE_INTEGER, -1e15)),
    expire: fc.oneof(fc.nat(), fc.constantFrom(0, Number.MAX_SAFE_INTEGER)),
    userbuf: fc.option(fc.string({ unit: 'binary' }), { nil: undefined }),
  })
  await fc.assert(
    fc.asyncProperty(inputs, async ({ userbuf, ...rest }) => {
      const made = await makeUserSig(userbuf === undefined ? rest : { ...rest, userbuf }, deflateSync)
      const diagnosis = diagnoseUserSig(made, inflatePartly)
      const { secretKey: key, ...content } = rest
      expect(diagnosis.problems).toEqual([])
      expect(diagnosis.content).toMatchObject({ ...content, userbuf })
      expect(judgeUserSig(diagnosis, { now: rest.time, secretKey: key }).key).toBe('right')
    }),
  )
})
