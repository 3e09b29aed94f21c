/**
 * One vendor call as a value. The URL, the emulator's route, the relay's policy, the docs link and the tests are read
 * from it; adding a command here breaks the build until the emulator says how it answers.
 */
import type { ZodMiniType } from 'zod/mini'

export interface Command {
  id: string
  /** Below the host, without a leading slash. Names and case as documented; the service is case-sensitive. */
  path: `v4/${string}/${string}`
  /** `write` changes people's data; `read` does not. */
  effect: 'read' | 'write'
  /** Documented calls per second and SDKAppID. */
  callsPerSecond: number
  /** The vendor's page and when we read it (its stored copy), year and month. */
  docs: { url: string; read: string }
  /** The documented request body. The service takes more than this; so does the emulator. */
  request: ZodMiniType
  /** What the reply documents beside the three fields of the envelope. */
  reply: ZodMiniType
  /** Documented pairs, the first one being the one to show. */
  examples: readonly CommandExample[]
}

interface CommandExample {
  request: Record<string, unknown>
  reply: Record<string, unknown>
}

/** Keeps the literal types, so that an id stays its own type. */
export function defineCommand<const C extends Command>(command: C): C {
  return command
}
