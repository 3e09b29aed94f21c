import { expect, test } from 'vitest'
import { Secret } from '../../lib/secret.ts'
import type { Certificate, Failure } from '../../protocol/exchange.ts'
import { failureCases } from '../../protocol/failure-case.ts'
import type { Outcome } from '../../protocol/outcome.ts'
import { redactSecrets } from '../../protocol/redaction.ts'
import { describeRequest } from '../../protocol/unanswered.ts'
import { loadTexts } from '../texts/texts.tsx'
import { explainFailure } from './explain-failure.ts'
import { loadWords } from './explainer.ts'

const words = { en: await loadWords('en', await loadTexts('en')), zh: await loadWords('zh', await loadTexts('zh')) }

const request = describeRequest({
  url: new Secret('https://console.tim.qq.com/v4/openim/admin_set_msg_read?usersig=eJx'),
  method: 'POST',
  headers: [],
  bodyBase64: '',
})
const startedAt = Date.parse('2026-11-24T14:27:00Z')

type Failed = Extract<Outcome, { kind: 'failed' }>

function explainIn(language: 'en' | 'zh', told: Partial<Failure> & Pick<Failure, 'kind'>, reply?: Failed['reply']) {
  const failure: Failure = { phase: null, code: '', message: redactSecrets(''), ...told }
  return explainFailure({ kind: 'failed', failure, reused: false, reply }, request, startedAt, words[language])
}

test.each(['en', 'zh'] as const)('no two cases have the same meaning, and none is without words: %s', (language) => {
  const { cases, fate } = words[language].texts.failures
  const all = Object.values(cases)
  expect(all).toHaveLength(Object.keys(failureCases).length)
  expect(new Set(all.map(({ meaning }) => meaning)).size).toBe(all.length)
  for (const { title, meaning, causes } of all) {
    expect([title, meaning, ...causes.flatMap(({ cause, fix }) => [cause, fix])]).not.toContain('')
    // A cause is listed once.
    expect(new Set(causes.map(({ cause }) => cause)).size).toBe(causes.length)
  }
  expect(new Set(Object.values(fate)).size).toBe(3)
})

test.each([
  ['dns', 'dns', 'not-sent'],
  ['tcp', 'tcp', 'not-sent'],
  ['tls', 'tls', 'not-sent'],
  ['timeout', 'tls', 'not-sent'],
  ['cancelled', 'queue', 'not-sent'],
  ['cancelled', 'firstByte', 'perhaps-done'],
  ['timeout', 'firstByte', 'perhaps-done'],
  ['reset', 'firstByte', 'perhaps-done'],
  ['interrupted', null, 'perhaps-done'],
  ['relay-unreachable', null, 'perhaps-done'],
  ['timeout', 'download', 'probably-done'],
] as const)('%s in phase %s says whether it may have been carried out: %s', (kind, phase, fate) => {
  for (const language of ['en', 'zh'] as const) {
    expect(explainIn(language, { kind, phase }).meaning).toContain(words[language].texts.failures.fate[fate])
  }
})

const certificate: Certificate = {
  subject: redactSecrets('CN=a.example'),
  issuer: redactSecrets('CN=Office Proxy'),
  validFrom: '2023-03-01T00:00:00.000Z',
  validTo: '2024-03-01T00:00:00.000Z',
  names: [redactSecrets('a.example'), redactSecrets('*.a.example')],
  fingerprint: 'AA:BB',
}

test('a certificate that was refused is described, beside the name asked for and the clock here', () => {
  const told = { kind: 'tls', phase: 'tls', code: 'CERT_HAS_EXPIRED', certificate } as const
  expect(explainIn('en', told)).toMatchObject({
    title: 'The certificate has expired',
    evidence: [
      'Phase reached: TLS',
      'Made for a.example, *.a.example; asked for console.tim.qq.com.',
      "Valid from 2023-03-01 00:00 UTC until 2024-03-01 00:00 UTC; this machine's clock said 2026-11-24 14:27 UTC.",
      'Issued to CN=a.example, signed by CN=Office Proxy.',
      'SHA-256 AA:BB',
      'CERT_HAS_EXPIRED',
    ],
    facts: { retry: 'after-a-fix', fault: 'network' },
  })
  expect(explainIn('zh', told).evidence).toContain('证书签给 a.example、*.a.example；请求的是 console.tim.qq.com。')
})

test.each([
  [{ kind: 'cut-off', phase: 'download' }, 10, 64, ['10 of 64 bytes announced by Content-Length came.']],
  [{ kind: 'timeout', phase: 'download' }, 10, undefined, ['10 bytes of a body came.']],
  [
    { kind: 'bad-http', phase: 'download', stray: redactSecrets('{"a"\r\n') },
    2,
    2,
    ['2 of 2 bytes announced by Content-Length came.', 'Came after the end: "{\\"a\\"\\r\\n"'],
  ],
] as const)('%j: what was announced and what came', (told, bytes, announced, evidence) => {
  const said = explainIn('en', told, { status: 200, bytes, announced }).evidence
  expect(said.slice(1)).toEqual(evidence)
})

test('what answers without HTTP is quoted', () => {
  const stray = redactSecrets('SSH-2.0-OpenSSH_9.6\r\n')
  const told = { kind: 'bad-http', phase: 'firstByte', code: 'HPE_INVALID_CONSTANT', stray } as const
  expect(explainIn('en', told)).toMatchObject({
    title: 'What answers does not speak HTTP',
    evidence: [expect.anything(), 'Came in its place: "SSH-2.0-OpenSSH_9.6\\r\\n"', 'HPE_INVALID_CONSTANT'],
  })
})
