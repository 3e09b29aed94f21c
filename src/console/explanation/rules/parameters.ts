import { takeApartRequestUrl } from '../../../protocol/request-url.ts'
import type { Case } from '../case.ts'
import type { Finding } from '../finding.ts'

/** Those that each code speaks of. https://trtc.io/document/34348 (2026-11) */
const spokenOf = new Map<number | undefined, readonly string[]>([
  [60012, ['sdkappid']],
  [60025, ['sdkappid', 'identifier', 'usersig', 'contenttype']],
])

/** What is absent or empty in the URL, and a contenttype that is not the documented one. */
export function findParameters({ code, request }: Case): Finding[] {
  const query = takeApartRequestUrl(request.url)?.query
  if (!query) return []
  return (spokenOf.get(code) ?? []).flatMap((name): Finding[] => {
    const value = query.find((parameter) => parameter.name === name)?.value
    const ofContent = name === 'contenttype'
    if (value && !(ofContent && value !== 'json')) return []
    const action = ofContent ? ({ kind: 'edit', edit: { kind: 'use-contenttype-json' } } as const) : undefined
    return [{ weight: 'explains', evidence: { kind: 'parameter', name, value }, action }]
  })
}
