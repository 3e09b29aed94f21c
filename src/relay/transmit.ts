/** One request on one connection: written, timed, read to its end or to what ended it. */
import type { ClientRequest, Agent as HttpAgent, IncomingMessage } from 'node:http'
import { request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { isIP, type LookupFunction, type Socket } from 'node:net'
import type { Certificate, FailedExchange, FailureKind, HeaderList, RepliedExchange } from '../protocol/exchange.ts'
import type { Refusal } from '../protocol/relay-api.ts'
import { watchCertificate } from './certificate.ts'
import { type Failure, readFailure, readStray, type SystemError } from './failure.ts'
import { limits, maxPartialBytes } from './limits.ts'
import type { Phases } from './phases.ts'
import { PrivateAddressError } from './public-address.ts'
import type { Redactor } from './redact.ts'
import { refuse } from './refusal.ts'
import type { Call } from './send.ts'

type Came<E> = E extends unknown ? Omit<E, 'startedAt' | 'request' | 'timings'> : never
type Transmitted = Came<RepliedExchange> | Came<FailedExchange> | Refusal
type Reply = NonNullable<FailedExchange['partial']>

/** @param input.signal the caller's: when it aborts, the connection is closed under the call. */
export function transmit(input: {
  call: Call
  agent: HttpAgent
  lookup: LookupFunction | undefined
  phases: Phases
  signal: AbortSignal
}): Promise<Transmitted> {
  const { call, agent, lookup, phases, signal } = input
  return new Promise((resolve) => {
    const connection = { remoteAddress: null as string | null, reusedConnection: false }
    let socket: Socket | undefined
    let shownCertificate: () => Certificate | undefined = () => undefined
    let readBefore = 0
    let response: IncomingMessage | undefined
    const chunks: Buffer[] = []
    let received = 0
    let done = false

    const request = start(call, agent, lookup)
    const timer = setTimeout(() => stop('timeout', `The call did not end within ${call.timeoutMs} ms.`), call.timeoutMs)
    const onAbort = () => stop('cancelled', 'Cancelled by the caller.')
    signal.addEventListener('abort', onAbort, { once: true })

    function finish(came: Transmitted): void {
      if (done) return
      done = true
      clearTimeout(timer)
      signal.removeEventListener('abort', onAbort)
      resolve(came)
    }

    function fail(failure: Failure, error?: SystemError): void {
      const message = call.redactor.text(failure.message)
      const certificate = failure.kind === 'tls' ? shownCertificate() : undefined
      const stray = error && readStray(error, call.redactor)
      const facts = { ...(certificate && { certificate }), ...(stray && { stray }) }
      // What came in one piece with the mistake is not handed out yet.
      response?.read()
      const partial = response ? readReply(response, chunks, received, call.redactor) : null
      finish({ ...connection, result: 'failed', failure: { ...failure, message, ...facts }, partial })
    }

    function stop(kind: FailureKind, message: string): void {
      fail({ kind, phase: phases.current(), code: '', message })
      request.destroy()
    }

    function onError(error: SystemError): void {
      if (error instanceof PrivateAddressError) finish(refusePrivate(error))
      else if (!done) {
        const bytesRead = socket !== undefined && socket.bytesRead > readBefore
        fail(readFailure(error, phases.current(), bytesRead), error)
      }
    }

    request.on('socket', (given) => {
      socket = given
      readBefore = given.bytesRead
      connection.reusedConnection = request.reusedSocket
      const connected = () => {
        connection.remoteAddress = addressOf(given)
      }
      if (request.reusedSocket) {
        connected()
        phases.begin('firstByte')
      } else {
        shownCertificate = watchCertificate(given)
        followConnecting(given, call.reached, phases, connected)
      }
    })
    request.on('response', (incoming) => {
      response = incoming
      phases.begin('download')
      incoming.on('data', (chunk: Buffer) => {
        received += chunk.length
        if (received > limits.maxReplyBytes)
          stop('reply-too-large', `The reply is larger than ${limits.maxReplyBytes} bytes.`)
        else chunks.push(chunk)
      })
      incoming.on('end', () => {
        finish({ ...connection, result: 'replied', ...readReply(incoming, chunks, received, call.redactor) })
      })
      incoming.on('error', onError)
    })
    request.on('upgrade', (incoming, upgraded) => {
      response = incoming
      upgraded.destroy()
      stop('bad-http', 'The far end switched to another protocol.')
    })
    // Also after the end, where nobody listens any more, an error must not throw.
    request.on('error', onError)
    // As latin1 text, a character for each byte: node then writes head and body in one piece, which costs half.
    request.end(Buffer.from(call.body.buffer, call.body.byteOffset, call.body.byteLength).toString('latin1'), 'latin1')
  })
}

function refusePrivate({ message }: PrivateAddressError): Refusal {
  const right = 'Look at what resolves names here, or name the address itself in MARKREAD_ALLOW_HOSTS at start'
  return refuse('private-address', `${message}, so nothing is sent there. ${right}.`)
}

function start(call: Call, agent: HttpAgent, lookup: LookupFunction | undefined): ClientRequest {
  const { reached: url, method, pathAndQuery, headers } = call
  const options = {
    agent,
    method,
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port,
    path: pathAndQuery.reveal(),
    // A flat list is written as it is: order, case and repetitions stay.
    headers: headers.flat(),
    ...(lookup === undefined ? {} : { lookup }),
  }
  return url.protocol === 'https:' ? requestHttps(options) : requestHttp(options)
}

function followConnecting(socket: Socket, url: URL, phases: Phases, connected: () => void): void {
  const encrypted = url.protocol === 'https:'
  phases.begin(isIP(url.hostname.replace(/^\[|\]$/g, '')) === 0 ? 'dns' : 'tcp')
  // Emitted once per address of the name: only the first one ends the lookup.
  socket.once('lookup', (error: Error | null) => {
    if (!error) phases.begin('tcp')
  })
  socket.once('connect', () => {
    connected()
    phases.begin(encrypted ? 'tls' : 'firstByte')
  })
  if (encrypted) socket.once('secureConnect', () => phases.begin('firstByte'))
}

function readReply(response: IncomingMessage, chunks: Buffer[], received: number, redactor: Redactor): Reply {
  const headers: HeaderList = []
  for (let at = 0; at + 1 < response.rawHeaders.length; at += 2) {
    headers.push([redactor.text(response.rawHeaders[at] ?? ''), redactor.text(response.rawHeaders[at + 1] ?? '')])
  }
  const all = chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks)
  const kept = received > limits.maxReplyBytes ? all.subarray(0, maxPartialBytes) : all
  return {
    status: response.statusCode ?? 0,
    statusText: redactor.text(response.statusMessage ?? ''),
    httpVersion: response.httpVersion,
    headers,
    bodyBase64: redactor.base64(kept),
    bodyBytes: received,
    date: response.headers.date === undefined ? null : redactor.text(response.headers.date),
  }
}

function addressOf(socket: Socket): string | null {
  const { remoteAddress, remotePort, remoteFamily } = socket
  if (remoteAddress === undefined) return null
  return remoteFamily === 'IPv6' ? `[${remoteAddress}]:${remotePort}` : `${remoteAddress}:${remotePort}`
}
