/** What the relay's tests share: far ends on loopback that behave as told, and a relay that may reach them. */
import { createServer, type IncomingMessage, type RequestListener } from 'node:http'
import { createServer as createTlsServer, type ServerOptions } from 'node:https'
import { type AddressInfo, createServer as createTcpServer, type Server, type Socket } from 'node:net'
import { expect, onTestFinished } from 'vitest'
import { toBase64 } from '../lib/base64.ts'
import { encodeUtf8 } from '../lib/utf8.ts'
import { Exchange, type FailedExchange, type RepliedExchange } from '../protocol/exchange.ts'
import { ArmReply, type ArmRequest } from '../protocol/relay-api.ts'
import { createRelay } from './app.ts'
import type { RelayConfig } from './config.ts'
import { createCallLog } from './log.ts'
import { certificate, privateKey } from './testing-certificate.ts'

export const userSig = 'eJyrVgrxCdYrSy1SslIy0jNQ0gHzM1NS80oy0zLBwokpuZl5UInilOzEgoLMFCUrCyiAiJdk5qYq'
export const commandPath = '/v4/openim/admin_set_msg_read'

/** A query as the console builds it, with a signature. */
export const query = `sdkappid=88888888&identifier=admin&usersig=${userSig}&random=1&contenttype=json`

export interface FarEnd {
  port: number
  /** `127.0.0.1:port`. */
  host: string
}

/** Answers OK unless told. */
export function startHttp(listener: RequestListener = answerOk): Promise<FarEnd> {
  return listen(createServer(listener))
}

/** @param settings another certificate, and what else TLS can be told */
export function startTls(listener: RequestListener = answerOk, settings: ServerOptions = {}): Promise<FarEnd> {
  return listen(createTlsServer({ key: privateKey, cert: certificate, ...settings }, listener))
}

/** A server that speaks no HTTP of its own: `onSocket` writes whatever it likes. */
export function startTcp(onSocket: (socket: Socket) => void): Promise<FarEnd> {
  const server = createTcpServer((socket) => {
    socket.on('error', () => {})
    onSocket(socket)
  })
  return listen(server)
}

/** A port on which nobody listens. */
export async function findClosedPort(): Promise<FarEnd> {
  const server = createTcpServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo // A listening TCP server has a port.
  await new Promise((resolve) => server.close(resolve))
  return { port, host: `127.0.0.1:${port}` }
}

async function listen(server: Server): Promise<FarEnd> {
  const sockets = new Set<Socket>()
  server.on('connection', (socket) => sockets.add(socket))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  const { port } = server.address() as AddressInfo // A listening TCP server has a port.
  return { port, host: `127.0.0.1:${port}` }
}

export function answerOk(request: IncomingMessage, response: Parameters<RequestListener>[1]): void {
  request.resume()
  response.end('{"ActionStatus":"OK","ErrorInfo":"","ErrorCode":0}')
}

export async function readAll(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks)
}

export const ownHost = '127.0.0.1:4173'

/** A relay at `ownHost` that allows loopback, and the lines that it logs. */
export function createTestRelay(config: Partial<RelayConfig> = {}) {
  const lines: string[] = []
  const app = createRelay({
    own: { hosts: [ownHost] },
    allowedHosts: [
      { hostname: '127.0.0.1', port: undefined },
      { hostname: 'localhost', port: undefined },
      { hostname: 'nowhere.invalid', port: undefined },
    ],
    callsPerSecond: 100,
    log: createCallLog({ write: (line) => void lines.push(line) }),
    ...config,
  })
  const postTo = async (path: string, body: BodyInit, headers: Record<string, string>, signal?: AbortSignal) =>
    app.request(path, {
      method: 'POST',
      headers: { host: ownHost, 'content-type': 'application/json', ...headers },
      body,
      ...(signal ? { signal } : {}),
    })
  /** Unarmed unless the body says otherwise. */
  const post = (body: BodyInit, headers: Record<string, string> = {}, signal?: AbortSignal) =>
    postTo('/relay/send', body, headers, signal)
  const postArm = (body: BodyInit, headers: Record<string, string> = {}) => postTo('/relay/arm', body, headers)
  /** @returns a token for the host of this URL and the app that it names; undefined where it names none. */
  const arm = async (url: string): Promise<string | undefined> => {
    const { host, searchParams } = new URL(url)
    const sdkAppId = searchParams.get('sdkappid')
    if (sdkAppId === null) return undefined
    const scope: ArmRequest = { host, sdkAppId }
    return ArmReply.parse(await (await postArm(JSON.stringify(scope))).json()).armed
  }
  /** Arms first, as the page of a person who did. */
  const send = async (request: SendInput, signal?: AbortSignal): Promise<Exchange> => {
    const { body = '{}', ...rest } = request
    const armed = request.armed ?? (await arm(request.url))
    const bodyBase64 = toBase64(typeof body === 'string' ? encodeUtf8(body) : body)
    const response = await post(JSON.stringify({ bodyBase64, ...rest, armed }), {}, signal)
    const answer = await response.json()
    const exchange = Exchange.parse(answer)
    // Reading redacts, too, so it would hide whatever the relay had let through.
    expect(exchange).toEqual(answer)
    return exchange
  }
  return { app, lines, post, postArm, arm, send }
}

export interface SendInput {
  url: string
  method?: string
  headers?: [string, string][]
  body?: string | Uint8Array
  timeoutMs?: number
  armed?: string | undefined
}

export function expectReplied(exchange: Exchange): RepliedExchange {
  if (exchange.result !== 'replied') throw new Error(`failed: ${JSON.stringify(exchange.failure)}`)
  return exchange
}

export function expectFailed(exchange: Exchange): FailedExchange {
  if (exchange.result !== 'failed') throw new Error(`replied: ${exchange.status}`)
  return exchange
}
