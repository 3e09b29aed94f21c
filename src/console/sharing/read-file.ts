import type { ReadCalls } from './read-calls.ts'

/**
 * Reads a file in a worker of its own, which ends with it.
 * @param most bytes: what is larger is not even opened
 * @param signal stops it at once
 */
export async function readFile(file: File, most: number, signal: AbortSignal): Promise<ReadCalls> {
  if (file.size > most) return { ok: false, problem: { kind: 'too-large', bytes: file.size, most } }
  const buffer = await file.arrayBuffer().catch(() => undefined)
  if (!buffer) return { ok: false, problem: { kind: 'unreadable' } }
  const bytes = new Uint8Array(buffer)
  const worker = new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' })
  const read = new Promise<ReadCalls>((resolve) => {
    // Nobody but our own worker answers here.
    worker.addEventListener('message', ({ data }: MessageEvent<ReadCalls>) => resolve(data))
    worker.addEventListener('error', () => resolve({ ok: false, problem: { kind: 'unreadable' } }))
    signal.addEventListener('abort', () => resolve({ ok: false, problem: { kind: 'stopped' } }))
  })
  worker.postMessage(bytes, [buffer])
  return read.finally(() => worker.terminate())
}
