import { expect, test } from 'vitest'
import { checkBody } from './check-body.ts'

const now = 1_611_750_544
const pair = { Report_Account: 'dramon1', Peer_Account: 'dramon2' }

test.each([
  ['dramon1', []],
  ['用户甲', []],
  ['a'.repeat(32), []],
  [undefined, ['missing']],
  ['', ['empty']],
  [10086, ['not-a-string']],
  [null, ['not-a-string']],
  [['dramon1'], ['not-a-string']],
  ['dramon1 ', ['ends-with-space']],
  ['\u3000dramon1', ['ends-with-space']],
  ['dra\u200bmon1', ['invisible']],
  ['十一个汉字就已经超过了界', ['too-long']],
])('Report_Account %j: %j', (account, kinds) => {
  const found = checkBody({ ...pair, Report_Account: account }, now)
  expect(found.map(({ field, check }) => `${field} ${check.kind}`)).toEqual(
    kinds.map((kind) => `Report_Account ${kind}`),
  )
})

test.each([
  [undefined, []],
  ['1611750544', []],
  ['1611750545', ['future']],
  ['1611750544000', ['milliseconds']],
  [1_611_750_544, ['number-time']],
  [1_611_750_544_000, ['number-time', 'milliseconds']],
  ['', ['not-seconds']],
  ['-1', ['not-seconds']],
  ['2021-01-27', ['not-seconds']],
  [true, ['not-seconds']],
])('MsgReadTime %j: %j', (time, kinds) => {
  const found = checkBody({ ...pair, MsgReadTime: time }, now)
  expect(found.map(({ field, check }) => `${field} ${check.kind}`)).toEqual(kinds.map((kind) => `MsgReadTime ${kind}`))
})

test('a reader who is the other person too is told so once', () => {
  const found = checkBody({ Report_Account: 'a', Peer_Account: 'a' }, now)
  expect(found).toEqual([{ field: 'Peer_Account', check: { kind: 'same-account' } }])
})
