import { expect, test } from 'vitest'
import { loadCodeWords } from '../../protocol/error-codes/catalogue.ts'
import { describeCode } from './describe-code.ts'

const words = await loadCodeWords('en')

test.each<[string, object]>([
  ['90003', { kind: 'listed', code: 90003, words: words.codes[90003] }],
  ['９０００３', { kind: 'listed', code: 90003 }],
  ['125000', { kind: 'listed', code: 125000, entry: { code: 120001 } }],
  ['79999', { kind: 'in-range', code: 79999, range: { from: 70000, to: 79999 }, words: words.ranges.account }],
  ['1234567', { kind: 'nowhere', code: 1234567 }],
  ['0', { kind: 'ok' }],
  ...['abc', '', '9e4', '-1', '90003.0', ' 90003', '060012', '0x10', '99999999999999999999'].map(
    (text): [string, object] => [text, { kind: 'no-code' }],
  ),
])('“%s” is %o', (text, described) => {
  expect(describeCode(text, words)).toMatchObject(described)
})
