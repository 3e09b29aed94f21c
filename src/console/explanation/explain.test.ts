import { expect, test } from 'vitest'
import { toBase64 } from '../../lib/base64.ts'
import { Secret } from '../../lib/secret.ts'
import { encodeUtf8 } from '../../lib/utf8.ts'
import { errorCodes } from '../../protocol/error-codes/catalogue.ts'
import { FailureKind } from '../../protocol/exchange.ts'
import type { Outcome } from '../../protocol/outcome.ts'
import { redactSecrets } from '../../protocol/redaction.ts'
import { type RefusalReason, refusals } from '../../protocol/relay-api.ts'
import { describeRequest } from '../../protocol/unanswered.ts'
import { loadTexts } from '../texts/texts.tsx'
import { loadCodeBook } from './code-book.ts'
import { explain } from './explain.ts'

const en = await loadTexts('en')
const book = await loadCodeBook('en')
const startedAt = 1_611_750_544_000

function request(body = '{}') {
  const url = 'http://127.0.0.1:4173/v4/openim/admin_set_msg_read?usersig=eJx'
  return describeRequest({ url: new Secret(url), method: 'POST', headers: [], bodyBase64: toBase64(encodeUtf8(body)) })
}

const everyOutcome: Outcome[] = [
  { kind: 'ok' },
  ...errorCodes.map(({ code }): Outcome => ({ kind: 'rejected', code, errorInfo: '' })),
  ...[20_999, 30_001, 40_999, 69_999, 79_999, 80_001, 92_999, 120_001, 130_000, 5].map(
    (code): Outcome => ({ kind: 'rejected', code, errorInfo: '' }),
  ),
  ...FailureKind.options.map(
    (kind): Outcome => ({ kind: 'failed', failure: { kind, phase: null, code: 'ECODE', message: redactSecrets('') } }),
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
  const loaded = await loadCodeBook(language)
  for (const outcome of everyOutcome) {
    const { title, meaning, causes } = explain({ outcome, request: request(), startedAt }, texts, loaded)
    expect([outcome, title.length > 0, meaning.length > 0]).toEqual([outcome, true, true])
    for (const { cause, fix } of causes) expect([outcome, cause !== '', fix !== '']).toEqual([outcome, true, true])
  }
})

function explainRejected(code: number, body: string, withBook = true) {
  const outcome: Outcome = { kind: 'rejected', code, errorInfo: 'their words' }
  return explain({ outcome, request: request(body), startedAt }, en, withBook ? book : undefined)
}

test.each([
  [90001, '{"a":1,}', ['The body is not JSON: trailing comma before line 1, column 8.']],
  [90001, '{}', []],
  [
    90003,
    '{"Report_Account":"a","Peer_Account":"b "}',
    ['Peer_Account: Begins or ends with a space. No account will match.'],
  ],
  [60015, '{"Report_Account":1,"Peer_Account":"b"}', [expect.stringContaining('Report_Account is not a JSON string')]],
  [70001, '{"Report_Account":1}', []],
])('%i for %s: what the request itself shows', (code, body, evidence) => {
  expect(explainRejected(code, body).evidence).toEqual(evidence)
})

test("before the words are there, the service's own stand in their place", () => {
  expect(explainRejected(90003, '{}', false)).toMatchObject({ title: 'their words', facts: undefined })
  expect(explainRejected(90003, '{}')).toMatchObject({
    facts: { certainty: 'documented' },
    sources: expect.arrayContaining([expect.objectContaining({ read: '2026-11' })]),
  })
})

test('a code without an entry says whose range it is in, and claims nothing more', () => {
  const explanation = explainRejected(92_999, '{}')
  expect(explanation).toMatchObject({ title: book.wordsOf(92_999)?.title, facts: undefined, sources: [] })
  expect(explanation.title).not.toBe('')
})

test.each([
  ['queue', true],
  ['tcp', true],
  ['firstByte', false],
  ['download', false],
] as const)('cancelled in phase %s: nothing was sent: %s', (phase, unsent) => {
  const outcome: Outcome = {
    kind: 'failed',
    failure: { kind: 'cancelled', phase, code: '', message: redactSecrets('') },
  }
  const { meaning, evidence } = explain({ outcome, request: request(), startedAt }, en, book)
  expect(meaning === en.explain.unsent).toBe(unsent)
  expect(evidence).toEqual([`Phase reached: ${en.response.phase[phase]}`])
})
