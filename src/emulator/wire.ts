/**
 * The raw facts of a request: target and headers as they were written, body as it came. Over a socket they are node's
 * own; in process, with `app.request()`, they are as good as a Request has them.
 */
import type { HttpBindings } from '@hono/node-server'
import type { HonoRequest } from 'hono'

/** Absent in process. */
export type EmulatorEnv = { Bindings: Partial<HttpBindings> }

/** Ours: what is longer is not read to its end. The vendor's own limit is far below and is answered as JSON. */
const maxBodyBytes = 1024 * 1024

/** What of hono's Context is looked at here, whatever else a route has put into it. */
interface Wired {
  env: Partial<HttpBindings>
  req: HonoRequest
}

export interface WireRequest {
  method: string
  /** Path and query as written. */
  target: string
  pathname: string
  /** Without its question mark. */
  search: string
  /** Name, value, name, value. */
  rawHeaders: readonly string[]
}

export function readWireRequest(c: Wired): WireRequest {
  const incoming = c.env?.incoming
  const target = originForm(incoming?.url ?? c.req.url)
  const at = target.indexOf('?')
  return {
    method: incoming?.method ?? c.req.method,
    target,
    pathname: at < 0 ? target : target.slice(0, at),
    search: at < 0 ? '' : target.slice(at + 1),
    rawHeaders: incoming?.rawHeaders ?? [...c.req.raw.headers].flat(),
  }
}

/**
 * @returns undefined where there is no body to go on with: longer than the limit, or its sender went away, in which case
 * nobody reads the answer either.
 */
export async function readBody(c: Wired, limit = maxBodyBytes): Promise<Uint8Array | undefined> {
  const incoming = c.env?.incoming
  if (!incoming) {
    const body = new Uint8Array(await c.req.raw.arrayBuffer())
    return body.length > limit ? undefined : body
  }
  return new Promise((resolve) => {
    const chunks: Uint8Array[] = []
    let length = 0
    incoming.on('data', (chunk: Uint8Array) => {
      length += chunk.length
      // The rest flows by unread, so that the connection stays usable for the answer.
      if (length <= limit) chunks.push(chunk)
    })
    // Copied together, one chunk too: each is a slice of a far larger buffer, which the log would keep alive.
    incoming.on('end', () => resolve(length > limit ? undefined : Buffer.concat(chunks)))
    incoming.on('error', () => resolve(undefined))
    incoming.on('close', () => resolve(undefined))
    if (incoming.destroyed) resolve(undefined)
  })
}

/** Proxies write the whole URL; what counts is from the path on. */
function originForm(url: string): string {
  return url.replace(/^https?:\/\/[^/?#]*/i, '').replace(/#.*$/, '') || '/'
}
