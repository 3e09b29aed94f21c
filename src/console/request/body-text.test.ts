import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeUtf8, encodeUtf8 } from '../../lib/utf8.ts'
import { editBodyText, fromHex, readBodyText, setByteOrderMark, setLineEnding, toHex } from './body-text.ts'

test.each([
  ['{}', 'none', false, '{}'],
  ['{\n}', 'LF', false, '{\n}'],
  ['{\r\n}', 'CRLF', false, '{\n}'],
  ['\uFEFF{\r\n}\n', 'mixed', true, '{\n}\n'],
  ['{\r}', 'mixed', false, '{\n}'],
])('%j is read as %s', (raw, lineEnding, byteOrderMark, text) => {
  expect(readBodyText(encodeUtf8(raw))).toEqual({ kind: 'text', text, lineEnding, byteOrderMark })
})

test('bytes that are no UTF-8 are binary', () => {
  expect(readBodyText(Uint8Array.of(0xff, 0xfe, 0x7b))).toEqual({ kind: 'binary' })
})

test.each([
  ['\uFEFF{\r\n"a":1\r\n}', '{\n"a":12\n}', '\uFEFF{\r\n"a":12\r\n}'],
  ['a\r\nb\nc', 'a\nbb\nc', 'a\r\nbb\nc'],
  ['a\r\nb', 'a\nx\nb', 'a\r\nx\r\nb'],
  ['a\nb', '', ''],
  ['', '用户\n', '用户\n'],
  ['👍\r\n👍', '👍\n👎', '👍\r\n👎'],
])('editing %j keeps the other bytes', (raw, edited, expected) => {
  expect(decodeUtf8(editBodyText(encodeUtf8(raw), edited))).toBe(expected)
})

test('the text box always gets back what was typed, and an edit of nothing changes nothing', () => {
  const lines = fc
    .array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('\r\n', '\n', '\r')))
    .map((all) => all.join(''))
  fc.assert(
    fc.property(lines, lines, fc.boolean(), (raw, typed, withMark) => {
      const body = encodeUtf8((withMark ? '\uFEFF' : '') + raw.replaceAll('\uFEFF', ''))
      const edited = typed.replace(/\r\n|\r/g, '\n').replaceAll('\uFEFF', '')
      expect(readBodyText(editBodyText(body, edited))).toMatchObject({ text: edited })
      const now = readBodyText(body)
      expect(now.kind === 'text' && editBodyText(body, now.text)).toEqual(body)
    }),
  )
})

test('line ending and byte order mark are set for the whole body', () => {
  expect(decodeUtf8(setLineEnding(encodeUtf8('a\nb\r\nc\r'), 'CRLF'))).toBe('a\r\nb\r\nc\r\n')
  expect(decodeUtf8(setLineEnding(encodeUtf8('a\r\nb'), 'LF'))).toBe('a\nb')
  expect(decodeUtf8(setByteOrderMark(encodeUtf8('{}'), true))).toBe('\uFEFF{}')
  expect(decodeUtf8(setByteOrderMark(encodeUtf8('\uFEFF{}'), false))).toBe('{}')
})

test('hex goes there and back; what is no hex is not taken', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(fromHex(toHex(bytes))).toEqual(Uint8Array.from(bytes))
    }),
  )
  expect(fromHex('7b 7')).toBeUndefined()
  expect(fromHex('xx')).toBeUndefined()
  expect(fromHex('7B\n7d')).toEqual(encodeUtf8('{}'))
})
