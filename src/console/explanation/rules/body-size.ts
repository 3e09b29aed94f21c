import type { Case } from '../case.ts'
import type { Finding } from '../finding.ts'

/** The lower of the two documented limits: 8 KB in older tables, 12 KB now. https://trtc.io/document/34348 (2026-11) */
const lowLimit = 8 * 1024

export function findBodySize({ code, request: { bodyBytes } }: Case): Finding[] {
  if (code !== 93000 || bodyBytes <= lowLimit) return []
  return [{ weight: 'explains', evidence: { kind: 'body-size', bytes: bodyBytes } }]
}
