import { expect, test } from 'vitest'
import { toBase64 } from '../../lib/base64.ts'
import { Secret } from '../../lib/secret.ts'
import { encodeUtf8 } from '../../lib/utf8.ts'
import { errorCodes } from '../../protocol/error-codes/catalogue.ts'
import type { Outcome } from '../../protocol/outcome.ts'
import { redactSecrets } from '../../protocol/redaction.ts'
import { type RefusalReason, refusals } from '../../protocol/relay-api.ts'
import { describeRequest } from '../../protocol/unanswered.ts'
import { loadTexts } from '../texts/texts.tsx'
import { explain } from './explain.ts'
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

const everyOutcome: Outcome[] = [
  { kind: 'ok' },
  ...errorCodes.map(({ code }): Outcome => ({ kind: 'rejected', code, errorInfo: '' })),
  ...[20_999, 30_001, 40_999, 69_999, 79_999, 80_001, 92_999, 120_001, 130_000, 5].map(
    (code): Outcome => ({ kind: 'rejected', code, errorInfo: '' }),
  ),
  ...(Object.keys(refusals) as RefusalReason[]).map(
    (reason): Outcome => ({ kind: 'refused', refusal: { reason, error: redactSecrets('no') } }),
  ),
]

test.each(['en', 'zh'] as const)('every outcome has a title and a meaning: %s', async (language) => {
  const loaded = await loadWords(language, await loadTexts(language))
  for (const outcome of everyOutcome) {
    const { title, meaning, causes } = explain({ outcome, request: request(), startedAt, beside }, loaded)
    expect([outcome, title.length > 0, meaning.length > 0]).toEqual([outcome, true, true])
    for (const { cause, fix } of causes) expect([outcome, cause !== '', fix !== '']).toEqual([outcome, true, true])
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
