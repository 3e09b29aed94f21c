/**
 * What can be said of the body of a mark without asking anyone, before it is sent and after it failed. Remarks never
 * block: a wrong request is a fair thing to send here. That an account without a match is answered 90003 or 90008 is our
 * inference, since both codes name fields that this request does not have.
 */
import { byteLength } from '../lib/utf8.ts'
import { type AccountField, type AccountReading, expectedCodes } from './account-codes.ts'
import { findInvisible, toHalfWidth } from './account-text.ts'
import { findMisnamed } from './field-names.ts'
import { maxUserIdBytes } from './user-id.ts'

export const bodyFieldNames = ['Report_Account', 'Peer_Account', 'MsgReadTime'] as const
export type BodyFieldName = (typeof bodyFieldNames)[number]

export type FieldCheck =
  | {
      kind:
        | 'empty'
        | 'missing'
        | 'not-a-string'
        | 'ends-with-space'
        | 'invisible'
        | 'full-width'
        | 'same-account'
        | 'number-time'
        | 'not-seconds'
        | 'milliseconds'
        | 'future'
    }
  | { kind: 'too-long'; bytes: number }
  /** Absent, and there is another field that seems to mean it. */
  | { kind: 'misnamed'; found: string }

export type BodyCheck = { field: AccountField; check: FieldCheck } | { field: 'MsgReadTime'; check: FieldCheck }

/** @param now unix seconds */
export function checkBody(body: Readonly<Record<string, unknown>>, now: number): BodyCheck[] {
  const { Report_Account: reader, Peer_Account: other, MsgReadTime: time } = body
  const misnamed = findMisnamed(body)
  const same = reader === other && typeof other === 'string' && other !== ''
  return [
    ...checkAccount(reader, misnamed.Report_Account).map((check) => ({ field: 'Report_Account' as const, check })),
    ...checkAccount(other, misnamed.Peer_Account).map((check) => ({ field: 'Peer_Account' as const, check })),
    ...(same ? [{ field: 'Peer_Account' as const, check: { kind: 'same-account' as const } }] : []),
    ...checkReadTime(time, now, misnamed.MsgReadTime).map((check) => ({ field: 'MsgReadTime' as const, check })),
  ]
}

/** What the service is expected to answer to it, and whether that is documented; undefined where nothing speaks for an error. */
export function predictCodes(
  { field, check }: BodyCheck,
  reading: AccountReading,
): { codes: readonly number[]; documented: boolean } | undefined {
  if (field === 'MsgReadTime') return undefined
  switch (check.kind) {
    // https://trtc.io/document/34348 (read 2026-11)
    case 'not-a-string':
      return { codes: [60015], documented: true }
    case 'missing':
    case 'empty':
    case 'misnamed':
    case 'ends-with-space':
    case 'invisible':
    case 'full-width':
    case 'too-long':
      return { codes: expectedCodes(field, reading), documented: false }
    case 'same-account':
    // Of a time, which was answered above.
    case 'number-time':
    case 'not-seconds':
    case 'milliseconds':
    case 'future':
      return undefined
  }
}

function checkAccount(account: unknown, misnamed: string | undefined): FieldCheck[] {
  if (account === undefined)
    return [misnamed === undefined ? { kind: 'missing' } : { kind: 'misnamed', found: misnamed }]
  if (typeof account !== 'string') return [{ kind: 'not-a-string' }]
  if (account === '') return [{ kind: 'empty' }]
  const checks: FieldCheck[] = []
  if (/^\s|\s$/.test(account)) checks.push({ kind: 'ends-with-space' })
  if (findInvisible(account).length > 0) checks.push({ kind: 'invisible' })
  if (toHalfWidth(account) !== account) checks.push({ kind: 'full-width' })
  const bytes = byteLength(account)
  if (bytes > maxUserIdBytes) checks.push({ kind: 'too-long', bytes })
  return checks
}

/** Documented is a string of seconds; clients that send a number are known to work. */
function checkReadTime(time: unknown, now: number, misnamed?: string): FieldCheck[] {
  if (time === undefined) return misnamed === undefined ? [] : [{ kind: 'misnamed', found: misnamed }]
  if (typeof time === 'number') return [{ kind: 'number-time' }, ...checkReadTime(String(time), now)]
  if (typeof time !== 'string' || !/^\d+$/.test(time)) return [{ kind: 'not-seconds' }]
  if (time.length >= 13) return [{ kind: 'milliseconds' }]
  return Number(time) > now ? [{ kind: 'future' }] : []
}
