/** What a search over the whole dictionary takes, in both languages; wanted is less than a frame. Printed, never judged. */
import { bench } from 'vitest'
import { errorCodes, loadCodeWords } from './catalogue.ts'
import { buildSearchEntries, searchCodes } from './search-codes.ts'

const [en, zh] = await Promise.all([loadCodeWords('en'), loadCodeWords('zh')])
const entries = buildSearchEntries(errorCodes, [en.codes, zh.codes])

for (const query of ['', '7', '7xxxx', 'account', '签名 过期', 'not a word of any text']) {
  bench(`“${query}”`, () => {
    searchCodes(query, entries)
  })
}
bench('folding the words of both languages, once', () => {
  buildSearchEntries(errorCodes, [en.codes, zh.codes])
})
