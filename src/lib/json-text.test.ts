import { expect, test } from 'vitest'
import { readJsonText } from './json-text.ts'

test.each([
  ['', 'empty', 1, 1],
  [' \n ', 'empty', 1, 1],
  ['\uFEFF{}', 'byte-order-mark', 1, 1],
  ['{"a":1,}', 'trailing-comma', 1, 8],
  ['{\r\n  "a": [1, 2,\r\n]}', 'trailing-comma', 3, 1],
  ['{"a":1 // one\n}', 'comment', 1, 8],
  ['{"a":"b', 'cut-off', 1, 6],
  ['{"a":', 'cut-off', 1, 6],
  ["{'a':1}", 'quotes', 1, 2],
  ['{} {}', 'syntax', 1, 4],
  ['{"a":"\t"}', 'syntax', 1, 6],
])('%j is no JSON: %s at %i:%i', (text, kind, line, column) => {
  expect(readJsonText(text)).toMatchObject({ ok: false, mistake: { kind, line, column } })
})

test('keys that occur twice and numbers too long for a double are named', () => {
  expect(readJsonText('{"a":1,"b":{"c":1,"c":2},"a":9007199254740993}')).toMatchObject({
    ok: true,
    duplicateKeys: ['c', 'a'],
    unsafeNumbers: ['9007199254740993'],
  })
})

test('text nested too deep for a syntax tree is still read, and never throws', () => {
  const deep = '['.repeat(20_000) + ']'.repeat(20_000)
  expect(readJsonText(`{"a":1,"a":${deep}}`)).toMatchObject({ ok: true, duplicateKeys: ['a'] })
  expect(readJsonText('['.repeat(60_000))).toMatchObject({ ok: false })
  expect(readJsonText('{"a":'.repeat(20_000))).toMatchObject({ ok: false })
})

test('a hundred thousand keys are read in one go', () => {
  const text = `{${Array.from({ length: 100_000 }, (_, at) => `"k${at}":1`).join(',')},"k7":2}`
  expect(readJsonText(text)).toMatchObject({ ok: true, duplicateKeys: ['k7'] })
})

test('as many keys may occur twice as there are', () => {
  const keys = Array.from({ length: 300_000 }, (_, at) => `"k${at}":1`).join(',')
  expect(readJsonText(`{${keys},${keys}}`)).toMatchObject({ ok: true, duplicateKeys: { length: 300_000 } })
})
