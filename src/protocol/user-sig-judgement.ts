/**
 * What a ticket that could be read says against itself: everything, not only the first thing, in the order in which the
 * service would find it. The verdicts are those of `checkUserSig`, asked about one thing at a time.
 */
import { byteLength } from '../lib/utf8.ts'
import { maxUserIdBytes } from './user-id.ts'
import { checkUserSig, type UserSigContent, userSigCodes } from './user-sig.ts'
import type { UserSigDiagnosis } from './user-sig-diagnosis.ts'
import { explainWrongKey, type WrongKeyReason } from './user-sig-key.ts'

export interface UserSigExpectation {
  /** Undefined: anybody. */
  identifier?: string | undefined
  sdkAppId?: number | undefined
  secretKey?: string | undefined
  /** Unix seconds. */
  now: number
}

export type UserSigMismatch =
  | { kind: 'other-identifier'; expected: string; found: string }
  | { kind: 'other-app'; expected: number; found: number }
  /** `ago` in seconds. */
  | { kind: 'expired'; ago: number }
  | { kind: 'wrong-key'; reason: WrongKeyReason | undefined }

/** Worth knowing; no reason for a refusal that is documented. */
export type UserSigRemark =
  | { kind: 'ends-soon'; remaining: number }
  | { kind: 'long-life'; days: number }
  | { kind: 'above-ceiling'; years: number }
  | { kind: 'made-in-future'; ahead: number }
  | { kind: 'milliseconds' }
  | { kind: 'expire-is-a-date' }
  | { kind: 'not-whole'; field: string }
  | { kind: 'identifier-empty' | 'identifier-invisible' }
  | { kind: 'identifier-too-long'; bytes: number }
  | { kind: 'no-hmac' }
  | { kind: 'duplicate-keys' | 'unknown-keys'; keys: readonly string[] }
  | { kind: 'trailing-bytes'; count: number }

export interface UserSigJudgement {
  /** In the vendor's order. */
  mismatches: readonly UserSigMismatch[]
  remarks: readonly UserSigRemark[]
  /** `cannot-tell`: there is a key, and no whole ticket to hold it against. */
  key: 'right' | 'wrong' | 'cannot-tell' | 'not-given'
  /** Seconds until it expires, negative once it has; undefined where its times cannot be read. */
  remaining: number | undefined
  /** What the service is expected to answer; undefined where nothing speaks against the ticket. */
  code: number | undefined
}

const day = 86_400
const year = 365 * day

/** What the vendor's own console makes, and ten years, its ceiling. https://trtc.io/zh/document/34456 (2026-11) */
const usualLife = 180 * day
const longestLife = 10 * year

export function judgeUserSig(diagnosis: UserSigDiagnosis, expected: UserSigExpectation): UserSigJudgement {
  const { problems, fields, content } = diagnosis
  const mismatches = [...findMismatches(fields, content, expected)]
  const [first] = mismatches
  const unreadable = problems[0]?.kind === 'empty' ? userSigCodes.empty : userSigCodes.unreadable
  return {
    mismatches,
    remarks: [...findRemarks(diagnosis, expected.now)],
    key: judgeKey(content, expected.secretKey),
    remaining: readRemaining(fields, expected.now),
    code: problems.length > 0 ? unreadable : first && userSigCodes[first.kind],
  }
}

function* findMismatches(
  fields: UserSigDiagnosis['fields'],
  content: UserSigContent | undefined,
  expected: UserSigExpectation,
): Generator<UserSigMismatch> {
  const { identifier, sdkAppId } = fields
  if (expected.identifier !== undefined && identifier !== undefined && identifier !== expected.identifier) {
    yield { kind: 'other-identifier', expected: expected.identifier, found: identifier }
  }
  if (expected.sdkAppId !== undefined && sdkAppId !== undefined && sdkAppId !== expected.sdkAppId) {
    yield { kind: 'other-app', expected: expected.sdkAppId, found: sdkAppId }
  }
  const remaining = readRemaining(fields, expected.now)
  if (remaining !== undefined && remaining < 0) yield { kind: 'expired', ago: -remaining }
  if (content && expected.secretKey !== undefined && judgeKey(content, expected.secretKey) === 'wrong') {
    yield { kind: 'wrong-key', reason: explainWrongKey(content, expected.secretKey) }
  }
}

function readRemaining({ time, expire }: UserSigDiagnosis['fields'], now: number): number | undefined {
  return time === undefined || expire === undefined ? undefined : time + expire - now
}

/** Held against its own identifier and app, before any expiry, so that only the key can be wrong. */
function judgeKey(content: UserSigContent | undefined, secretKey: string | undefined): UserSigJudgement['key'] {
  if (secretKey === undefined) return 'not-given'
  if (!content) return 'cannot-tell'
  const { identifier, sdkAppId } = content
  const own = { identifier, sdkAppId, now: Number.NEGATIVE_INFINITY, secretKey }
  return checkUserSig({ ok: true, content, json: '' }, own) === 'valid' ? 'right' : 'wrong'
}

function* findRemarks(diagnosis: UserSigDiagnosis, now: number): Generator<UserSigRemark> {
  const { identifier, sdkAppId, time, expire, sig } = diagnosis.fields
  const milliseconds = time !== undefined && time > 100_000_000_000
  if (milliseconds) yield { kind: 'milliseconds' }
  else if (time !== undefined && time - now > 30) yield { kind: 'made-in-future', ahead: time - now }
  if (expire !== undefined && expire > 1_000_000_000) yield { kind: 'expire-is-a-date' }
  else if (expire !== undefined && expire > longestLife) yield { kind: 'above-ceiling', years: expire / year }
  else if (expire !== undefined && expire > usualLife) yield { kind: 'long-life', days: expire / day }
  const remaining = readRemaining(diagnosis.fields, now)
  if (remaining !== undefined && remaining >= 0 && remaining < day) yield { kind: 'ends-soon', remaining }
  const numbers = { 'TLS.sdkappid': sdkAppId, 'TLS.time': time, 'TLS.expire': expire }
  for (const [field, value] of Object.entries(numbers)) {
    if (value !== undefined && !(Number.isSafeInteger(value) && value >= 0)) yield { kind: 'not-whole', field }
  }
  if (identifier !== undefined) yield* remarkIdentifier(identifier)
  if (sig !== undefined && diagnosis.content && !/^[A-Za-z0-9+/]{43}=$/.test(sig)) yield { kind: 'no-hmac' }
  const { duplicateKeys, unknownKeys, trailingBytes } = diagnosis
  if (duplicateKeys.length > 0) yield { kind: 'duplicate-keys', keys: duplicateKeys }
  if (unknownKeys.length > 0) yield { kind: 'unknown-keys', keys: unknownKeys }
  if (trailingBytes > 0) yield { kind: 'trailing-bytes', count: trailingBytes }
}

function* remarkIdentifier(identifier: string): Generator<UserSigRemark> {
  if (identifier === '') return yield { kind: 'identifier-empty' }
  if (/^\s|\s$|[\p{Cc}\p{Cf}]/u.test(identifier)) yield { kind: 'identifier-invisible' }
  const bytes = byteLength(identifier)
  if (bytes > maxUserIdBytes) yield { kind: 'identifier-too-long', bytes }
}
