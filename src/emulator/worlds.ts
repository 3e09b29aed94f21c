/**
 * All worlds of this process by SDKAppID, each with what stands around it: clock, rate, tickets, log, faults. In memory,
 * and nothing is shared between two of them.
 */
import { randomBytes, randomInt } from 'node:crypto'
import { defaultApp } from '../protocol/default-app.ts'
import { type CreateApp, type CreatedApp, defaultCallsPerSecond } from '../protocol/emulator-api.ts'
import { type CallLog, createCallLog } from './calls.ts'
import { createWorldClock, type Now, type WorldClock } from './clock.ts'
import { createFaultQueue, type FaultQueue } from './faults.ts'
import { createRateLimit, type RateLimit } from './rate.ts'
import { seed } from './seed.ts'
import type { Switches } from './switches.ts'
import { createTicketCheck, type TicketCheck } from './tickets.ts'
import { createWorld, type World } from './world.ts'

/** So that a forgotten loop in a test cannot fill the memory. */
const maxWorlds = 1_000

export interface HostedWorld {
  readonly made: CreatedApp
  readonly clock: WorldClock
  readonly tickets: TicketCheck
  readonly calls: CallLog
  readonly faults: FaultQueue
  /** Replaced by a reset. */
  world: World
  rate: RateLimit
}

export interface Worlds {
  /** @param text as in the URL: the integer's own digits and nothing else. */
  find: (text: string) => HostedWorld | undefined
  create: (wanted: CreateApp) => HostedWorld | 'exists' | 'too-many'
  /** As it was made, the default one with its messages. The clock runs on; log and faults are empty. */
  reset: (hosted: HostedWorld) => void
  count: () => number
}

export function createWorlds(now: Now, switches: Switches): Worlds {
  const worlds = new Map<string, HostedWorld>()
  const adminsExist = switches.administratorAccounts === 'exist'

  /** Tickets and log stay with the app through a reset: its key does not change, and the log is emptied in place. */
  function host(made: CreatedApp, clock: WorldClock): HostedWorld {
    const hosted = {
      made,
      clock,
      tickets: createTicketCheck(made),
      calls: createCallLog(),
      faults: createFaultQueue(),
      world: createWorld({ ...made, adminsExist }),
      rate: createRateLimit(made.callsPerSecond),
    }
    worlds.set(String(made.sdkAppId), hosted)
    return hosted
  }

  function reset(hosted: HostedWorld): void {
    hosted.world = createWorld({ ...hosted.made, adminsExist })
    hosted.rate = createRateLimit(hosted.made.callsPerSecond)
    hosted.calls.clear()
    hosted.faults.clear()
    if (hosted.made.sdkAppId === defaultApp.sdkAppId) seed(hosted.world, hosted.clock.seconds())
  }

  // The default world differs from one that is made by its messages alone.
  const { sdkAppId, secretKey, admins } = defaultApp
  const start = createWorldClock(now)
  const given = { sdkAppId, secretKey, admins: [...admins], accounts: [], callsPerSecond: defaultCallsPerSecond }
  reset(host({ ...given, now: start.seconds() }, start))

  return {
    find: (text) => worlds.get(text),
    create(wanted) {
      if (wanted.sdkAppId !== undefined && worlds.has(String(wanted.sdkAppId))) return 'exists'
      // Worlds are never thrown away behind anyone's back; a restart forgets them all.
      if (worlds.size >= maxWorlds) return 'too-many'
      const clock = createWorldClock(now, wanted.now)
      const made: CreatedApp = {
        sdkAppId: wanted.sdkAppId ?? drawSdkAppId(worlds),
        secretKey: wanted.secretKey ?? randomBytes(32).toString('hex'),
        admins: wanted.admins ?? [...admins],
        accounts: wanted.accounts ?? [],
        callsPerSecond: wanted.callsPerSecond === undefined ? defaultCallsPerSecond : wanted.callsPerSecond,
        now: wanted.now ?? clock.seconds(),
      }
      return host(made, clock)
    },
    reset,
    count: () => worlds.size,
  }
}

/** Ten digits beginning with 14, as apps have today. */
function drawSdkAppId(taken: ReadonlyMap<string, unknown>): number {
  for (;;) {
    const drawn = randomInt(1_400_000_000, 1_500_000_000)
    if (!taken.has(String(drawn))) return drawn
  }
}
