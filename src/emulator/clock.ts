/** The time of a world. Every world has its own start; all of them run as fast as the machine's clock. */

/** Milliseconds since 1970. */
export type Now = () => number

export interface WorldClock {
  /** Milliseconds since 1970 in this world. */
  ms: Now
  /** Whole unix seconds, the grain of everything in the vendor's protocol. */
  seconds: () => number
}

/** @param startsAt unix seconds that it shows at this moment; absent: the machine's. */
export function createWorldClock(machine: Now, startsAt?: number): WorldClock {
  const offset = startsAt === undefined ? 0 : startsAt * 1000 - machine()
  const ms = () => machine() + offset
  return { ms, seconds: () => Math.floor(ms() / 1000) }
}
