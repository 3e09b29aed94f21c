import { takeApartRequestUrl } from '../../../protocol/request-url.ts'
import type { Case } from '../case.ts'
import type { Finding } from '../finding.ts'

/** A host that does not know the app. Which of them does is not in the request; they can be asked. */
export function findRegion({ request, beside }: Case): Finding[] {
  if (!beside.canAskRegions) return []
  const query = takeApartRequestUrl(request.url)?.query ?? []
  const sdkAppId = query.find(({ name }) => name === 'sdkappid')?.value ?? ''
  return [{ weight: 'fits', evidence: { kind: 'region', sdkAppId }, action: { kind: 'ask-regions' } }]
}
