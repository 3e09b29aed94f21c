import { expect, test } from 'vitest'
import { errorCodes, loadErrorWords } from './catalogue.ts'
import { buildSearchEntries, searchCodes } from './search-codes.ts'

const [en, zh] = await Promise.all([loadErrorWords('en'), loadErrorWords('zh')])
const entries = buildSearchEntries(errorCodes, [en, zh])
const found = (query: string) => searchCodes(query, entries).map(({ code }) => code)

test.each([
  ['its number', '90003', 90003],
  ['its number, typed in full width', '９０００３', 90003],
  ['a number of its range', '125000', 120001],
  ['the title', 'caller is not an administrator', 60010],
  ['any case', 'REGION HOST', 60026],
  ['a straight apostrophe for the printed one', "trial's daily", 60028],
  ['the title in the other language', '调用者不是管理员', 60010],
  ['two words of Chinese with a full-width space', '调用者　管理员', 60010],
  ['ErrorInfo as it was received', 'service timeout or request format error,please check and try again', 60008],
  ['a word of ErrorInfo', 'Err_TLS_PT_Open_Login_Account_Not_Exist', 70107],
  ['a word of a cause', 'typographic', 90001],
  ['a word of a fix', 'comments', 90001],
  ['number and word together', '600 missing', 60012],
])('found first by %s: %s', (_, query, code) => {
  expect(found(query)[0]).toBe(code)
})

test.each([
  ['7xxxx', (code: number) => code >= 70000 && code <= 79999],
  ['7XXXX', (code: number) => code >= 70000 && code <= 79999],
  ['6001x', (code: number) => code >= 60010 && code <= 60019],
  ['9004', (code: number) => code >= 90040 && code <= 90049],
  ['12xxxx', (code: number) => code === 120001],
  ['13xxxx', (code: number) => code === 120001],
])('%s is every code with such a number, in order', (query, hasSuchANumber) => {
  const numbers = errorCodes.map(({ code }) => code).filter(hasSuchANumber)
  expect(numbers).not.toEqual([])
  expect(found(query).slice(0, numbers.length)).toEqual(numbers)
})

test.each([
  ['7xxx', 'too few digits'],
  ['7xxxxx', 'too many digits'],
  ['xxx99', 'no digit at the start'],
  ['90003 moderation', 'words that no entry has together'],
  ['Adminstrator', 'a slip'],
  ['14xxxx', 'a number outside the range'],
  ['9000333', 'more digits than a code has'],
])('%s finds nothing: %s', (query) => {
  expect(found(query)).toEqual([])
})

test('without words, everything, in numerical order', () => {
  expect(found(' 　')).toEqual(errorCodes.map(({ code }) => code))
})

test('number, numbers that begin so, title, ErrorInfo, meaning, causes and fixes: in this order', () => {
  const code = (number: number, observedErrorInfo = '') => ({
    code: number,
    family: 'gateway' as const,
    retry: 'never' as const,
    fault: 'request' as const,
    certainty: 'documented' as const,
    sources: [{ id: 'error-table', url: '', read: '' }] as const,
    observedErrorInfo,
  })
  const words = { title: '', meaning: '', causes: [''], fixes: [''] }
  const book = {
    1: { ...words, fixes: ['see 77'] },
    2: { ...words, meaning: 'see 77' },
    4: { ...words, title: 'see 77' },
    5: { ...words, causes: ['see 77'] },
  }
  const codes = [code(1), code(2), code(3, 'see 77'), code(4), code(5), code(6), code(775), code(77)]
  expect(searchCodes('77', buildSearchEntries(codes, [book])).map((entry) => entry.code)).toEqual([
    77, 775, 4, 3, 2, 1, 5,
  ])
})
