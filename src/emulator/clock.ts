/** The time of a world. Every world has its own start and may be off; all of them run as fast as the machine's clock. */

/** Milliseconds since 1970. */
export type Now = () => number

export interface WorldClock {
  /** Milliseconds since 1970 in this world. */
  ms: Now
  /** Whole unix seconds, the grain of everything in the vendor's protocol. */
  seconds: () => number
  /** How far it is off from where it would be, in minutes; 0 sets it right. */
  shift: (minutes: number) => void
  /** Milliseconds by the machine's clock, to measure how long something took. */
  machine: Now
}

/** @param startsAt unix seconds that it shows at this moment; absent: the machine's. */
export function createWorldClock(machine: Now, startsAt?: number): WorldClock {
  const offset = startsAt === undefined ? 0 : startsAt * 1000 - machine()
  let off = 0
  const ms = () => machine() + offset + off
  return {
    ms,
    seconds: () => Math.floor(ms() / 1000),
    shift(minutes) {
      off = minutes * 60_000
    },
    machine,
  }
}
