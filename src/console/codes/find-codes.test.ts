import { expect, test } from 'vitest'
import { errorCodes, loadCodeWords } from '../../protocol/error-codes/catalogue.ts'
import { codeFamilies } from '../../protocol/error-codes/error-code.ts'
import { buildSearchEntries } from '../../protocol/error-codes/search-codes.ts'
import { type CodeFilter, findCodes, retries } from './find-codes.ts'

const books = await Promise.all([loadCodeWords('en'), loadCodeWords('zh')])
const entries = buildSearchEntries(
  errorCodes,
  books.map(({ codes }) => codes),
)
const none: CodeFilter = { families: [], retries: [] }
const find = (query: string, filter: Partial<CodeFilter> = {}) => findCodes(query, entries, { ...none, ...filter })

test.each<[string, Partial<CodeFilter>, (code: (typeof errorCodes)[number]) => boolean]>([
  ['no filter is all', {}, () => true],
  ['one family', { families: ['push'] }, ({ family }) => family === 'push'],
  ['either of two', { families: ['push', 'client'] }, ({ family }) => family === 'push' || family === 'client'],
  ['a wait', { retries: ['after-60-s'] }, ({ retry }) => retry === 'after-60-s'],
  [
    'a family and a retry class: both',
    { families: ['gateway'], retries: ['back-off', 'never'] },
    ({ family, retry }) => family === 'gateway' && (retry === 'back-off' || retry === 'never'),
  ],
])('%s', (_, filter, passes) => {
  const wanted = errorCodes.filter(passes)
  expect(wanted).not.toEqual([])
  expect(find('', filter).codes).toEqual(wanted)
})

test('each filter says how many codes choosing it alone would show', () => {
  for (const [query, filter] of [
    ['', none],
    ['account', { families: ['gateway' as const], retries: ['after-a-fix' as const] }],
  ] as const) {
    const { counts } = find(query, filter)
    for (const family of codeFamilies) {
      expect(counts.families[family]).toBe(find(query, { ...filter, families: [family] }).codes.length)
    }
    for (const retry of retries) {
      expect(counts.retries[retry]).toBe(find(query, { ...filter, retries: [retry] }).codes.length)
    }
  }
})
