import { expect, test } from 'vitest'
import { checkFields } from './check-fields.ts'

const now = 1_611_750_544

test.each([
  ['dramon1', []],
  ['用户甲', []],
  [undefined, ['missing']],
  ['', ['empty']],
  ['dramon1 ', ['ends-with-space']],
  ['\u3000dramon1', ['ends-with-space']],
  ['dra\u200bmon1', ['invisible']],
  ['十一个汉字就已经超过了界', ['too-long']],
  ['a'.repeat(32), []],
])('Report_Account %j: %j', (account, kinds) => {
  const checks = checkFields({ Report_Account: account, Peer_Account: 'dramon2', MsgReadTime: undefined }, now)
  expect(checks.Report_Account.map(({ kind }) => kind)).toEqual(kinds)
})

test.each([
  [undefined, []],
  ['1611750544', []],
  ['1611750545', ['future']],
  ['1611750544000', ['milliseconds']],
  ['', ['not-seconds']],
  ['-1', ['not-seconds']],
  ['2021-01-27', ['not-seconds']],
])('MsgReadTime %j: %j', (time, kinds) => {
  const checks = checkFields({ Report_Account: 'a', Peer_Account: 'b', MsgReadTime: time }, now)
  expect(checks.MsgReadTime.map(({ kind }) => kind)).toEqual(kinds)
})

test('a reader who is the other person too is told so once', () => {
  const checks = checkFields({ Report_Account: 'a', Peer_Account: 'a', MsgReadTime: undefined }, now)
  expect([checks.Report_Account, checks.Peer_Account]).toEqual([[], [{ kind: 'same-account' }]])
})
