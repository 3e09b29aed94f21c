import { expect, test } from 'vitest'
import { toBase64 } from '../../lib/base64.ts'
import { Secret } from '../../lib/secret.ts'
import { encodeUtf8 } from '../../lib/utf8.ts'
import { requestedCodes } from '../../protocol/emulated-codes.ts'
import { errorCodes } from '../../protocol/error-codes/catalogue.ts'
import type { Outcome } from '../../protocol/outcome.ts'
import { redactSecrets } from '../../protocol/redaction.ts'
import { type RefusalReason, refusals } from '../../protocol/relay-api.ts'
import type { Contradiction, Unreadable, UnreadableReason } from '../../protocol/reply.ts'
import { describeRequest } from '../../protocol/unanswered.ts'
import { loadTexts } from '../texts/texts.tsx'
import { type Explanation, explain } from './explain.ts'
import { explainWithoutWords } from './explain-without-words.ts'
import { loadWords } from './explainer.ts'

const en = await loadTexts('en')
const words = await loadWords('en', en)
const startedAt = 1_611_750_544_000
const beside = { reading90003: 'unknown' } as const

function request(body = '{}') {
  const url = 'http://127.0.0.1:4173/v4/openim/admin_set_msg_read?usersig=eJx'
  return describeRequest({ url: new Secret(url), method: 'POST', headers: [], bodyBase64: toBase64(encodeUtf8(body)) })
}

const rejected = (code: number): Outcome => ({ kind: 'rejected', code, errorInfo: '' })

const allLanguages = [words, await loadWords('zh', await loadTexts('zh'))]

/** Told in both languages: nothing is empty, and what one language has the other has too. */
function explainTwice(outcome: Outcome, body?: string): [Explanation, Explanation] {
  const [english, chinese] = allLanguages.map((loaded) =>
    explain({ outcome, request: request(body), startedAt, beside }, loaded),
  )
  if (!english || !chinese) throw new Error('two languages')
  for (const { title, meaning, causes } of [english, chinese]) {
    const said = [title, meaning, ...causes.flatMap(({ cause, fix }) => [cause, fix])]
    expect([outcome, said.filter((text) => text.trim() === '')]).toEqual([outcome, []])
  }
  expect([outcome, chinese.causes.length]).toEqual([outcome, english.causes.length])
  expect([outcome, chinese.title === english.title]).toEqual([outcome, false])
  return [english, chinese]
}

test('every code of the catalogue has causes, facts and sources in both languages', () => {
  for (const { code } of errorCodes) {
    for (const { causes, facts, sources } of explainTwice(rejected(code))) {
      expect([code, causes.length > 0, facts !== undefined, sources.length > 0]).toEqual([code, true, true, true])
    }
  }
})

test.each([20_999, 30_001, 40_999, 69_999, 79_999, 80_001, 92_999, 120_001, 130_000, 5])(
  '%i, which has no entry, is explained in both languages',
  (code) => {
    explainTwice(rejected(code))
  },
)

test.each(Object.keys(refusals) as RefusalReason[])(
  '%s, a refusal, has causes, facts and what the relay said',
  (reason) => {
    for (const { causes, facts, evidence } of explainTwice({
      kind: 'refused',
      refusal: { reason, error: redactSecrets('no') },
    })) {
      expect(causes.length).toBeGreaterThan(0)
      expect(facts).toBeDefined()
      expect(evidence).toEqual(['no'])
    }
  },
)

const said = { contentType: undefined, contentEncoding: undefined, server: undefined }
const mistake = { kind: 'syntax', offset: 0, line: 1, column: 1 } as const
const unreadable: Record<UnreadableReason, Unreadable> = {
  empty: { reason: 'empty', bytes: 0 },
  'not-utf8': { reason: 'not-utf8', offset: 1, byte: 0xff },
  html: { reason: 'html', title: 'Oh' },
  'cut-off': { reason: 'cut-off', mistake },
  'not-json': { reason: 'not-json', mistake },
  'not-an-object': { reason: 'not-an-object', found: 'array' },
}

