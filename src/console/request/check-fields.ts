/**
 * What can be said of the form's fields before sending. Notes never block: a wrong request is a fair thing to send here.
 * Which of 90008 and 90003 belongs to which field is our inference: both name
 * fields that this request does not have.
 */
import { byteLength } from '../../lib/utf8.ts'
import { maxUserIdBytes } from '../../protocol/user-id.ts'
import type { BodyFieldName, BodyFields } from './body-fields.ts'

export type FieldCheck =
  | { kind: 'empty' }
  | { kind: 'missing' }
  | { kind: 'ends-with-space' }
  | { kind: 'invisible' }
  | { kind: 'too-long'; bytes: number }
  | { kind: 'same-account' }
  | { kind: 'not-seconds' }
  | { kind: 'milliseconds' }
  | { kind: 'future' }

/** @param now unix seconds */
export function checkFields(fields: BodyFields, now: number): Record<BodyFieldName, FieldCheck[]> {
  const same = fields.Report_Account !== undefined && fields.Report_Account === fields.Peer_Account
  return {
    Report_Account: checkAccount(fields.Report_Account),
    Peer_Account: [
      ...checkAccount(fields.Peer_Account),
      ...(same && fields.Peer_Account !== '' ? [{ kind: 'same-account' } as const] : []),
    ],
    MsgReadTime: checkReadTime(fields.MsgReadTime, now),
  }
}

function checkAccount(account: string | undefined): FieldCheck[] {
  if (account === undefined) return [{ kind: 'missing' }]
  if (account === '') return [{ kind: 'empty' }]
  const checks: FieldCheck[] = []
  if (/^\s|\s$/.test(account)) checks.push({ kind: 'ends-with-space' })
  if (/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(account.trim())) checks.push({ kind: 'invisible' })
  const bytes = byteLength(account)
  if (bytes > maxUserIdBytes) checks.push({ kind: 'too-long', bytes })
  return checks
}

function checkReadTime(time: string | undefined, now: number): FieldCheck[] {
  if (time === undefined) return []
  if (!/^\d+$/.test(time)) return [{ kind: 'not-seconds' }]
  if (time.length >= 13) return [{ kind: 'milliseconds' }]
  return Number(time) > now ? [{ kind: 'future' }] : []
}
