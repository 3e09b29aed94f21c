import { deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { inflatePartly, type PackedFormat } from './inflate-partly.ts'
import { decodeUtf8, encodeUtf8 } from './utf8.ts'

const text = '{"one":1,"two":2,"three":3,"one more":1}'
const packers: [PackedFormat, (bytes: Uint8Array) => Uint8Array][] = [
  ['zlib', deflateSync],
  ['gzip', gzipSync],
  ['raw', deflateRawSync],
]

test.each(packers)('%s: a whole stream, and every beginning of it', (format, pack) => {
  const packed = pack(encodeUtf8(text))
  expect(inflatePartly(packed, format)).toEqual({ bytes: encodeUtf8(text), read: packed.length, ending: 'whole' })
  for (let length = 0; length < packed.length; length += 1) {
    const { bytes, ending } = inflatePartly(packed.subarray(0, length), format)
    expect(ending).toBe('cut-off')
    expect(text.startsWith(decodeUtf8(bytes) ?? '?')).toBe(true)
  }
})

test.each(packers.slice(0, 2))('%s: a wrong checksum is told from all else', (format, pack) => {
  const packed = Uint8Array.from(pack(encodeUtf8(text)))
  packed[packed.length - 1] = (packed.at(-1) ?? 0) ^ 1
  const { bytes, ending } = inflatePartly(packed, format)
  expect([ending, decodeUtf8(bytes)]).toEqual(['wrong-checksum', text])
})

test('what follows the stream is not read', () => {
  const packed = deflateSync(encodeUtf8(text))
  const { read, ending } = inflatePartly(Uint8Array.from([...packed, 1, 2, 3]), 'zlib')
  expect([read, ending]).toEqual([packed.length, 'whole'])
})

test('a small stream does not unfold without limit', () => {
  const { bytes, ending } = inflatePartly(deflateSync(new Uint8Array(10_000_000)), 'zlib')
  expect([bytes.length, ending]).toEqual([65_536, 'too-large'])
})

test('no bytes at all make it throw', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 80 }), fc.constantFrom('zlib', 'gzip', 'raw'), (bytes, format) => {
      expect(inflatePartly(bytes, format).read).toBeLessThanOrEqual(bytes.length)
    }),
  )
})
