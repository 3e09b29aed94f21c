import { expect, test } from 'vitest'
import { isJsonObject, jsonTypeOf } from './json-value.ts'

test.each([
  ['{}', 'object'],
  ['{"a":[]}', 'object'],
  ['[{}]', 'array'],
  ['"{}"', 'string'],
  ['0', 'number'],
  ['1e999', 'number'],
  ['false', 'boolean'],
  ['null', 'null'],
] as const)('%s is of the type %s', (json, type) => {
  const value: unknown = JSON.parse(json)
  expect(jsonTypeOf(value)).toBe(type)
  expect(isJsonObject(value)).toBe(type === 'object')
})

test('what is absent is no object', () => {
  expect(isJsonObject(undefined)).toBe(false)
})
