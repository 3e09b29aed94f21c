/** A stopwatch with one hand: the phases of a call follow each other, so the beginning of one is the end of the last. */
import { performance } from 'node:perf_hooks'
import type { Phase, Timings } from '../protocol/exchange.ts'

export interface Phases {
  begin(phase: Phase): void
  /** The phase reached so far. */
  current(): Phase | null
  /** Stops the hand. */
  end(): Timings
}

export function startPhases(now: () => number = () => performance.now()): Phases {
  const startedAt = now()
  const spent: Record<Phase, number | null> = {
    queue: null,
    dns: null,
    tcp: null,
    tls: null,
    firstByte: null,
    download: null,
  }
  let current: Phase | null = null
  let since = startedAt
  const close = () => {
    const time = now()
    if (current) spent[current] = round(time - since)
    since = time
  }
  return {
    begin(phase) {
      close()
      current = phase
    },
    current: () => current,
    end() {
      close()
      return { ...spent, total: round(since - startedAt) }
    },
  }
}

/** To 0.01 ms: finer than that is noise of the event loop. */
function round(milliseconds: number): number {
  return Math.round(milliseconds * 100) / 100
}
