import { expect, test } from 'vitest'
import { errorCodes, findErrorCode, loadCodeWords, loadErrorWords, loadRangeWords, rangeOf } from './catalogue.ts'
import { codeRanges } from './code-ranges.ts'
import { codeFamilies, type ErrorWords, type ErrorWordsTable, sourceIds } from './error-code.ts'
import { earlierTable, errorTable, olderTable } from './sources.ts'

const languages = ['en', 'zh'] as const

/**
 * What the vendor's pages named until 2026-11, of 20000 and above, for this call, the commands beside it and messages; and
 * 70032, which was only seen.
 */
const named = [
  20001, 20002, 20003, 20004, 20005, 20006, 20007, 20008, 20009, 20010, 20011, 20012, 20016, 20018, 20022, 20023, 20027,
  20028, 30006, 30007, 30008, 40005, 40006, 40601, 60002, 60003, 60004, 60005, 60006, 60007, 60008, 60009, 60010, 60011,
  60012, 60013, 60014, 60015, 60016, 60017, 60018, 60019, 60020, 60021, 60025, 60026, 60027, 60028, 70001, 70002, 70003,
  70004, 70005, 70006, 70007, 70008, 70009, 70010, 70013, 70014, 70015, 70016, 70017, 70018, 70019, 70020, 70032, 70050,
  70051, 70052, 70101, 70102, 70103, 70104, 70105, 70106, 70107, 70113, 70114, 70115, 70140, 70145, 70169, 70201, 70202,
  70203, 70204, 70205, 70206, 70207, 70208, 70209, 70210, 70211, 70212, 70213, 70214, 70221, 70222, 70225, 70231, 70236,
  70308, 70346, 70347, 70348, 70362, 70398, 70399, 70401, 70402, 70403, 70404, 70500, 71000, 72000, 72001, 72002, 72010,
  72011, 72012, 80001, 80002, 80003, 80004, 80005, 80101, 90001, 90002, 90003, 90005, 90006, 90007, 90008, 90009, 90010,
  90011, 90012, 90018, 90022, 90024, 90026, 90028, 90029, 90030, 90031, 90032, 90033, 90034, 90040, 90043, 90044, 90045,
  90047, 90048, 90054, 90055, 90057, 90101, 90992, 90994, 90995, 91000, 91101, 93000, 120001,
]

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

test('every code that a page names has an entry', () => {
  expect(named).toHaveLength(166)
  expect(named.filter((code) => findErrorCode(code)?.code !== code)).toEqual([])
})

test.each(languages)('every code has words in %s, and there are no words without a code', async (language) => {
  const words = await loadErrorWords(language)
  const faults = errorCodes.flatMap(({ code }) => faultsOf(words[code]).map((fault) => `${code}: ${fault}`))
  expect(faults).toEqual([])
  expect(Object.keys(words).map(Number)).toEqual(errorCodes.map(({ code }) => code))
})

test.each(languages)('each code has two to four causes in %s, and none has another one’s', async (language) => {
  const entries = Object.values(await loadErrorWords(language))
  for (const { causes } of entries) expect([2, 3, 4]).toContain(causes.length)
  expect(repeated(entries.flatMap(({ causes, fixes }) => [...causes, ...fixes]))).toEqual([])
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

test.each(languages)('each family has codes, and a name of its own in %s', async (language) => {
  const { families: names } = await loadCodeWords(language)
  expect(codeFamilies.filter((family) => !errorCodes.some((entry) => entry.family === family))).toEqual([])
  expect(codeFamilies.filter((family) => names[family].trim() === '')).toEqual([])
  expect(repeated(codeFamilies.map((family) => names[family]))).toEqual([])
})

test.each(languages)('each source has a name of its own in %s, short enough for a line', async (language) => {
  const { sources: names } = await loadCodeWords(language)
  expect(sourceIds.filter((id) => !errorCodes.some(({ sources }) => sources.some((one) => one.id === id)))).toEqual([])
  expect(repeated(sourceIds.map((id) => names[id]))).toEqual([])
  expect(sourceIds.filter((id) => names[id].trim() === '' || names[id].length > 40)).toEqual([])
})

test.each([
  [60010, 'gateway'],
  [70001, 'signature'],
  [70107, 'account'],
  [20003, 'message'],
  [90003, 'one-to-one'],
  [90047, 'push'],
  [91101, 'client'],
  [120001, 'webhook'],
])('%i is of the family %s', (code, family) => {
  expect(findErrorCode(code)?.family).toBe(family)
})

test('each code is there once, with the pages it was read on', () => {
  expect(repeated(errorCodes.map(({ code }) => String(code)))).toEqual([])
  for (const { code, sources } of errorCodes) {
    expect(sources.length).toBeGreaterThan(0)
    expect(repeated(sources.map(({ url }) => url))).toEqual([])
    for (const { url, read } of sources) {
      expect(url).toMatch(/^https:\/\//)
      expect(read).toMatch(/^20\d\d-\d\d$/)
    }
    expect(findErrorCode(code)?.code).toBe(code)
  }
})

test('a retired code is in no current table, and a documented one is not in older ones alone', () => {
  const current = ({ sources }: (typeof errorCodes)[number]) => sources.includes(errorTable)
  const old = ({ sources }: (typeof errorCodes)[number]) =>
    sources.every((source) => source === olderTable || source === earlierTable)
  expect(errorCodes.filter((entry) => entry.certainty === 'retired' && current(entry))).toEqual([])
  expect(errorCodes.filter((entry) => entry.certainty === 'documented' && old(entry))).toEqual([])
})

test('Chinese has full-width punctuation, English the curved apostrophe', async () => {
  const textsOf = (table: ErrorWordsTable) =>
    Object.values(table).flatMap(({ title, meaning, causes, fixes }) => [title, meaning, ...causes, ...fixes])
  const [en, zh] = await Promise.all([loadErrorWords('en'), loadErrorWords('zh')])
  expect(textsOf(zh).filter((text) => /\p{Script=Han}[,;:?!.()]|[,;:?!()]\p{Script=Han}/u.test(text))).toEqual([])
  expect(textsOf(en).filter((text) => /\p{Letter}'|[，。；：？！（）]/u.test(text))).toEqual([])
})

test.each([90001, 90003, 90008])('%i is documented for the call itself', (code) => {
  expect(findErrorCode(code)?.sources[0].url).toBe('https://trtc.io/document/38996')
})

test.each([
  [60999, 'gateway'],
  [70999, 'account'],
  [79999, 'account'],
  [90000, 'one-to-one'],
  [92999, 'one-to-one'],
  [20013, 'message'],
  [30999, 'relationship'],
  [80999, 'content'],
])('%i has no entry, but its range is %s', (code, id) => {
  expect(findErrorCode(code)).toBeUndefined()
  expect(rangeOf(code)?.id).toBe(id)
})

test.each([0, -1, 6017, 59999, 93001, 120000, 130001, 70005.5, 120001.5, Number.NaN, Number.POSITIVE_INFINITY])(
  '%d is in no range',
  (code) => {
    expect(rangeOf(code)).toBeUndefined()
  },
)

test.each([120_001, 125_000, 130_000])('%i is one of the numbers that one entry stands for', (code) => {
  expect(findErrorCode(code)).toMatchObject({ code: 120_001, to: 130_000, family: 'webhook' })
  expect(rangeOf(code)).toBeUndefined()
})

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
