/** From a request that has passed the checks to the call that is made. */
import { takeApartQuery } from '../protocol/request-url.ts'
import { buildHeaders } from './headers.ts'
import { limits } from './limits.ts'
import { queryOf, type Target } from './policy.ts'
import type { ReadSendRequest } from './read-request.ts'
import { createRedactor } from './redact.ts'
import type { Call } from './send.ts'

export function buildCall(request: ReadSendRequest, target: Target): Call {
  const { url, reached, path, pathAndQuery, publicName } = target
  const { body } = request
  // Node writes it so, whatever the caller wrote.
  const method = request.method.toUpperCase()
  return {
    url,
    reached,
    path,
    pathAndQuery,
    method,
    headers: buildHeaders(request.headers, url.host, method, body.length),
    body,
    timeoutMs: request.timeoutMs ?? limits.defaultTimeoutMs,
    rateKey: target.writes ? rateKeyOf(target) : undefined,
    callsPerSecond: request.callsPerSecond,
    publicName,
    redactor: createRedactor(pathAndQuery),
  }
}

/** Per SDKAppID and command, as the service counts. */
function rateKeyOf({ path, pathAndQuery }: Target): string {
  const sdkAppId = takeApartQuery(queryOf(pathAndQuery.reveal())).find(({ name }) => name === 'sdkappid')?.value ?? ''
  return `${sdkAppId} ${path}`
}
