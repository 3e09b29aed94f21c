/**
 * The relay: a page may not call the vendor (no CORS, and the credential), so it asks this. Stateless but for the key of
 * the arming, and the counters of the rate gate and of the calls under way. A refusal is a 4xx; everything that was tried
 * is a 200 with an Exchange.
 */
import { type Context, Hono } from 'hono'
import type { Exchange } from '../protocol/exchange.ts'
import { redactSecrets } from '../protocol/redaction.ts'
import {
  armedHeader,
  defaultTimeoutMs,
  maxBodyBytes,
  type Refusal,
  type RelayHealth,
  refusals,
} from '../protocol/relay-api.ts'
import { checkArmed, createArming } from './arming.ts'
import { buildCall } from './build-call.ts'
import { type RelayConfig, writeAllowedHost } from './config.ts'
import { createCrowd } from './crowd.ts'
import { checkHost, checkOrigin } from './guard.ts'
import { checkHeaders } from './headers.ts'
import { limits } from './limits.ts'
import type { CallLine } from './log.ts'
import { checkTarget } from './policy.ts'
import { createRateGate } from './rate.ts'
import { readArmRequest, readSendRequest } from './read-request.ts'
import { isRefusal, refuse } from './refusal.ts'
import { type Call, createSend } from './send.ts'

export function createRelay(config: RelayConfig): Hono {
  const { trustedCertificates: ca, lookup, log, own } = config
  const send = createSend({ gate: createRateGate(config.callsPerSecond), ca, lookup })
  const admit = createCrowd(limits.maxCallsAtOnce)
  const arming = createArming(config.now)

  const refused = (c: Context, refusal: Refusal) => {
    const status = refusals[refusal.reason]
    log.warn({ refused: refusal.reason, status })
    return c.json(refusal, status)
  }

  async function sendOne(c: Context): Promise<Exchange | Refusal> {
    const request = await readSendRequest(c.req)
    if (isRefusal(request)) return request
    const target = checkTarget(request.url, request.method, config)
    if (isRefusal(target)) return target
    const refusal = checkHeaders(request.headers, request.method, target.pathAndQuery)
    if (refusal) return refusal
    const armed = checkArmed(target, request.armed, arming)
    if (armed && isRefusal(armed)) return armed
    const call = buildCall(request, target)
    const exchange = await send(call, c.req.raw.signal)
    if (armed) c.header(armedHeader, arming.arm(armed).armed)
    if (!isRefusal(exchange)) log.info(describe(call, exchange))
    return exchange
  }

  const app = new Hono()
  app.use('/relay/*', async function guard(c, next) {
    const refusal = checkHost(c.req.header('host'), own) ?? checkOrigin((name) => c.req.header(name), own)
    return refusal ? refused(c, refusal) : next()
  })
  app.get('/relay/health', (c) => {
    const health: RelayHealth = {
      ok: true,
      allowedHosts: config.allowedHosts.map(writeAllowedHost),
      callsPerSecond: config.callsPerSecond,
      defaultTimeoutMs,
      maxBodyBytes,
      limits,
    }
    return c.json(health)
  })
  app.post('/relay/send', async (c) => {
    const sent = await admit(() => sendOne(c))
    return isRefusal(sent) ? refused(c, sent) : c.json(sent)
  })
  app.post('/relay/arm', async (c) => {
    const request = await readArmRequest(c.req)
    if (isRefusal(request)) return refused(c, request)
    const { host, sdkAppId } = request
    log.info({ armed: redactSecrets(host), sdkAppId: redactSecrets(sdkAppId) })
    return c.json(arming.arm(request))
  })
  // Preflights end here too, with no Access-Control header: other origins are granted nothing.
  for (const path of ['/relay/send', '/relay/arm']) {
    app.all(path, (c) => refused(c, refuse('method-not-allowed', `Ask with POST ${path}.`)))
  }
  return app
}

/** The line of the log. */
function describe(call: Call, exchange: Exchange): CallLine {
  return {
    host: call.redactor.text(call.url.host),
    path: call.redactor.text(call.path),
    method: call.redactor.text(call.method),
    bytes: call.body.length,
    result: exchange.result,
    ...(exchange.result === 'replied' ? { status: exchange.status } : { failure: exchange.failure.kind }),
    ms: exchange.timings.total,
  }
}
