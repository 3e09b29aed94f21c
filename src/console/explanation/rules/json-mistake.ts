import { repairJson } from '../../../lib/json-repair.ts'
import type { Case } from '../case.ts'
import type { Finding } from '../finding.ts'

/** 60002 and 60008 are seen for bodies that break the gateway's reading, too. */
const aboutJson: ReadonlySet<number | undefined> = new Set([60002, 60003, 60008, 90001])

/** Why the body is no JSON object: empty, no text, a list, or a mistake with its place. */
export function findJsonMistake({ code, text, json, body }: Case): Finding[] {
  if (!aboutJson.has(code) || body) return []
  if (text === undefined) return [{ weight: 'explains', evidence: { kind: 'not-utf8' } }]
  if (!json || json.ok) return [{ weight: 'explains', evidence: { kind: 'not-an-object' } }]
  if (json.mistake.kind === 'empty') return [{ weight: 'explains', evidence: { kind: 'empty-body' } }]
  const repairs = repairJson(text)?.repairs ?? []
  return [
    {
      weight: 'explains',
      evidence: { kind: 'json-mistake', mistake: json.mistake, repairs },
      action: repairs.length > 0 ? { kind: 'edit', edit: { kind: 'repair-json', repairs } } : undefined,
    },
  ]
}
