/**
 * Node's own HTTP server with this server's limits and headers. What Node would answer before the app is asked, because
 * it is no request or comes too slowly, says as little as possible and carries the same headers as everything else.
 */
import { createServer, type Server, type ServerResponse, STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import { getRequestListener } from '@hono/node-server'
import { limits } from '../relay/limits.ts'
import { securityHeaders } from './security-headers.ts'

/** Longer than the relay keeps an idle connection, so that the emulator never closes one under a call. */
const keepAliveMs = 30_000

/** Twice what the relay sends at most, as its calls to the embedded emulator come in here with a few lines more. */
const maxHeadBytes = 2 * limits.maxHeadBytes

/** A page holds six; beyond this a new connection is closed unanswered. */
const maxConnections = 2_048

type Slowness = Pick<typeof limits, 'headersTimeoutMs' | 'requestTimeoutMs'>

/** @param slow how long a client may take to say what it wants; the relay's own limits unless told. */
export function createHttpServer(slow: { [K in keyof Slowness]: number } = limits): Server {
  const server = createServer({
    keepAliveTimeout: keepAliveMs,
    headersTimeout: slow.headersTimeoutMs,
    requestTimeout: slow.requestTimeoutMs,
    connectionsCheckingInterval: Math.min(1_000, slow.headersTimeoutMs),
    maxHeaderSize: maxHeadBytes,
    // The app refuses what names no host; Node would do so without the headers.
    requireHostHeader: false,
  })
  server.maxConnections = maxConnections
  const latest = new WeakMap<Duplex, ServerResponse>()
  server.on('request', (request, response) => latest.set(request.socket, response))
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    const response = latest.get(socket)
    // Amid an answer, or with nobody there to read one.
    if (!socket.writable || (response?.headersSent && !response.writableEnded)) socket.destroy()
    else socket.end(writeError(statusOf(error.code)))
  })
  server.on('checkExpectation', (_request, response) => {
    response.writeHead(417, { ...securityHeaders, Connection: 'close' }).end()
  })
  return server
}

export function serveWith(server: Server, fetch: Parameters<typeof getRequestListener>[0]): void {
  // What is no request at all, such as a Host that is no name, never comes to the app.
  const errorHandler = () => new Response('Bad request', { status: 400, headers: securityHeaders })
  server.on('request', getRequestListener(fetch, { errorHandler }))
}

/** https://nodejs.org/api/http.html#event-clienterror (read 2026-11). */
function statusOf(code: string | undefined): number {
  switch (code) {
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return 408
    case 'HPE_CHUNK_EXTENSIONS_OVERFLOW':
      return 413
    case 'HPE_HEADER_OVERFLOW':
      return 431
    default:
      return 400
  }
}

function writeError(status: number): string {
  const text = STATUS_CODES[status] ?? ''
  const headers = {
    ...securityHeaders,
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Length': text.length,
    Connection: 'close',
  }
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
  return [`HTTP/1.1 ${status} ${text}`, ...lines, '', text].join('\r\n')
}
