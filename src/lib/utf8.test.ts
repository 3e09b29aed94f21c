import { expect, test } from 'vitest'
import { findNonUtf8 } from './utf8.ts'

test.each([
  [[0xff], 0],
  [[0x7b, 0xff, 0x7d], 1],
  [[0xc4, 0xe3, 0xba, 0xc3], 0], // 你好 in GBK: C4 may begin a character, and E3 cannot go on with it.
  [[0x7b, 0xe4, 0xbd, 0xa0, 0xe5, 0x41], 4],
  [[0x22, 0xe9, 0x22], 1], // é in Latin-1, between quotes
  [[0x7b, 0xe4, 0xbd], 3],
  [[0xed, 0xa0, 0x80], 0],
])('%j stops being UTF-8 at %i', (bytes, offset) => {
  expect(findNonUtf8(Uint8Array.from(bytes))).toBe(offset)
})
