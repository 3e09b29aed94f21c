import { expect, test } from 'vitest'
import { errorCodes } from './catalogue.ts'
import { sourceName } from './source-name.ts'

test.each([
  ['https://trtc.io/document/34348', 'trtc.io/document/34348'],
  ['https://www.tencentcloud.com/document/product/1047/34953', 'tencentcloud.com/document/product/1047/34953'],
  ['https://github.com/o/r/blob/c4c591f850978eb256999de1f2f853ca11beaab9/a/%E7%A7%BB.md', 'github.com/o/r@c4c591f'],
  ['https://github.com/o/r/issues/4', 'github.com/o/r/issues/4'],
])('%s is named %s', (url, name) => {
  expect(sourceName({ url })).toBe(name)
})

test('the names of one code’s sources differ, and are short enough for a line', () => {
  for (const { code, sources } of errorCodes) {
    const names = sources.map(sourceName)
    expect([code, new Set(names).size]).toEqual([code, names.length])
    expect(names.filter((name) => name.length > 60)).toEqual([])
  }
})
