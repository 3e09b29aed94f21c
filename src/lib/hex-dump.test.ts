import { expect, test } from 'vitest'
import { writeHex, writeHexDump } from './hex-dump.ts'

test.each<[string, Uint8Array, string[]]>([
  ['nothing', new Uint8Array(), ['']],
  ['one byte', Uint8Array.of(0x7b), ['0000  7b                                                |{|']],
  [
    'what cannot be seen, as dots',
    Uint8Array.of(0xef, 0xbb, 0xbf, 0x00, 0x09, 0x20, 0x7e, 0x7f, 0x41),
    ['0000  ef bb bf 00 09 20 7e 7f  41                       |..... ~.A|'],
  ],
  [
    'a row and a byte',
    new TextEncoder().encode('0123456789abcdef!'),
    [
      '0000  30 31 32 33 34 35 36 37  38 39 61 62 63 64 65 66  |0123456789abcdef|',
      '0010  21                                                |!|',
    ],
  ],
])('%s', (_name, bytes, rows) => {
  expect(writeHexDump(bytes).split('\n')).toEqual(rows)
})

test('the pairs alone, as the raw view takes them', () => {
  expect(writeHex(new TextEncoder().encode('0123456789abcdef!'))).toBe(
    '30 31 32 33 34 35 36 37 38 39 61 62 63 64 65 66\n21',
  )
})
