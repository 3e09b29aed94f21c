import { takeApartRequestUrl } from '../../../protocol/request-url.ts'
import type { Case } from '../case.ts'
import type { Finding } from '../finding.ts'

/** No administrator, as the gateway and the message service say it. */
const aboutRights: ReadonlySet<number | undefined> = new Set([60010, 90009])

/** Who calls is one of the two whose conversation it is: a user's name stands where an administrator's belongs. */
export function findCallerInPair({ code, request, body }: Case): Finding[] {
  if (!aboutRights.has(code)) return []
  const caller = takeApartRequestUrl(request.url)?.query.find(({ name }) => name === 'identifier')?.value
  const field = (['Report_Account', 'Peer_Account'] as const).find((name) => caller && body?.[name] === caller)
  if (!caller || !field) return []
  return [{ weight: 'explains', evidence: { kind: 'caller-in-pair', field, account: caller } }]
}
