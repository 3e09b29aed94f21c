import type { Case } from '../case.ts'
import type { Finding } from '../finding.ts'

/** 70001 and 70005: expired, in the tables of two ages. */
const aboutExpiry: ReadonlySet<number | undefined> = new Set([70001, 70005])

/**
 * The reply's Date says that our clock is off, so a UserSig that is good here can have run out there. Nothing in this page
 * sets a clock.
 */
export function findClock({ code, beside: { clockSkew } }: Case): Finding[] {
  if (!aboutExpiry.has(code) || !clockSkew) return []
  // Behind: what we take for the present is long past there.
  const weight = clockSkew.skewMs < 0 ? 'explains' : 'odd'
  return [{ weight, evidence: { kind: 'clock', skewMs: clockSkew.skewMs } }]
}
