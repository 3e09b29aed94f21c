/**
 * Calls per second, counted in any sliding second, for each command of one world. A refused call takes no place. The
 * limit is documented for each command and SDKAppID; how the vendor measures the second is not.
 */
import type { CommandId } from '../protocol/commands/index.ts'

export interface RateLimit {
  /** @param ms any clock in milliseconds. @returns false where the call is one too many. */
  take: (command: CommandId, ms: number) => boolean
}

/** @param callsPerSecond null: no limit. */
export function createRateLimit(callsPerSecond: number | null): RateLimit {
  if (callsPerSecond === null) return { take: () => true }
  const rings = new Map<CommandId, { times: Float64Array; at: number }>()
  return {
    take(command, ms) {
      let ring = rings.get(command)
      if (!ring) {
        ring = { times: new Float64Array(callsPerSecond).fill(Number.NEGATIVE_INFINITY), at: 0 }
        rings.set(command, ring)
      }
      // The place about to be taken holds the time of the call `callsPerSecond` calls ago.
      if (ms - (ring.times[ring.at] ?? 0) < 1000) return false
      ring.times[ring.at] = ms
      ring.at = (ring.at + 1) % callsPerSecond
      return true
    },
  }
}
