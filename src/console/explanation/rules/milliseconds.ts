import type { Case } from '../case.ts'
import type { Finding } from '../finding.ts'

/** Milliseconds where seconds are documented: far in the future. What the service makes of it is documented nowhere. */
export function findMilliseconds({ code, checks, body }: Case): Finding[] {
  if (code === undefined) return []
  if (!checks.some(({ check }) => check.kind === 'milliseconds')) return []
  const value = String(body?.MsgReadTime)
  return [
    {
      weight: code === 0 ? 'fits' : 'odd',
      evidence: { kind: 'milliseconds', value },
      action: { kind: 'edit', edit: { kind: 'use-seconds', value: value.slice(0, -3) } },
    },
  ]
}
