/**
 * How much one world takes: calls per second for each command and for the app, counted in any sliding second, calls in 24
 * hours, refused UserSigs in a minute. A refused call takes no place. That there are such limits is documented; how the
 * vendor measures them is not.
 */
import type { CommandId } from '../protocol/commands/index.ts'
import type { WorldSettings } from '../protocol/emulator-settings.ts'

export interface Limits {
  /** @param ms any clock in milliseconds. @returns the limit that the call is one too many for. */
  take: (command: CommandId, ms: number) => 'command' | 'app' | undefined
  /** @returns false where the day's calls are used up. */
  takeFromDay: (ms: number) => boolean
  /** Whether UserSigs of this identifier are not looked at for now. */
  isBlocked: (identifier: string, ms: number) => boolean
  /** Counts one refused UserSig. */
  refused: (identifier: string, ms: number) => void
}

/** The block after many bad signatures: "wait one minute" is documented for 70050 (https://trtc.io/document/34348, 2026-11). */
const minute = 60_000
const day = 86_400_000
/** So that ever new identifiers cannot fill the memory. */
const maxIdentifiers = 1_000

export function createLimits(settings: WorldSettings): Limits {
  const { callsPerSecond, appCallsPerSecond, callsPerDay, maxBadSignatures } = settings
  const commands = new Map<CommandId, Second>()
  const app = createSecond(appCallsPerSecond)
  const today = { since: Number.NEGATIVE_INFINITY, calls: 0 }
  const refusals = new Map<string, { since: number; count: number }>()

  return {
    take(command, ms) {
      let own = commands.get(command)
      if (!own) {
        own = createSecond(callsPerSecond)
        commands.set(command, own)
      }
      if (!own.hasRoom(ms)) return 'command'
      if (!app.hasRoom(ms)) return 'app'
      own.take(ms)
      app.take(ms)
      return undefined
    },
    takeFromDay(ms) {
      if (callsPerDay === null) return true
      if (ms - today.since >= day) Object.assign(today, { since: ms, calls: 0 })
      if (today.calls >= callsPerDay) return false
      today.calls += 1
      return true
    },
    isBlocked(identifier, ms) {
      const found = refusals.get(identifier)
      return found !== undefined && found.count >= (maxBadSignatures ?? Infinity) && ms - found.since < minute
    },
    refused(identifier, ms) {
      if (maxBadSignatures === null) return
      const found = refusals.get(identifier)
      if (!found || ms - found.since >= minute) {
        refusals.delete(identifier)
        refusals.set(identifier, { since: ms, count: 1 })
        if (refusals.size > maxIdentifiers) refusals.delete(refusals.keys().next().value ?? '')
        return
      }
      found.count += 1
      // The minute to wait begins with the one that was too many.
      if (found.count >= maxBadSignatures) found.since = ms
    },
  }
}

/** The calls of any one second. */
interface Second {
  hasRoom: (ms: number) => boolean
  take: (ms: number) => void
}

/** @param limit null: none. */
function createSecond(limit: number | null): Second {
  if (limit === null) return { hasRoom: () => true, take: () => undefined }
  const times = new Float64Array(limit).fill(Number.NEGATIVE_INFINITY)
  let at = 0
  return {
    // The place about to be taken holds the time of the call `limit` calls ago.
    hasRoom: (ms) => ms - (times[at] ?? 0) >= 1000,
    take(ms) {
      times[at] = ms
      at = (at + 1) % limit
    },
  }
}
