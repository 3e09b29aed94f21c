/** Servers that a test starts: Markread itself once more, to be stopped in the middle, and far ends that misbehave. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type Socket } from 'node:net'
import { join } from 'node:path'

const main = join(import.meta.dirname, '../../dist/server/main.js')

/** A name that no resolver is asked for, since its label is longer than the 63 characters of RFC 1035: it fails at once. */
export const namelessHost = `${'x'.repeat(64)}.invalid`

/** For `startServer`: its clock stands still, so that no second of a limit ever ends. */
export const stoppedClock = {
  NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent('const now = Date.now(); Date.now = () => now')}`,
}

export interface OwnServer {
  origin: string
  /** All that it wrote to standard output and standard error. */
  output: () => string
  stop: () => Promise<void>
  /** Answers nothing until it goes on. */
  pause: () => void
  goOn: () => void
}

/**
 * The built product in a process of its own, on a free port unless told.
 * @param program another build of it
 */
export async function startServer(env: Record<string, string> = {}, program = main): Promise<OwnServer> {
  const child = spawn(process.execPath, [program], { env: { ...process.env, PORT: '0', HOST: '127.0.0.1', ...env } })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk))
  while (!output.includes('\n')) {
    if (child.exitCode !== null) throw new Error(`the server did not start: ${output}`)
    await Promise.race([once(child.stdout, 'data'), once(child, 'exit')])
  }
  const origin = /http:\S+/.exec(output)?.[0]
  if (!origin) throw new Error(`no address in: ${output}`)
  return {
    origin,
    output: () => output,
    stop: () => stop(child),
    pause: () => child.kill('SIGSTOP'),
    goOn: () => child.kill('SIGCONT'),
  }
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill('SIGKILL')
  await once(child, 'exit')
}

export interface FarEnd {
  stop: () => Promise<void>
}

/**
 * A host on this machine that writes whatever it likes as soon as it is asked something.
 * @param answer is told what it was asked, from the request line on
 */
export async function startFarEnd(port: number, answer: (socket: Socket, asked: string) => void): Promise<FarEnd> {
  const open = new Set<Socket>()
  const server = createServer((socket) => {
    open.add(socket)
    socket.on('error', () => {}) // The relay may hang up first.
    socket.once('data', (chunk) => answer(socket, String(chunk)))
  })
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  return {
    async stop() {
      for (const socket of open) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}

/**
 * A whole HTTP answer with these bytes.
 * @param date absent: the answer has none
 */
export function httpReply(body: string | Uint8Array, status = '200 OK', date?: Date): Buffer {
  const bytes = Buffer.from(body)
  const dated = date ? `Date: ${date.toUTCString()}\r\n` : ''
  const head = `HTTP/1.1 ${status}\r\n${dated}Content-Length: ${bytes.length}\r\n\r\n`
  return Buffer.concat([Buffer.from(head), bytes])
}

/** A far end that takes every request as the service would, and counts them. */
export function createCounter(): { answer: (socket: Socket) => void; asked: () => number } {
  let asked = 0
  return {
    asked: () => asked,
    answer(socket) {
      asked += 1
      socket.end(httpReply('{"ActionStatus":"OK","ErrorInfo":"","ErrorCode":0}'))
    },
  }
}
