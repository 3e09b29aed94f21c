import { expect, test } from 'vitest'
import { findNonUtf8 } from './utf8.ts'

test.each([
  [[0xff], 0],
  [[0x7b, 0xff, 0x7d], 1],
  [[0xc4, 0xe3, 0xba, 0xc3], 1], // 你好 in GBK: C4 may begin a character, and E3 cannot go on with it.
  [[0x7b, 0xe4, 0xbd, 0xa0, 0xe5, 0x41], 5],
  [[0x7b, 0xe4, 0xbd], 3],
  [[0xed, 0xa0, 0x80], 1],
])('%j stops being UTF-8 at %i', (bytes, offset) => {
  expect(findNonUtf8(Uint8Array.from(bytes))).toBe(offset)
})
