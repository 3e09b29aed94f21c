/**
 * What a fault looks like as a reply. Those below HTTP are `fault-sockets.ts`; those that are decided before there is a
 * reply, such as a clock that is off, change nothing here.
 */
import type { HttpBindings } from '@hono/node-server'
import type { Fault } from '../protocol/emulator-api.ts'
import { breakSocket, waitUnlessGone } from './fault-sockets.ts'
import { createRandom } from './random.ts'
import { refuse } from './refusals.ts'

/** What the service would have answered; no text where the fault keeps the command from being carried out. */
export interface Intended {
  text: string | undefined
  headers: Record<string, string>
}

export interface Faulted {
  response: Response
  /** For the log: the text that went out, undefined where none or not all of it did. */
  text: string | undefined
}

/** Resolves when the answer is out, or its caller gone. */
export async function answerWithFault(
  fault: Fault,
  { text = '', headers }: Intended,
  socket: Partial<HttpBindings>,
): Promise<Faulted> {
  switch (fault.kind) {
    case 'code':
      return reply(JSON.stringify(refuse(fault.code, fault.errorInfo)), headers)
    case 'delay':
      await waitUnlessGone(fault.ms, socket.outgoing)
      return reply(text, headers)
    case 'contradiction':
      return reply(contradict(text, fault.of), headers)
    case 'empty-200':
      return reply('', headers)
    case 'garbage':
      return reply(drawBytes(fault.bytes ?? 64, fault.seed ?? 1), headers)
    case 'not-utf8':
      return reply(spoilUtf8(text), headers)
    case 'html-502':
      // As a gateway in front of the service writes it: no envelope, another Content-Type, the one status that is not 200.
      return reply(gatewayPage, { ...headers, 'Content-Type': 'text/html' }, 502)
    case 'badge-kept':
    case 'clock-off':
      return reply(text, headers)
    case 'stall':
    case 'drip':
    case 'drop-before-headers':
    case 'drop-after-headers':
    case 'cut-body':
    case 'wrong-length':
      return breakSocket(fault, text, headers, socket)
  }
}

function reply(body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string>, status = 200): Faulted {
  const text = typeof body === 'string' ? body : new TextDecoder().decode(body)
  return { response: new Response(body, { status, headers }), text }
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
    case 'duplicate-key':
      // Which of the two counts is up to each parser, so one of them says OK and the other does not.
      return text.replace(/"ErrorCode":(\d+)/, '"ErrorCode":$1,"ErrorCode":91000')
    case 'long-number':
      // The largest of 64 bits; as a double it is one more.
      return text.replace(/"ErrorCode":\d+/, '"ErrorCode":9223372036854775807')
  }
}

function drawBytes(count: number, seed: number): Uint8Array<ArrayBuffer> {
  const random = createRandom(seed)
  return Uint8Array.from({ length: count }, () => Math.floor(random() * 256))
}

/** An é in Latin-1, in the middle of JSON that is otherwise whole. */
function spoilUtf8(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(Buffer.from(text.replace('"ErrorInfo":"', '"ErrorInfo":"\xE9'), 'latin1'))
}
