import type { BodyFieldName } from '../../../protocol/check-body.ts'
import type { Case } from '../case.ts'
import type { Finding } from '../finding.ts'
import { aboutAccounts } from './codes.ts'

/**
 * A field under another name. Of an account it makes the call fail; a misspelt MsgReadTime is presumably ignored (inferred:
 * a published client sends `MsgReadedTime`), so the call succeeds and marks up to now.
 */
export function findMisnamedFields(found: Case): Finding[] {
  const { code, checks } = found
  const misnamed = checks.flatMap(({ field, check }) =>
    check.kind === 'misnamed' ? [{ from: check.found, to: field }] : [],
  )
  const accounts = misnamed.filter(({ to }) => to !== 'MsgReadTime')
  const findings: Finding[] = []
  if (aboutAccounts.has(code)) {
    if (accounts.length > 0) findings.push(rename(accounts, false))
    else if (hasNamesOfOtherCall(found)) findings.push(...findOfOtherCall(found))
  }
  const time = misnamed.filter(({ to }) => to === 'MsgReadTime')
  if (time.length > 0 && (code === 0 || aboutAccounts.has(code))) {
    findings.push({ ...rename(time, false), weight: code === 0 ? 'fits' : 'odd' })
  }
  return findings
}

/** Both accounts are absent, and both names of sendmsg are there: who of them reads cannot be told from names. */
export function hasNamesOfOtherCall({ checks, body }: Case): boolean {
  const missing = checks.filter(({ check }) => check.kind === 'missing')
  return body !== undefined && missing.length === 2 && 'From_Account' in body && 'To_Account' in body
}

/** As in sendmsg, from one person to the other, whose messages are then read; or as whoever acts towards whom. */
function findOfOtherCall(found: Case): Finding[] {
  const asInSending = rename(
    [
      { from: 'To_Account', to: 'Report_Account' },
      { from: 'From_Account', to: 'Peer_Account' },
    ],
    true,
  )
  const asActing = rename(
    [
      { from: 'From_Account', to: 'Report_Account' },
      { from: 'To_Account', to: 'Peer_Account' },
    ],
    true,
  )
  // Whoever saw 90003 speak of the reader saw the reader called To_Account.
  return found.beside.reading90003 === 'report' ? [asInSending, asActing] : [asActing, asInSending]
}

function rename(names: readonly { from: string; to: BodyFieldName }[], ofOtherCall: boolean): Finding {
  return {
    weight: 'explains',
    evidence: { kind: 'misnamed', names, ofOtherCall },
    action: { kind: 'edit', edit: { kind: 'rename', names } },
  }
}
