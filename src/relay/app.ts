/**
 * The relay: a page may not call the vendor (no CORS, and the credential), so it asks this. Stateless but for the
 * counters of the rate gate. A refusal is a 4xx; everything that was tried is a 200 with an Exchange.
 */
import { type Context, Hono } from 'hono'
import { commands, findCommandId } from '../protocol/commands/index.ts'
import {
  defaultTimeoutMs,
  maxBodyBytes,
  type Refusal,
  type RelayHealth,
  refusals,
  type SendRequest,
} from '../protocol/relay-api.ts'
import { takeApartQuery } from '../protocol/request-url.ts'
import { type RelayConfig, writeAllowedHost } from './config.ts'
import { checkHost, checkOrigin } from './guard.ts'
import { buildHeaders, checkHeaders } from './headers.ts'
import { readSendRequest } from './limits.ts'
import { checkTarget, type Target } from './policy.ts'
import { createRateGate } from './rate.ts'
import { createRedactor } from './redact.ts'
import { isRefusal, refuse } from './refusal.ts'
import { type Call, createSend } from './send.ts'

export function createRelay(config: RelayConfig): Hono {
  const send = createSend({ gate: createRateGate(config.callsPerSecond), ca: config.trustedCertificates })

  const refused = (c: Context, refusal: Refusal) => {
    const status = refusals[refusal.reason]
    config.log.warn({ refused: refusal.reason, status })
    return c.json(refusal, status)
  }

  const app = new Hono()
  app.use('/relay/*', async function guard(c, next) {
    const refusal = checkHost(c.req.header('host'), config.ownHosts) ?? checkOrigin((name) => c.req.header(name))
    return refusal ? refused(c, refusal) : next()
  })
  app.get('/relay/health', (c) => {
    const health: RelayHealth = {
      ok: true,
      allowedHosts: config.allowedHosts.map(writeAllowedHost),
      callsPerSecond: config.callsPerSecond,
      defaultTimeoutMs,
      maxBodyBytes,
    }
    return c.json(health)
  })
  app.post('/relay/send', async (c) => {
    const request = await readSendRequest(c.req)
    if (isRefusal(request)) return refused(c, request)
    const target = checkTarget(request.url, request.method, config)
    if (isRefusal(target)) return refused(c, target)
    const refusal = checkHeaders(request.headers)
    if (refusal) return refused(c, refusal)
    const call = buildCall(request, request.body, target)
    const exchange = await send(call, c.req.raw.signal)
    config.log.info({
      host: call.url.host,
      path: call.redactor.text(call.pathAndQuery.split('?', 1)[0] ?? ''),
      method: call.method,
      bytes: call.body.length,
      result: exchange.result,
      ...(exchange.result === 'replied' ? { status: exchange.status } : { failure: exchange.failure.kind }),
      ms: exchange.timings.total,
    })
    return c.json(exchange)
  })
  // Preflights end here too, with no Access-Control header: other origins are granted nothing.
  app.all('/relay/send', (c) => refused(c, refuse('method-not-allowed', 'Send with POST /relay/send.')))
  return app
}

function buildCall(request: SendRequest, body: Uint8Array, target: Target): Call {
  const { url, pathAndQuery } = target
  // Node writes it so, whatever the caller wrote.
  const method = request.method.toUpperCase()
  return {
    url,
    pathAndQuery,
    method,
    headers: buildHeaders(request.headers, url.host, method, body.length),
    body,
    timeoutMs: request.timeoutMs ?? defaultTimeoutMs,
    rateKey: rateKeyOf(pathAndQuery),
    redactor: createRedactor(pathAndQuery),
  }
}

/** Per SDKAppID and command, as the service counts. What is no command of ours is held as if it wrote. */
function rateKeyOf(pathAndQuery: string): string | undefined {
  const [path = '', query = ''] = pathAndQuery.split(/\?(.*)/s)
  const id = findCommandId(path)
  if (id !== undefined && commands[id].effect === 'read') return undefined
  const sdkAppId = takeApartQuery(query).find(({ name }) => name === 'sdkappid')?.value ?? ''
  return `${sdkAppId} ${path}`
}
