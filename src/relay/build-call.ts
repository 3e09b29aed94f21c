/** From a request that has passed the checks to the call that is made. */
import { commands } from '../protocol/commands/index.ts'
import { takeApartQuery } from '../protocol/request-url.ts'
import { buildHeaders } from './headers.ts'
import { limits } from './limits.ts'
import type { Target } from './policy.ts'
import type { ReadSendRequest } from './read-request.ts'
import { createRedactor } from './redact.ts'
import type { Call } from './send.ts'

export function buildCall(request: ReadSendRequest, target: Target): Call {
  const { url, pathAndQuery, publicName } = target
  const { body } = request
  // Node writes it so, whatever the caller wrote.
  const method = request.method.toUpperCase()
  return {
    url,
    pathAndQuery,
    method,
    headers: buildHeaders(request.headers, url.host, method, body.length),
    body,
    timeoutMs: request.timeoutMs ?? limits.defaultTimeoutMs,
    rateKey: writes(target) ? rateKeyOf(pathAndQuery) : undefined,
    publicName,
    redactor: createRedactor(pathAndQuery),
  }
}

/** What is no command of ours is held as if it wrote. */
function writes({ command }: Target): boolean {
  return command === undefined || commands[command].effect === 'write'
}

/** Per SDKAppID and command, as the service counts. */
function rateKeyOf(pathAndQuery: string): string {
  const sdkAppId = takeApartQuery(queryOf(pathAndQuery)).find(({ name }) => name === 'sdkappid')?.value ?? ''
  return `${sdkAppId} ${pathOf(pathAndQuery)}`
}

export function pathOf(pathAndQuery: string): string {
  return pathAndQuery.split('?', 1)[0] ?? ''
}

/** Without its question mark. */
function queryOf(pathAndQuery: string): string {
  return pathAndQuery.slice(pathOf(pathAndQuery).length + 1)
}
