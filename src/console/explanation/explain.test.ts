import { expect, test } from 'vitest'
import { toBase64 } from '../../lib/base64.ts'
import { encodeUtf8 } from '../../lib/utf8.ts'
import { errorCodes, loadErrorWords, loadRangeWords } from '../../protocol/error-codes/catalogue.ts'
import { FailureKind } from '../../protocol/exchange.ts'
import type { Outcome } from '../../protocol/outcome.ts'
import { type RefusalReason, refusals } from '../../protocol/relay-api.ts'
import { describeRequest } from '../../protocol/unanswered.ts'
import { loadTexts } from '../texts/texts.tsx'
import { type CodeWords, explain } from './explain.ts'

async function load(language: 'en' | 'zh'): Promise<CodeWords> {
  return { codes: await loadErrorWords(language), ranges: await loadRangeWords(language) }
}

const en = await loadTexts('en')
const words = await load('en')

function request(body = '{}') {
  const url = 'http://127.0.0.1:4173/v4/openim/admin_set_msg_read?usersig=eJx'
  return describeRequest({ url, method: 'POST', headers: [], bodyBase64: toBase64(encodeUtf8(body)) })
}

const everyOutcome: Outcome[] = [
  { kind: 'ok' },
  ...errorCodes.map(({ code }): Outcome => ({ kind: 'rejected', code, errorInfo: '' })),
  ...[20_999, 30_001, 40_999, 69_999, 79_999, 80_001, 92_999, 120_001, 5].map(
    (code): Outcome => ({ kind: 'rejected', code, errorInfo: '' }),
  ),
  ...FailureKind.options.map(
    (kind): Outcome => ({ kind: 'failed', failure: { kind, phase: null, code: 'ECODE', message: '' } }),
  ),
  ...(Object.keys(refusals) as RefusalReason[]).map(
    (reason): Outcome => ({ kind: 'refused', refusal: { reason, error: 'no' } }),
  ),
  ...(['empty', 'not-utf8', 'html', 'cut-off', 'not-json', 'not-an-object'] as const).map(
    (reason): Outcome => ({ kind: 'unreadable', reason, status: 502 }),
  ),
  { kind: 'inconsistent', contradictions: [{ kind: 'ok-with-code' }, { kind: 'http-status' }], envelope: {} },
]

test.each(['en', 'zh'] as const)('every outcome has a title and a meaning: %s', async (language) => {
  const texts = await loadTexts(language)
  const loaded = await load(language)
  for (const outcome of everyOutcome) {
    const { title, meaning, causes } = explain({ outcome, request: request() }, texts, loaded)
    expect([outcome, title.length > 0, meaning.length > 0]).toEqual([outcome, true, true])
    for (const { cause, fix } of causes) expect([outcome, cause !== '', fix !== '']).toEqual([outcome, true, true])
  }
})

test('a body that is no JSON is shown with the place of the mistake', () => {
  const outcome: Outcome = { kind: 'rejected', code: 90001, errorInfo: '' }
  const explanation = explain({ outcome, request: request('{"a":1,}') }, en, words)
  expect(explanation.evidence).toContain('line 1, column 8')
  expect(explain({ outcome, request: request('{}') }, en, words).evidence).toBeUndefined()
})

test('before the words are there, the facts of a code already are', () => {
  const explanation = explain(
    { outcome: { kind: 'rejected', code: 90003, errorInfo: '' }, request: request() },
    en,
    undefined,
  )
  expect(explanation).toMatchObject({
    title: '',
    facts: { certainty: 'documented' },
    source: { read: expect.any(String) },
  })
})

test('a code without an entry says whose range it is in, and claims nothing more', () => {
  const explanation = explain(
    { outcome: { kind: 'rejected', code: 92_999, errorInfo: '' }, request: request() },
    en,
    words,
  )
  expect(explanation).toMatchObject({ title: words.ranges.oneToOne.title, facts: undefined, source: undefined })
})
