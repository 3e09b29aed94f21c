import { expect, test } from 'vitest'
import { errorCodes, findErrorCode, loadErrorWords, loadRangeWords, rangeOf } from './catalogue.ts'
import { codeRanges } from './code-ranges.ts'
import type { ErrorWords } from './error-code.ts'

const languages = ['en', 'zh'] as const

/** What is wrong with the words of one entry. */
function faultsOf(words: ErrorWords | undefined): string[] {
  if (!words) return ['no words']
  const { title, meaning, causes, fixes } = words
  const faults: string[] = []
  if ([title, meaning, ...causes, ...fixes].some((text) => text.trim() !== text || text === ''))
    faults.push('empty text')
  if (causes.length === 0) faults.push('no cause')
  if (causes.length !== fixes.length) faults.push('causes and fixes do not match')
  return faults
}

/** Texts that stand in more than one place. */
function repeated(texts: string[]): string[] {
  return texts.filter((text, at) => texts.indexOf(text) !== at)
}

test.each(languages)('every code has words in %s, and there are no words without a code', async (language) => {
  const words = await loadErrorWords(language)
  const faults = errorCodes.flatMap(({ code }) => faultsOf(words[code]).map((fault) => `${code}: ${fault}`))
  expect(faults).toEqual([])
  expect(Object.keys(words).map(Number)).toEqual(errorCodes.map(({ code }) => code))
})

test.each(languages)('each code has two to four causes in %s, and none has another one’s', async (language) => {
  const entries = Object.values(await loadErrorWords(language))
  for (const { causes } of entries) expect([2, 3, 4]).toContain(causes.length)
  expect(repeated(entries.flatMap(({ causes }) => causes))).toEqual([])
  expect(repeated(entries.flatMap(({ fixes }) => fixes))).toEqual([])
  expect(repeated(entries.map(({ title }) => title))).toEqual([])
  expect(repeated(entries.map(({ meaning }) => meaning))).toEqual([])
})

test('a title is short', async () => {
  const [en, zh] = await Promise.all([loadErrorWords('en'), loadErrorWords('zh')])
  expect(Object.values(en).filter(({ title }) => title.split(' ').length > 6)).toEqual([])
  expect(Object.values(zh).filter(({ title }) => title.length > 32)).toEqual([])
})

test('both languages have the same number of causes, and name the same fields', async () => {
  const [en, zh] = await Promise.all([loadErrorWords('en'), loadErrorWords('zh')])
  const different = errorCodes.filter(({ code }) => en[code]?.causes.length !== zh[code]?.causes.length)
  expect(different).toEqual([])
  expect(Object.values(zh).filter(({ meaning }) => !/[\u4e00-\u9fff]/.test(meaning))).toEqual([])
})

test.each([
  ['en', 90003, 'To_Account', 'inferred'],
  ['en', 90008, 'From_Account', 'inferred'],
  ['zh', 90003, 'To_Account', '推断'],
  ['zh', 90008, 'From_Account', '推断'],
] as const)('in %s, %i says that there is no %s and shows both readings', async (language, code, field, inferred) => {
  const words = (await loadErrorWords(language))[code]
  expect(words?.meaning).toContain(field)
  const [first, second] = words?.causes ?? []
  for (const reading of [first, second]) expect(reading).toContain(inferred)
  expect(`${first}${second}`).toContain('Report_Account')
  expect(`${first}${second}`).toContain('Peer_Account')
})

test('each code is there once, with the page it was read on', () => {
  expect(repeated(errorCodes.map(({ code }) => String(code)))).toEqual([])
  for (const { code, sources } of errorCodes) {
    for (const { url, read } of sources) {
      expect(url).toMatch(/^https:\/\//)
      expect(read).toMatch(/^20\d\d-\d\d$/)
    }
    expect(findErrorCode(code)?.code).toBe(code)
  }
})

test.each([90001, 90003, 90008])('%i is documented for the call itself', (code) => {
  expect(findErrorCode(code)?.sources[0].url).toBe('https://trtc.io/document/38996')
})

test.each([
  [60999, 'gateway'],
  [70011, 'account'],
  [79999, 'account'],
  [90000, 'oneToOne'],
  [92999, 'oneToOne'],
  [20007, 'message'],
  [120001, 'webhook'],
  [130000, 'webhook'],
])('%i has no entry, but its range is %s', (code, id) => {
  expect(findErrorCode(code)).toBeUndefined()
  expect(rangeOf(code)?.id).toBe(id)
})

test.each([0, -1, 6017, 59999, 93001, 130001, 70005.5, Number.NaN, Number.POSITIVE_INFINITY])(
  '%d is in no range',
  (code) => {
    expect(rangeOf(code)).toBeUndefined()
  },
)

test('a code with an entry needs no range', () => {
  for (const { code } of errorCodes) expect(rangeOf(code)).toBeUndefined()
})

test('the ranges do not overlap', () => {
  codeRanges.forEach((range, at) => {
    expect(range.from).toBeLessThan(range.to)
    expect(codeRanges[at + 1]?.from ?? Number.POSITIVE_INFINITY).toBeGreaterThan(range.to)
  })
})

test.each(languages)('every range has words in %s', async (language) => {
  const words = await loadRangeWords(language)
  expect(codeRanges.map(({ id }) => faultsOf(words[id]))).toEqual(codeRanges.map(() => []))
  expect(repeated(Object.values(words).flatMap(({ causes, fixes }) => [...causes, ...fixes]))).toEqual([])
})
