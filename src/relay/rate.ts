/**
 * The documented ceiling of write calls, held as the far end counts it: in no second, wherever it begins, do more than N
 * calls of one SDKAppID and command arrive there.
 *
 * When a call arrives cannot be seen from here, only that it is after its release and before its answer. So a place
 * stays taken until one second after the answer. Proof: of the calls that arrive within one second, take the one
 * released last; each of the others was answered after that second began, so its place was still taken then, and at most
 * N are. Slow connection set-up and uneven paths change nothing. The price is a rate of N per (1 s + answer time), which
 * a ceiling allows.
 */
import { performance } from 'node:perf_hooks'

export interface RateGate {
  /**
   * A place where there is room, else a promise of one in order of arrival; undefined where `signal` came first.
   * @param most a lower ceiling for this call; a higher one than the gate's own changes nothing
   */
  enter(key: string, signal: AbortSignal, most?: number): Place | Promise<Place | undefined>
}

export interface Place {
  /** `left`: the call may have reached the far end, now or earlier. `unsent`: it cannot have, and the place is free. */
  release(how: 'left' | 'unsent'): void
}

/** Time as a parameter. */
export interface Clock {
  /** Milliseconds, never going back. */
  now(): number
  /** @returns what takes the call back. */
  after(milliseconds: number, call: () => void): () => void
}

const systemClock: Clock = {
  now: () => performance.now(),
  after(milliseconds, call) {
    // Whoever waits here has an open connection that keeps the process alive; a lane to be forgotten has not.
    const timer = setTimeout(call, milliseconds).unref()
    return () => clearTimeout(timer)
  },
}

/** A second, and a little for far ends that count in whole milliseconds or by a coarse clock. */
const windowMs = 1_010

interface Waiting {
  most: number
  admit: () => void
}

interface Lane {
  /** Released and not answered. */
  out: number
  /** When each answered call stops counting, in ascending order. */
  freeAt: number[]
  waiting: Waiting[]
  cancelWake: (() => void) | undefined
}

export function createRateGate(callsPerSecond: number, clock: Clock = systemClock): RateGate {
  const lanes = new Map<string, Lane>()

  function laneOf(key: string): Lane {
    const lane = lanes.get(key) ?? { out: 0, freeAt: [], waiting: [], cancelWake: undefined }
    lanes.set(key, lane)
    return lane
  }

  function forgetPassed({ freeAt }: Lane): void {
    const now = clock.now()
    while (freeAt[0] !== undefined && freeAt[0] <= now) freeAt.shift()
  }

  function hasRoom(lane: Lane, most: number): boolean {
    forgetPassed(lane)
    return lane.out + lane.freeAt.length < Math.min(callsPerSecond, most)
  }

  /** Lets in as many as there is room for, asks to be woken for the next, and forgets a lane that is empty. */
  function serve(key: string, lane: Lane): void {
    forgetPassed(lane)
    for (let [first] = lane.waiting; first && hasRoom(lane, first.most); [first] = lane.waiting) {
      lane.waiting.shift()
      first.admit()
    }
    lane.cancelWake?.()
    lane.cancelWake = undefined
    // Without waiters there is one thing left to do: forget the lane once all of it has passed.
    const wakeAt = lane.waiting.length > 0 ? lane.freeAt[0] : lane.freeAt.at(-1)
    // A timer may be a little early, and must not spin then.
    if (wakeAt !== undefined) {
      lane.cancelWake = clock.after(Math.max(1, wakeAt - clock.now()), () => serve(key, lane))
    } else if (lane.out === 0 && lane.waiting.length === 0) lanes.delete(key)
  }

  function take(key: string, lane: Lane): Place {
    let taken = true
    lane.out += 1
    return {
      release(how) {
        if (!taken) return
        taken = false
        lane.out -= 1
        if (how === 'left') lane.freeAt.push(clock.now() + windowMs)
        serve(key, lane)
      },
    }
  }

  return {
    enter(key, signal, most = callsPerSecond) {
      if (signal.aborted) return Promise.resolve(undefined)
      const lane = laneOf(key)
      if (hasRoom(lane, most) && lane.waiting.length === 0) return take(key, lane)
      return new Promise((resolve) => {
        const leave = () => {
          lane.waiting = lane.waiting.filter((other) => other !== waiting)
          serve(key, lane)
          resolve(undefined)
        }
        const admit = () => {
          signal.removeEventListener('abort', leave)
          resolve(take(key, lane))
        }
        const waiting: Waiting = { most, admit }
        signal.addEventListener('abort', leave, { once: true })
        lane.waiting.push(waiting)
        serve(key, lane)
      })
    },
  }
}
