/**
 * One origin: the console's files, the relay and the emulator. It decides who is asked and what a browser is told; what
 * is answered is theirs. The same app runs behind `npm start` and inside the dev server.
 */
import { inspect } from 'node:util'
import type { HttpBindings } from '@hono/node-server'
import { type Context, Hono } from 'hono'
import { redactSecrets } from '../protocol/redaction.ts'
import { type Refusal, refusals } from '../protocol/relay-api.ts'
import { checkHost, checkOrigin } from '../relay/guard.ts'
import type { CheckToken } from './access.ts'
import { answerWithFile, type ConsoleFiles } from './console-files.ts'
import { findCanonicalUrl, type OwnAddress } from './own-address.ts'
import { securityHeaders } from './security-headers.ts'

/** node's own request and response; absent in process. */
export type HostEnv = { Bindings: Partial<HttpBindings> }

/** What is mounted: a program that answers requests. */
type Answer = (request: Request, env: Partial<HttpBindings>) => Response | Promise<Response>

export interface HostParts {
  own: OwnAddress
  /** Asked before relay and control; the console's files and the vendor's API are open. */
  checkToken: CheckToken
  /** Below `/relay/`. */
  relay: Answer
  /** Below `/v4/` and `/_emulator/`. */
  emulator: Answer
  /** Absent inside the dev server, which serves the console itself. */
  files: ConsoleFiles | undefined
}

export function createHost({ own, checkToken, relay, emulator, files }: HostParts): Hono<HostEnv> {
  const app = new Hono<HostEnv>()

  // Before everything else, since it is the vendor's: its headers are part of the imitation.
  app.all('/v4/*', (c) => refuseForeign(c, own) ?? emulator(c.req.raw, c.env))

  app.use(async function tellBrowser(c, next) {
    await next()
    for (const [name, value] of Object.entries(securityHeaders)) c.res.headers.set(name, value)
  })
  app.use(async function findOwnName(c, next) {
    const { method, url } = c.req
    const header = (name: string) => c.req.header(name)
    const target = url.slice(new URL(url).origin.length)
    const canonical = findCanonicalUrl(own, { method, host: header('host'), target, accept: header('accept') })
    return refuseForeign(c, own) ?? (canonical === undefined ? next() : c.redirect(canonical, 307))
  })
  app.all('/relay/*', (c) => refuseStranger(c, checkToken) ?? relay(c.req.raw, c.env))
  app.all('/_emulator/*', (c) => refuseStranger(c, checkToken) ?? refuseSite(c, own) ?? emulator(c.req.raw, c.env))
  if (files) app.use(async (c, next) => answerWithFile(c, files) ?? next())
  app.notFound((c) => c.text('Not found', 404))
  app.onError((error, c) => {
    // A caller who went away in the middle of an upload is no mistake of ours.
    if (!c.req.raw.signal.aborted) console.error(redactSecrets(inspect(error)))
    return c.text('Internal error', 500)
  })
  return app
}

function refuseForeign(c: Context, own: OwnAddress): Response | undefined {
  return refuse(c, checkHost(c.req.header('host'), own), securityHeaders)
}

function refuseStranger(c: Context, checkToken: CheckToken): Response | undefined {
  return refuse(c, checkToken(c.req.header('authorization')), { 'WWW-Authenticate': 'Bearer' })
}

/**
 * The relay asks this itself; the emulator's control goes by `Sec-Fetch-Site` alone, which browsers send to loopback and
 * TLS only.
 */
function refuseSite(c: Context, own: OwnAddress): Response | undefined {
  const refusal = checkOrigin((name) => c.req.header(name), own)
  return refuse(c, refusal)
}

function refuse(c: Context, refusal: Refusal | undefined, headers: Record<string, string> = {}): Response | undefined {
  return refusal && c.json(refusal, refusals[refusal.reason], { ...headers })
}
