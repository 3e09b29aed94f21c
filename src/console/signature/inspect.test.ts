import { deflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { Secret } from '../../lib/secret.ts'
import { makeUserSig } from '../../protocol/user-sig.ts'
import { inspect } from './inspect.ts'

const time = 1_611_750_544
const secretKey = 'a'.repeat(64)
const userSig = await makeUserSig(
  { sdkAppId: 1400000000, identifier: 'admin', secretKey, time, expire: 86_400 },
  deflateSync,
)
const empty = { userSig: '', secretKey: '', expectedIdentifier: '', expectedSdkAppId: '' }

/** As it is typed. */
function inspectTyped(typed: Partial<typeof empty>, now = time) {
  const { userSig, secretKey, ...others } = { ...empty, ...typed }
  return inspect({ userSig: new Secret(userSig), secretKey: new Secret(secretKey), ...others }, now)
}

test.each<[verdict: string, boxes: Partial<typeof empty>, code: number | undefined, now?: number]>([
  ['empty', { userSig: '' }, 70003],
  ['unreadable', { userSig: 'xxx' }, 70003],
  ['valid', {}, undefined],
  ['valid', { secretKey, expectedIdentifier: 'admin', expectedSdkAppId: '1400000000' }, undefined],
  ['valid', { expectedSdkAppId: '14000x' }, undefined],
  ['other-identifier', { expectedIdentifier: 'Admin' }, 70013],
  ['other-app', { expectedSdkAppId: '1' }, 70014],
  ['expired', { secretKey: 'b' }, 70001, time + 86_401],
  ['wrong-key', { secretKey: 'b' }, 70009],
])('%s: %j', (verdict, boxes, code, now = time) => {
  const inspection = inspectTyped({ userSig, ...boxes }, now)
  expect([inspection.verdict, inspection.judgement.code]).toEqual([verdict, code])
})

test.each<[text: string, inside: string | undefined]>([
  [userSig, undefined],
  [`  "${userSig}"`, userSig],
  [`TIM_USERSIG=${userSig}`, userSig],
  [userSig.replaceAll('*', '%2A').replaceAll('-', '%2D'), userSig],
  [`"${userSig.slice(0, 50)}"`, undefined],
  ['"xxx"', undefined],
])('what is inside can be taken where that is all that it needs: %j', (text, inside) => {
  expect(inspectTyped({ userSig: text }).inside).toBe(inside)
})
