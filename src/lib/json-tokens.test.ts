import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { layOutJson, readJsonMembers } from './json-tokens.ts'

test.each([
  ['{}', []],
  ['[{"a":1}]', []],
  ['"a"', []],
  [
    ' {"a" : 1 , "b":[1, {"c":2}],"\\u0061":"x,}\\"" }',
    [
      ['a', '1'],
      ['b', '[1, {"c":2}]'],
      ['a', '"x,}\\""'],
    ],
  ],
  [
    '{"__proto__":{},"n":9007199254740993,"e":1E400,"f":-0.10}',
    [
      ['__proto__', '{}'],
      ['n', '9007199254740993'],
      ['e', '1E400'],
      ['f', '-0.10'],
    ],
  ],
])('the fields of %s, each value as it was written', (json, members) => {
  expect(readJsonMembers(json).map(({ name, raw }) => [name, raw])).toEqual(members)
})

test('laid out, every digit and every repeated key stays', () => {
  expect(layOutJson('{"n":9007199254740993,"n":[1.0,{}],"\\u4e2d":[],"s":"a:{"}')).toBe(
    [
      '{',
      '  "n": 9007199254740993,',
      '  "n": [',
      '    1.0,',
      '    {}',
      '  ],',
      '  "中": [],',
      '  "s": "a:{"',
      '}',
    ].join('\n'),
  )
})

test('anything that JSON.stringify writes is laid out and taken apart as the engine would', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const json = JSON.stringify(value)
      expect(layOutJson(json)).toBe(JSON.stringify(JSON.parse(json), null, 2))
      const plain = typeof value === 'object' && value !== null && !Array.isArray(value)
      const entries = plain ? Object.entries(JSON.parse(json)) : []
      const members = readJsonMembers(json).map(({ name, raw }) => [name, JSON.parse(raw)])
      expect(new Map(members as [string, unknown][])).toEqual(new Map(entries))
    }),
  )
})

test('neither depth nor length is too much', () => {
  const deep = `{"a":${'['.repeat(100_000)}${']'.repeat(100_000)},"b":1}`
  expect(readJsonMembers(deep)).toMatchObject([{ name: 'a' }, { name: 'b', raw: '1' }])
  expect(layOutJson(deep)).toBeUndefined()
  const long = `{"a":"${'\\n'.repeat(4_000_000)}"}`
  expect(readJsonMembers(long)[0]?.raw).toHaveLength(8_000_002)
})
