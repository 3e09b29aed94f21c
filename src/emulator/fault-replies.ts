/**
 * What a fault looks like on the wire. Those below HTTP write to the socket themselves; in process there is no socket, so
 * they answer 599 with the fault's name, which no service answers.
 */
import type { HttpBindings } from '@hono/node-server'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import type { Fault } from '../protocol/emulator-api.ts'
import { refuse } from './refusals.ts'

/** What the service would have answered; undefined where the fault keeps the command from being carried out. */
export interface Intended {
  text: string | undefined
  headers: Record<string, string>
}

export interface Faulted {
  response: Response
  /** For the log: the text that went out, undefined where none or not all of it did. */
  text: string | undefined
}

export async function answerWithFault(
  fault: Fault,
  { text = '', headers }: Intended,
  socket: Partial<HttpBindings>,
): Promise<Faulted> {
  switch (fault.kind) {
    case 'code':
      return reply(JSON.stringify(refuse(fault.code, fault.errorInfo)), headers)
    case 'delay':
      await new Promise((resolve) => setTimeout(resolve, fault.ms))
      return reply(text, headers)
    case 'contradiction':
      return reply(contradict(text, fault.of), headers)
    case 'empty-200':
      return reply('', headers)
    case 'html-502':
      // As a gateway in front of the service writes it: no envelope, another Content-Type, the one status that is not 200.
      return reply(gatewayPage, { ...headers, 'Content-Type': 'text/html' }, 502)
    case 'drop-before-headers':
    case 'drop-after-headers':
    case 'cut-body':
    case 'wrong-length':
      return { response: breakSocket(fault.kind, text, headers, socket), text: undefined }
  }
}

/** Faults that HTTP has no words for: each leaves the client with a broken answer, or none. */
type SocketFault = 'drop-before-headers' | 'drop-after-headers' | 'cut-body' | 'wrong-length'

function breakSocket(
  kind: SocketFault,
  text: string,
  headers: Record<string, string>,
  { incoming, outgoing }: Partial<HttpBindings>,
): Response {
  if (!incoming || !outgoing) return new Response(`fault: ${kind}`, { status: 599 })
  const bytes = Buffer.from(text)
  const half = Math.floor(bytes.length / 2)
  if (kind === 'drop-before-headers') {
    incoming.socket.destroy()
  } else if (kind === 'wrong-length') {
    // What follows the announced half reads like the start of a next answer, and is none.
    outgoing.writeHead(200, { ...headers, 'Content-Length': half })
    outgoing.end(bytes)
  } else {
    outgoing.writeHead(200, { ...headers, 'Content-Length': bytes.length })
    outgoing.flushHeaders()
    if (kind === 'cut-body') outgoing.write(bytes.subarray(0, half))
    // What is written goes out before the connection closes; `destroy` might overtake it.
    incoming.socket.destroySoon()
  }
  // A copy is a plain Response whatever the adapter made of the original, and headers set on it stay its own.
  return RESPONSE_ALREADY_SENT.clone()
}

function reply(text: string, headers: Record<string, string>, status = 200): Faulted {
  return { response: new Response(text, { status, headers }), text }
}

const gatewayPage =
  '<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n<center><h1>502 Bad Gateway</h1></center>\r\n</body>\r\n</html>\r\n'

/** `text` is our own envelope, so it parses. */
function contradict(text: string, how: Extract<Fault, { kind: 'contradiction' }>['of']): string {
  const envelope: Record<string, unknown> = JSON.parse(text)
  switch (how) {
    case 'ok-with-code':
      return JSON.stringify({ ...envelope, ActionStatus: 'OK', ErrorCode: envelope.ErrorCode || 91000 })
    case 'fail-without-code':
      return JSON.stringify({ ...envelope, ActionStatus: 'FAIL', ErrorCode: 0 })
    case 'code-as-string':
      return JSON.stringify({ ...envelope, ErrorCode: String(envelope.ErrorCode) })
    case 'missing-field':
      // JSON leaves out what is undefined.
      return JSON.stringify({ ...envelope, ErrorCode: undefined })
  }
}
