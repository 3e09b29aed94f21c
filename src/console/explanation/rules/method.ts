import type { Case } from '../case.ts'
import type { Finding } from '../finding.ts'

/** 60002 and 60008: an odd request, as the gateway says it. Only POST is documented. https://trtc.io/document/34620 (2026-11) */
const aboutRequests: ReadonlySet<number | undefined> = new Set([60002, 60008])

export function findMethod({ code, request: { method } }: Case): Finding[] {
  if (!aboutRequests.has(code) || method === 'POST') return []
  const action = { kind: 'edit', edit: { kind: 'use-post' } } as const
  return [{ weight: 'explains', evidence: { kind: 'method', method }, action }]
}
