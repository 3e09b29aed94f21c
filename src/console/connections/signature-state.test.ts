import { deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { Secret } from '../../lib/secret.ts'
import { makeUserSig } from '../../protocol/user-sig.ts'
import { signInPage } from './sign.ts'
import { readSignatureState as read } from './signature-state.ts'

const now = 1_611_750_544
const expected = { identifier: 'admin', sdkAppId: '88888888', now }
const input = { sdkAppId: 88888888, identifier: 'admin', secretKey: 'key', time: now, expire: 86_400 }
const readSignatureState = (userSig: string, situation: Parameters<typeof read>[1]) =>
  read(new Secret(userSig), situation)
const good = await makeUserSig(input, deflateSync)

test('a good one is valid for as long as it says', () => {
  expect(readSignatureState(good, expected)).toMatchObject({
    verdict: 'valid',
    remaining: 86_400,
    predictedCode: undefined,
  })
})

test.each([
  ['empty', '', expected, 70003],
  ['unreadable', 'xxx', expected, 70003],
  ['unreadable', good.slice(0, -8), expected, 70003],
  ['unreadable', ` ${good}`, expected, 70003],
  ['other-identifier', good, { ...expected, identifier: 'Admin' }, 70013],
  ['other-app', good, { ...expected, sdkAppId: '1400000000' }, 70014],
  ['other-app', good, { ...expected, sdkAppId: '' }, 70014],
  ['expired', good, { ...expected, now: now + 86_401 }, 70001],
])('%s: %j', (verdict, userSig, situation, predictedCode) => {
  expect(readSignatureState(userSig, situation)).toMatchObject({ verdict, predictedCode })
})

test.each([
  ['gzip', gzipSync],
  ['raw deflate', deflateRawSync],
])('%s instead of zlib is not readable, as at the service', async (_name, pack) => {
  expect(readSignatureState(await makeUserSig(input, pack), expected).verdict).toBe('unreadable')
})

test('every spoiled character is noticed: the checksum is checked', () => {
  for (let at = 0; at < good.length; at += 1) {
    const other = good[at] === 'A' ? 'B' : 'A'
    const { verdict } = readSignatureState(good.slice(0, at) + other + good.slice(at + 1), expected)
    // Padding bits at the very end carry nothing, so a change there may leave the same bytes.
    if (at < good.length - 4) expect(verdict).not.toBe('valid')
  }
})

test('what the page signs, the page reads', async () => {
  const key = { secretKey: new Secret('key'), validity: 3_600 }
  const made = await signInPage({ sdkAppId: '88888888', identifier: '用户甲' }, key)
  const state = read(made, {
    identifier: '用户甲',
    sdkAppId: '88888888',
    now: Math.floor(Date.now() / 1000),
  })
  expect(state.verdict).toBe('valid')
  await expect(signInPage({ sdkAppId: '', identifier: 'admin' }, key)).rejects.toThrow('whole number')
})
