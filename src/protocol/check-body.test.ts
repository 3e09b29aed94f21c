import { expect, test } from 'vitest'
import { checkBody, predictCodes } from './check-body.ts'

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
  ['ｄｒａｍｏｎ１', ['full-width']],
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

test('a field under another name is missed by the name that it has', () => {
  expect(checkBody({ report_account: 'a', Peer_Account: 'b', MsgReadedTime: '1' }, now)).toEqual([
    { field: 'Report_Account', check: { kind: 'misnamed', found: 'report_account' } },
    { field: 'MsgReadTime', check: { kind: 'misnamed', found: 'MsgReadedTime' } },
  ])
})

test.each([
  [{ Report_Account: ' a', Peer_Account: 'b' }, 'unknown', [90003, 90008], false],
  [{ Report_Account: ' a', Peer_Account: 'b' }, 'peer', [90008], false],
  [{ Report_Account: ' a', Peer_Account: 'b' }, 'report', [90003], false],
  [{ Report_Account: 'a', PeerAccount: 'b' }, 'peer', [90003], false],
  [{ Report_Account: 'a', Peer_Account: 1 }, 'peer', [60015], true],
  [{ Report_Account: 'a', Peer_Account: 'a' }, 'peer', undefined, undefined],
  [{ ...pair, MsgReadTime: '1611750544000' }, 'peer', undefined, undefined],
] as const)('%j, 90003 read as %s: the codes %j are expected', (body, reading, codes, documented) => {
  const [first] = checkBody(body, now)
  expect(first && predictCodes(first, reading)).toEqual(codes && { codes, documented })
})