test.each(Object.values(unreadable))('unreadable, $reason: causes, facts, and what came', (why) => {
  for (const { causes, facts, evidence } of explainTwice({ kind: 'unreadable', status: 200, said, ...why })) {
    expect(causes.length).toBeGreaterThan(0)
    expect(facts).toBeDefined()
    expect(evidence).toHaveLength(2)
  }
})

const contradictions: { [Kind in Contradiction['kind']]: Extract<Contradiction, { kind: Kind }> } = {
  'ok-with-code': { kind: 'ok-with-code', raw: '1' },
  'fail-without-code': { kind: 'fail-without-code' },
  'missing-field': { kind: 'missing-field', field: 'ErrorCode' },
  'wrong-type': { kind: 'wrong-type', field: 'ErrorCode', raw: '"0"' },
  'unknown-status': { kind: 'unknown-status', raw: '"DONE"' },
  'duplicate-key': { kind: 'duplicate-key', field: 'ErrorCode', raw: ['0', '1'] },
  'http-status': { kind: 'http-status', status: 500 },
}

test('each contradiction has evidence and advice of its own in both languages', () => {
  const all = Object.values(contradictions)
  const told = explainTwice({ kind: 'inconsistent', contradictions: all, envelope: {} })
  for (const { evidence, causes } of told) {
    expect(new Set(evidence).size).toBe(all.length)
    expect(new Set(causes.map(({ cause }) => cause)).size).toBe(all.length)
  }
})

/** Codes that the emulator answers to other commands than the page sends; the others are read in `e2e/every-code.e2e.ts`. */
const ofOtherCommands = [
  20003, 40601, 70398, 70399, 70402, 70403, 90002, 90005, 90006, 90007, 90010, 90012, 90018, 90026, 90031, 90044, 90048,
]

test('a mark that is answered as other commands are is explained, and no button pretends to mend it', () => {
  const asked = Object.entries(requestedCodes).filter(([, { command }]) => command !== 'admin_set_msg_read')
  expect(ofOtherCommands).toEqual(asked.map(([code]) => Number(code)))
  for (const code of ofOtherCommands) {
    for (const { again, findings } of explainTwice(rejected(code), '{"Report_Account":"a","Peer_Account":"b"}')) {
      expect([code, again, findings]).toEqual([code, undefined, []])
    }
  }
})

function explainRejected(code: number, body: string) {
  const outcome: Outcome = { kind: 'rejected', code, errorInfo: 'their words' }
  return explain({ outcome, request: request(body), startedAt, beside }, words)
}

test("before the words are there, the service's own stand in their place", () => {
  const outcome: Outcome = { kind: 'rejected', code: 90003, errorInfo: 'their words' }
  expect(explainWithoutWords(outcome, en)).toMatchObject({ title: 'their words' })
  expect(explainRejected(90003, '{}')).toMatchObject({
    facts: { certainty: 'documented' },
    sources: expect.arrayContaining([expect.objectContaining({ read: '2026-11' })]),
  })
})

test('a code without an entry says whose range it is in, and claims nothing more', () => {
  const explanation = explainRejected(92_999, '{}')
  expect(explanation).toMatchObject({ title: words.book.wordsOf(92_999)?.title, facts: undefined, sources: [] })
  expect(explanation.title).not.toBe('')
})

test.each([
  [60007, '{}', { kind: 'send-again' }],
  [70050, '{}', { kind: 'wait', seconds: 60 }],
  [60020, '{}', { kind: 'wait', seconds: 300 }],
  [90003, '{}', undefined],
  [70001, '{}', undefined],
] as const)('%i: sending the same again is offered where it can help', (code, body, again) => {
  expect(explainRejected(code, body).again).toEqual(again)
})

test.each([
  [90003, '{"Report_Account":"a","Peer_Account":"b"}', 'Peer_Account', 'first-reading'],
  [90008, '{"Report_Account":"a","Peer_Account":"b"}', 'Report_Account', 'first-reading'],
  [90003, '{"Report_Account":"a ","Peer_Account":"b"}', 'Report_Account', 'evidence'],
  [90003, '{"Report_Account":"a ","Peer_Account":"b "}', 'Peer_Account', 'first-reading'],
] as const)('%i for %s: most likely %s, by the %s', (code, body, likely, because) => {
  expect(explainRejected(code, body).question).toMatchObject({ code, likely, because })
})
