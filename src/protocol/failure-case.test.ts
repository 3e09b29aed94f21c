import { expect, test } from 'vitest'
import type { Failure } from './exchange.ts'
import { type FailureCase, failureCases, readFailureCase } from './failure-case.ts'
import type { Outcome } from './outcome.ts'
import { redactSecrets } from './redaction.ts'

type Failed = Extract<Outcome, { kind: 'failed' }>
interface Told {
  code?: string
  message?: string
  reused?: boolean
  reply?: Failed['reply']
}

const reply = { status: 200, bytes: 10, announced: 10 }
const openSsl = 'error:0A00010B:SSL routines:ssl3_get_record:'

const told: [Failure['kind'], Failure['phase'], Told, FailureCase][] = [
  ['dns', 'dns', { code: 'ENOTFOUND' }, 'dns-unknown'],
  ['dns', 'dns', { code: 'EAI_AGAIN' }, 'dns-silent'],
  ['tcp', 'tcp', { code: 'ECONNREFUSED' }, 'tcp-refused'],
  ['tcp', 'tcp', { code: 'EHOSTUNREACH' }, 'tcp-unreachable'],
  ['tcp', 'tcp', { code: 'ENETUNREACH' }, 'tcp-unreachable'],
  ['tcp', 'tcp', { code: 'ETIMEDOUT' }, 'tcp-silent'],
  ['tcp', 'tcp', { code: 'constructor' }, 'tcp-other'],
  ['tls', 'tls', { code: 'CERT_HAS_EXPIRED' }, 'tls-expired'],
  ['tls', 'tls', { code: 'CERT_NOT_YET_VALID' }, 'tls-not-yet-valid'],
  ['tls', 'tls', { code: 'ERR_TLS_CERT_ALTNAME_INVALID' }, 'tls-other-name'],
  ['tls', 'tls', { code: 'DEPTH_ZERO_SELF_SIGNED_CERT' }, 'tls-self-signed'],
  ['tls', 'tls', { code: 'SELF_SIGNED_CERT_IN_CHAIN' }, 'tls-unknown-authority'],
  ['tls', 'tls', { code: 'EPROTO', message: `${openSsl}wrong version number` }, 'tls-no-tls'],
  ['tls', 'tls', { code: 'EPROTO', message: `${openSsl}tlsv1 alert protocol version` }, 'tls-no-common-protocol'],
  ['tls', 'tls', { code: 'ECONNRESET' }, 'tls-closed'],
  ['tls', 'tls', { code: 'constructor' }, 'tls-other'],
  ['timeout', 'dns', {}, 'timeout-dns'],
  ['timeout', 'tcp', {}, 'timeout-tcp'],
  ['timeout', 'tls', {}, 'timeout-tls'],
  ['timeout', 'firstByte', {}, 'timeout-first-byte'],
  ['timeout', null, {}, 'timeout-first-byte'],
  ['timeout', 'download', { reply }, 'timeout-download'],
  ['reset', 'firstByte', {}, 'reset'],
  ['reset', 'firstByte', { reused: true }, 'reset-reused'],
  ['cut-off', 'firstByte', {}, 'cut-off-headers'],
  ['cut-off', 'download', { reply }, 'cut-off-body'],
  ['bad-http', 'firstByte', { code: 'HPE_INVALID_CONSTANT' }, 'no-http'],
  ['bad-http', 'firstByte', { code: 'HPE_UNEXPECTED_CONTENT_LENGTH' }, 'bad-headers'],
  ['bad-http', 'download', { code: 'HPE_INVALID_CONSTANT', reply }, 'surplus'],
  ['bad-http', 'download', { code: 'HPE_INVALID_CHUNK_SIZE', reply: { ...reply, announced: undefined } }, 'bad-body'],
  ['reply-too-large', 'download', { reply }, 'reply-too-large'],
  ['cancelled', 'queue', {}, 'cancelled-before'],
  ['cancelled', 'tls', {}, 'cancelled-before'],
  ['cancelled', 'firstByte', {}, 'cancelled-after'],
  ['cancelled', null, {}, 'cancelled-after'],
  ['relay-unreachable', null, {}, 'relay-unreachable'],
  ['interrupted', null, {}, 'interrupted'],
]

test.each(told)('%s in phase %s with %j is %s', (kind, phase, { code = '', message = '', ...came }, expected) => {
  const failure = { kind, phase, code, message: redactSecrets(message) }
  expect(readFailureCase({ kind: 'failed', failure, reused: false, reply: undefined, ...came })).toBe(expected)
})

test('the table above knows every case', () => {
  expect(new Set(told.map(([, , , expected]) => expected))).toEqual(new Set(Object.keys(failureCases)))
})

test('nothing was sent in the phases before the request, and only there', () => {
  for (const [, phase, , expected] of told) {
    const before = phase !== null && phase !== 'firstByte' && phase !== 'download'
    expect([expected, phase, failureCases[expected].fate === 'not-sent']).toEqual([expected, phase, before])
  }
})
