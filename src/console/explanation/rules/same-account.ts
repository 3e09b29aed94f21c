import type { Case } from '../case.ts'
import type { Finding } from '../finding.ts'
import { aboutAccounts } from './codes.ts'

/** Nobody has unread messages from themselves, so such a mark can clear nothing. That it is answered OK is inferred. */
export function findSameAccount({ code, checks, body }: Case): Finding[] {
  if (code !== 0 && !aboutAccounts.has(code)) return []
  if (!checks.some(({ check }) => check.kind === 'same-account')) return []
  const account = String(body?.Peer_Account)
  return [{ weight: code === 0 ? 'fits' : 'odd', evidence: { kind: 'same-account', account } }]
}
