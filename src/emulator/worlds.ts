/**
 * All worlds of this process by SDKAppID, each with what stands around it: settings, clock, limits, tickets, log, faults,
 * webhook. In memory, and nothing is shared between two of them.
 */
import { randomBytes, randomInt } from 'node:crypto'
import { defaultApp } from '../protocol/default-app.ts'
import type { CreateApp, CreatedApp, ResetApp } from '../protocol/emulator-api.ts'
import { type ChangeSettings, type ScenarioId, WorldSettings } from '../protocol/emulator-settings.ts'
import { type CallLog, createCallLog } from './calls.ts'
import { createWorldClock, type Now, type WorldClock } from './clock.ts'
import { createFaultQueue, type FaultQueue } from './faults.ts'
import { createLimits, type Limits } from './limits.ts'
import { replyHeaders } from './reply-headers.ts'
import { seed } from './scenarios.ts'
import { defaultSettings } from './settings.ts'
import type { Switches } from './switches.ts'
import { createTicketCheck, type TicketCheck } from './tickets.ts'
import { createWebhooks, type Webhooks } from './webhook.ts'
import { createWorld, type World } from './world.ts'

/** So that a forgotten loop in a test cannot fill the memory. */
const maxWorlds = 1_000

export interface HostedWorld {
  readonly made: CreatedApp
  readonly clock: WorldClock
  readonly tickets: TicketCheck
  readonly calls: CallLog
  readonly faults: FaultQueue
  readonly webhooks: Webhooks
  /** Grows with every change; see `touch`. */
  version: number
  /** To be called after any change that is not the log's own. */
  readonly touch: () => void
  /** Replaced as a whole by a change or a reset, with what is made of them. */
  settings: WorldSettings
  switches: Switches
  headers: Record<string, string>
  limits: Limits
  /** Replaced by a reset. */
  scenario: ScenarioId
  world: World
}

export interface Worlds {
  /** Differs between two starts, so that versions of the one are not taken for those of the other. */
  readonly start: string
  /** The one that is always there; it also answers for apps that nobody made. */
  readonly main: HostedWorld
  /** What every world's switches stand at, where they are not turned. */
  readonly switches: Switches
  /** @param text as in the URL: the integer's own digits and nothing else. */
  find: (text: string) => HostedWorld | undefined
  create: (wanted: CreateApp) => HostedWorld | 'exists' | 'too-many'
  /** @param changes checked before: see `settings.ts`. */
  change: (hosted: HostedWorld, changes: ChangeSettings) => void
  /** As it was made. The clock runs on; log and faults are empty. */
  reset: (hosted: HostedWorld, wanted?: ResetApp) => void
  remove: (hosted: HostedWorld) => void
  all: () => HostedWorld[]
}

export function createWorlds(now: Now, switches: Switches): Worlds {
  const worlds = new Map<string, HostedWorld>()
  /** What each was made with, for a reset. */
  const beginnings = new WeakMap<HostedWorld, { settings: WorldSettings; scenario: ScenarioId }>()

  function apply(hosted: HostedWorld, settings: WorldSettings): void {
    hosted.settings = settings
    // Names and choices were checked where they came in.
    hosted.switches = { ...switches, ...(settings.switches as Partial<Switches>) }
    hosted.headers = replyHeaders(hosted.switches)
    // Counted anew: what was taken before a change was taken from another limit, or by another clock.
    hosted.limits = createLimits(settings)
    hosted.clock.shift(settings.clockMinutes)
    hosted.touch()
  }

  function populate(hosted: HostedWorld, scenario: ScenarioId): void {
    hosted.scenario = scenario
    hosted.world = createWorld(hosted.made)
    seed(hosted.world, scenario, hosted.clock.seconds())
  }

  /** Tickets and log stay with the app through a reset: its key does not change, and the log is emptied in place. */
  function host(made: CreatedApp, clock: WorldClock, settings: WorldSettings, scenario: ScenarioId): HostedWorld {
    const touch = () => {
      hosted.version += 1
    }
    const tickets = createTicketCheck(made)
    const hosted: HostedWorld = {
      made,
      clock,
      tickets,
      calls: createCallLog(tickets, touch),
      faults: createFaultQueue(),
      webhooks: createWebhooks(touch),
      version: 0,
      touch,
      settings,
      switches,
      headers: replyHeaders(switches),
      limits: createLimits(settings),
      scenario,
      world: createWorld(made),
    }
    apply(hosted, settings)
    populate(hosted, scenario)
    beginnings.set(hosted, { settings, scenario })
    worlds.set(String(made.sdkAppId), hosted)
    return hosted
  }

  // The default world differs from one that is made by its messages alone.
  const { sdkAppId, secretKey, admins } = defaultApp
  const start = createWorldClock(now)
  const given = { sdkAppId, secretKey, admins: [...admins], accounts: [], now: start.seconds() }
  const { callsPerSecond } = defaultSettings
  const main = host({ ...given, callsPerSecond }, start, defaultSettings, 'first-minute')

  return {
    start: randomBytes(4).toString('hex'),
    main,
    switches,
    find: (text) => worlds.get(text),
    create(wanted) {
      if (wanted.sdkAppId !== undefined && worlds.has(String(wanted.sdkAppId))) return 'exists'
      // Worlds are never thrown away behind anyone's back; a restart forgets them all.
      if (worlds.size >= maxWorlds) return 'too-many'
      const clock = createWorldClock(now, wanted.now)
      const settings = { ...defaultSettings, ...pickSettings(wanted) }
      const made: CreatedApp = {
        sdkAppId: wanted.sdkAppId ?? drawSdkAppId(worlds),
        secretKey: wanted.secretKey ?? randomBytes(32).toString('hex'),
        admins: wanted.admins ?? [...admins],
        accounts: wanted.accounts ?? [],
        callsPerSecond: settings.callsPerSecond,
        now: wanted.now ?? clock.seconds(),
      }
      return host(made, clock, settings, wanted.scenario ?? 'empty')
    },
    change(hosted, changes) {
      apply(hosted, { ...hosted.settings, ...changes })
    },
    reset(hosted, { scenario, keepSettings } = {}) {
      const beginning = beginnings.get(hosted) ?? hosted
      apply(hosted, keepSettings ? hosted.settings : beginning.settings)
      populate(hosted, scenario ?? beginning.scenario)
      hosted.calls.clear()
      hosted.faults.clear()
      hosted.webhooks.clear()
      hosted.touch()
    },
    remove(hosted) {
      worlds.delete(String(hosted.made.sdkAppId))
    },
    all: () => [...worlds.values()],
  }
}

/** The settings among the fields that make a world. */
function pickSettings(wanted: CreateApp): ChangeSettings {
  const names: readonly string[] = Object.keys(WorldSettings.shape)
  return Object.fromEntries(Object.entries(wanted).filter(([name]) => names.includes(name)))
}

/** Ten digits beginning with 14, as apps have today. */
function drawSdkAppId(taken: ReadonlyMap<string, unknown>): number {
  for (;;) {
    const drawn = randomInt(1_400_000_000, 1_500_000_000)
    if (!taken.has(String(drawn))) return drawn
  }
}
