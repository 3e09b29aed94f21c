import { expect, test } from 'vitest'
import type { SavedField } from '../../texts/text-types.ts'
import { checkFields, hideSecrets, keepsFromSaving } from './check-saved.ts'
import type { SavedFields } from './saved-connection.ts'

const good: SavedFields = {
  name: 'Production',
  colour: 'red',
  target: 'region:china',
  sdkAppId: '1400000000',
  identifier: 'administrator',
}
const userSig = `eJ${'wA1*-_'.repeat(20)}`
const secretKey = 'ab'.repeat(32)

const check = (change: Partial<SavedFields>) =>
  checkFields({ ...good, ...change }, { taken: ['Test'], allowedHosts: ['127.0.0.1:4190'] })

test('nothing to say of a good one', () => {
  expect(check({})).toEqual([])
  expect(check({ target: 'host:127.0.0.1:4190', identifier: '用户甲', name: 'x'.repeat(60) })).toEqual([])
})

test.each<[SavedField, string, object]>([
  ['name', ' ', { kind: 'name-missing' }],
  ['name', 'x'.repeat(61), { kind: 'name-too-long', characters: 61, most: 60 }],
  ['name', ' Test ', { kind: 'name-taken' }],
  ['name', `key ${secretKey}`, { kind: 'holds-secret' }],
  ['identifier', userSig, { kind: 'holds-secret' }],
  ['sdkAppId', secretKey, { kind: 'holds-secret' }],
])('%s %j keeps it from being saved', (field, value, problem) => {
  const found = check({ [field]: value })
  expect(found).toEqual([{ field, problem }])
  expect(found.every(keepsFromSaving)).toBe(true)
})

test.each<[SavedField, string, object]>([
  ['target', 'host:im.example.com', { kind: 'host-not-named', host: 'im.example.com' }],
  ['sdkAppId', '', { kind: 'app-missing' }],
  ['sdkAppId', '14e9', { kind: 'app-not-digits' }],
  ['sdkAppId', ' 1400000000', { kind: 'app-not-digits' }],
  ['identifier', '', { kind: 'identifier-missing' }],
  ['identifier', '用'.repeat(11), { kind: 'identifier-too-long', bytes: 33, most: 32 }],
  ['identifier', 'admin ', { kind: 'identifier-invisible' }],
  ['identifier', 'ad\u200bmin', { kind: 'identifier-invisible' }],
])('%s %j is told, and can be saved half done', (field, value, problem) => {
  const found = check({ [field]: value })
  expect(found).toEqual([{ field, problem }])
  expect(found.some(keepsFromSaving)).toBe(false)
})

test('a secret is hidden wherever it stands, and nothing else', () => {
  for (const text of [`https://a/?usersig=${userSig}&random=1`, userSig, `"${secretKey.toUpperCase()}"`]) {
    const hidden = hideSecrets(text)
    expect(hidden).toMatch(/masked~\d+~|••••••••/)
    expect(hidden.toLowerCase()).not.toContain(userSig.slice(8, 40).toLowerCase())
    expect(hidden.toLowerCase()).not.toContain(secretKey.slice(8, 40))
  }
  for (const text of ['eJustAName', '1400000000', 'a'.repeat(64).replace('a', 'g')])
    expect(hideSecrets(text)).toBe(text)
})
