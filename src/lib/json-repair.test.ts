import { expect, test } from 'vitest'
import { repairJson } from './json-repair.ts'

test.each([
  ['\uFEFF{"a":1}', '{"a":1}', ['byte-order-mark']],
  ['{"a":1,}', '{"a":1}', ['trailing-commas']],
  ['{"a":[1,2, ],\n}', '{"a":[1,2 ]\n}', ['trailing-commas']],
  ['{"a":1, // why\n"b":2}', '{"a":1,\n"b":2}', ['comments']],
  ['{\n  // why\n  "a":1 /* because */\n}', '{\n  "a":1\n}', ['comments']],
  ['{"a":"//b", // c\n"d":"e,}",}', '{"a":"//b",\n"d":"e,}"}', ['comments', 'trailing-commas']],
  [`{'a':'it\\'s "b"'}`, '{"a":"it\'s \\"b\\""}', ['quotes']],
  ['{“a”:“b”}', '{"a":"b"}', ['quotes']],
  ["\uFEFF{'a': 1, // it's\n}", '{"a": 1\n}', ['byte-order-mark', 'quotes', 'comments', 'trailing-commas']],
])('%j is meant as %j', (text, meant, repairs) => {
  expect(repairJson(text)).toEqual({ text: meant, repairs })
})

test.each(['{"a":1}', '', '{', '{"a":1', 'a=1&b=2', '{"a" 1,}', '{,}x', "{'a"])('%j stays what it is', (text) => {
  expect(repairJson(text)).toBeUndefined()
})
