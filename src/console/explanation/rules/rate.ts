import type { Case } from '../case.ts'
import type { Finding } from '../finding.ts'

/** Too many calls: of this command, of the app, and two generic ones. */
const aboutRate: ReadonlySet<number | undefined> = new Set([60007, 60011, 60018, 60019])

/** The lower of the two documented limits, 100 in the 2021 document and 200 now. https://trtc.io/document/38996 (2026-11) */
const lowLimit = 100

/** How much of it this browser was: the rest comes from other callers of the app. */
export function findRate({ code, beside: { history } }: Case): Finding[] {
  if (!aboutRate.has(code) || !history) return []
  const { callsInSecond } = history
  return [
    {
      weight: callsInSecond > lowLimit ? 'explains' : 'fits',
      evidence: { kind: 'rate', calls: callsInSecond },
      action: { kind: 'send-again' },
    },
  ]
}
