/** When the host is in doubt: it does not know the app, or nobody knows the host. */
import type { Outcome } from '../../protocol/outcome.ts'

/**
 * The host has no such app. 60026 is the newest table's code for a wrong region (https://trtc.io/document/34348, read
 * 2026-11); before it there were 70020, 70016 and 60006, of which a wrong region is one cause among others.
 */
export const unknownAppCodes: ReadonlySet<number> = new Set([60026, 70020, 70016, 60006])

export function needsRegionHelp(outcome: Outcome): boolean {
  if (outcome.kind === 'rejected') return unknownAppCodes.has(outcome.code)
  return hasUnknownHost(outcome)
}

export function hasUnknownHost(outcome: Outcome): boolean {
  return outcome.kind === 'failed' && outcome.failure.kind === 'dns'
}
