/**
 * What can be said of the body of a mark without asking anyone, before it is sent and after it failed. Remarks never
 * block: a wrong request is a fair thing to send here. That an account without a match is answered 90003 or 90008 is our
 * inference, since both codes name fields that this request does not have.
 */
import { byteLength } from '../lib/utf8.ts'
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
        | 'same-account'
        | 'number-time'
        | 'not-seconds'
        | 'milliseconds'
        | 'future'
    }
  | { kind: 'too-long'; bytes: number }

export interface BodyCheck {
  field: BodyFieldName
  check: FieldCheck
}

/** @param now unix seconds */
export function checkBody(body: Readonly<Record<string, unknown>>, now: number): BodyCheck[] {
  const { Report_Account: reader, Peer_Account: other, MsgReadTime: time } = body
  const same = reader === other && typeof other === 'string' && other !== ''
  return [
    ...checkAccount(reader).map((check) => ({ field: 'Report_Account' as const, check })),
    ...checkAccount(other).map((check) => ({ field: 'Peer_Account' as const, check })),
    ...(same ? [{ field: 'Peer_Account' as const, check: { kind: 'same-account' as const } }] : []),
    ...checkReadTime(time, now).map((check) => ({ field: 'MsgReadTime' as const, check })),
  ]
}

function checkAccount(account: unknown): FieldCheck[] {
  if (account === undefined) return [{ kind: 'missing' }]
  if (typeof account !== 'string') return [{ kind: 'not-a-string' }]
  if (account === '') return [{ kind: 'empty' }]
  const checks: FieldCheck[] = []
  if (/^\s|\s$/.test(account)) checks.push({ kind: 'ends-with-space' })
  if (/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(account.trim())) checks.push({ kind: 'invisible' })
  const bytes = byteLength(account)
  if (bytes > maxUserIdBytes) checks.push({ kind: 'too-long', bytes })
  return checks
}

/** Documented is a string of seconds; clients that send a number are known to work. */
function checkReadTime(time: unknown, now: number): FieldCheck[] {
  if (time === undefined) return []
  if (typeof time === 'number') return [{ kind: 'number-time' }, ...checkReadTime(String(time), now)]
  if (typeof time !== 'string' || !/^\d+$/.test(time)) return [{ kind: 'not-seconds' }]
  if (time.length >= 13) return [{ kind: 'milliseconds' }]
  return Number(time) > now ? [{ kind: 'future' }] : []
}
