/** Starts what is measured, each in a process of its own. */
import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { createInterface } from 'node:readline'
import { promisify } from 'node:util'

const benchPort = 4186
const origin = `http://127.0.0.1:${benchPort}`

export interface Started {
  child: ChildProcess
  origin: string
  /** From the start of the process to its first answer, milliseconds. */
  firstAnswer: number
}

/** The built server. */
export async function startServer(env: Record<string, string> = {}): Promise<Started> {
  const begin = performance.now()
  const path = join(import.meta.dirname, '../../dist/server/main.js')
  const child = spawn(process.execPath, [path], {
    env: { ...process.env, PORT: String(benchPort), HOST: '127.0.0.1', ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  for (;;) {
    const status = await fetch(origin).then(
      (response) => response.status,
      () => undefined,
    )
    if (status !== undefined) return { child, origin, firstAnswer: performance.now() - begin }
    if (child.exitCode !== null) throw new Error('the server did not start')
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

export async function startEcho(): Promise<{ child: ChildProcess; port: number }> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'echo.mjs')], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  for await (const line of createInterface({ input: child.stdout })) return { child, port: Number(line) }
  throw new Error('the echo did not start')
}

export interface Load {
  port: number
  /** The request line, and header lines if any. */
  head: string
  body: string
  connections: number
  milliseconds: number
}

export interface Measured {
  callsPerSecond: number
  /** Milliseconds. */
  median: number
  /** Answers that were no 200. */
  others: number
}

export async function load(input: Load): Promise<Measured> {
  const script = join(import.meta.dirname, 'load.mjs')
  const { stdout } = await promisify(execFile)(process.execPath, [script, JSON.stringify(input)])
  const measured: Measured = JSON.parse(stdout)
  if (measured.others > 0) throw new Error(`${measured.others} answers were no 200: ${input.head}`)
  return measured
}

/** Megabytes of memory in use; undefined where /proc does not say. */
export function residentMegabytes({ pid }: ChildProcess): number | undefined {
  try {
    const match = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
    return match ? Number(match[1]) / 1_000 : undefined
  } catch {
    return undefined
  }
}
