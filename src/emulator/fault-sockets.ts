/**
 * Faults that HTTP has no words for: each leaves the client with a broken answer, a slow one, or none. They write to the
 * socket themselves, and end when it closes, whoever closes it. In process there is no socket: 599 with the fault's name
 * stands for them, which no service answers.
 */
import type { HttpBindings } from '@hono/node-server'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import type { Fault } from '../protocol/emulator-api.ts'
import type { Faulted } from './fault-replies.ts'

type SocketKind = 'stall' | 'drip' | 'drop-before-headers' | 'drop-after-headers' | 'cut-body' | 'wrong-length'
export type SocketFault = Extract<Fault, { kind: SocketKind }>
type Outgoing = HttpBindings['outgoing']

export async function breakSocket(
  fault: SocketFault,
  text: string,
  headers: Record<string, string>,
  { incoming, outgoing }: Partial<HttpBindings>,
): Promise<Faulted> {
  if (!incoming || !outgoing) {
    return { response: new Response(`fault: ${fault.kind}`, { status: 599 }), text: undefined }
  }
  const bytes = Buffer.from(text)
  const half = Math.floor(bytes.length / 2)
  let isWhole = false
  switch (fault.kind) {
    case 'stall':
      await waitUntilGone(outgoing)
      break
    case 'drip':
      outgoing.writeHead(200, { ...headers, 'Content-Length': bytes.length })
      outgoing.flushHeaders()
      isWhole = await drip(bytes, fault.ms, outgoing)
      break
    case 'drop-before-headers':
      incoming.socket.destroy()
      break
    case 'wrong-length':
      if (fault.length === 'longer') {
        sendAndClose(bytes, bytes.length + half)
      } else {
        // What follows the announced half reads like the start of a next answer, and is none.
        outgoing.writeHead(200, { ...headers, 'Content-Length': half })
        outgoing.end(bytes)
      }
      break
    case 'drop-after-headers':
      sendAndClose(undefined, bytes.length)
      break
    case 'cut-body':
      sendAndClose(bytes.subarray(0, half), bytes.length)
      break
  }
  // A copy is a plain Response whatever the adapter made of the original, and headers set on it stay its own.
  return { response: RESPONSE_ALREADY_SENT.clone(), text: isWhole ? text : undefined }

  function sendAndClose(body: Uint8Array | undefined, announced: number): void {
    outgoing?.writeHead(200, { ...headers, 'Content-Length': announced })
    outgoing?.flushHeaders()
    if (body) outgoing?.write(body)
    // What is written goes out before the connection closes; `destroy` might overtake it.
    incoming?.socket.destroySoon()
  }
}

/** @returns whether all of it went out. */
async function drip(bytes: Uint8Array, ms: number, outgoing: Outgoing): Promise<boolean> {
  for (let at = 0; at < bytes.length; at += 1) {
    if (!(await waitUnlessGone(ms, outgoing))) return false
    outgoing.write(bytes.subarray(at, at + 1))
  }
  outgoing.end()
  return true
}

/** @returns false where the caller went away first. @param outgoing absent in process. */
export function waitUnlessGone(ms: number, outgoing: Outgoing | undefined): Promise<boolean> {
  return new Promise((resolve) => {
    if (outgoing && isGone(outgoing)) return resolve(false)
    const gone = () => {
      clearTimeout(timer)
      resolve(false)
    }
    const timer = setTimeout(() => {
      outgoing?.off('close', gone)
      resolve(true)
    }, ms)
    outgoing?.once('close', gone)
  })
}

function waitUntilGone(outgoing: Outgoing): Promise<void> {
  return new Promise((resolve) => {
    if (isGone(outgoing)) resolve()
    else outgoing.once('close', () => resolve())
  })
}

/** A connection that closed before anybody listened says nothing any more. */
function isGone(outgoing: Outgoing): boolean {
  return outgoing.destroyed || outgoing.socket === null || outgoing.socket.destroyed
}
