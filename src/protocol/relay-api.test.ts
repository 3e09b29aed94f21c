import { expect, test } from 'vitest'
import { redactSecrets } from './redaction.ts'
import {
  defaultTimeoutMs,
  Refusal,
  type RefusalReason,
  RelayHealth,
  type RelayLimits,
  refusals,
  SendRequest,
} from './relay-api.ts'

test('a send needs a URL and a body; the rest has defaults', () => {
  expect(SendRequest.parse({ url: 'https://h/', bodyBase64: '' })).toEqual({
    url: 'https://h/',
    method: 'POST',
    headers: [],
    bodyBase64: '',
  })
})

test('a full send survives JSON', () => {
  const request: SendRequest = {
    url: 'https://h/v4/a/b?c=1',
    method: 'GET',
    headers: [
      ['X-A', '1'],
      ['X-A', '2'],
    ],
    bodyBase64: 'e30=',
    timeoutMs: 5000,
  }
  expect(SendRequest.parse(JSON.parse(JSON.stringify(request)))).toEqual(request)
})

test.each([
  ['nothing', null],
  ['no URL', { bodyBase64: '' }],
  ['no body', { url: 'https://h/' }],
  ['headers as an object', { url: 'https://h/', bodyBase64: '', headers: { a: '1' } }],
  ['a timeout of 0', { url: 'https://h/', bodyBase64: '', timeoutMs: 0 }],
  ['a timeout over two minutes', { url: 'https://h/', bodyBase64: '', timeoutMs: 120_001 }],
  ['half a millisecond', { url: 'https://h/', bodyBase64: '', timeoutMs: 0.5 }],
])('%s is no send', (_name, value) => {
  expect(SendRequest.safeParse(value).success).toBe(false)
})

test.each(Object.entries(refusals))('the refusal %s is read back, and its status %i is a 4xx', (reason, status) => {
  const refusal: Refusal = { error: redactSecrets('A sentence.'), reason: reason as RefusalReason }
  expect(Refusal.parse(JSON.parse(JSON.stringify(refusal)))).toEqual(refusal)
  expect(Math.floor(status / 100)).toBe(4)
})

test('a refusal for no known reason is none', () => {
  expect(Refusal.safeParse({ error: 'No.', reason: 'mood' }).success).toBe(false)
  expect(Refusal.safeParse({ reason: 'malformed' }).success).toBe(false)
})

const limits: RelayLimits = {
  defaultTimeoutMs,
  maxTimeoutMs: 120_000,
  armedMs: 600_000,
  maxBodyBytes: 65_536,
  maxHeaders: 64,
  maxHeadBytes: 16_384,
  maxReplyBytes: 8_388_608,
  maxCallsAtOnce: 500,
  headersTimeoutMs: 10_000,
  requestTimeoutMs: 30_000,
}

test('the health of a relay survives JSON, and its time limit is above the vendor’s 3 seconds', () => {
  const health: RelayHealth = {
    ok: true,
    allowedHosts: ['127.0.0.1:4173'],
    callsPerSecond: 100,
    defaultTimeoutMs,
    maxBodyBytes: 65_536,
    limits,
  }
  expect(RelayHealth.parse(JSON.parse(JSON.stringify(health)))).toEqual(health)
  expect(defaultTimeoutMs).toBeGreaterThan(3000)
})
