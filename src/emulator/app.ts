/**
 * The vendor's API on this machine: stateful, in memory, honest about its gaps (`fidelity.ts`). `/v4/*` is the vendor's
 * own, `/_emulator/*` controls it. Serves no page, keeps nothing on disk, calls nobody but a webhook on this machine, where
 * a world names one.
 */
import { Hono } from 'hono'
import type { Now } from './clock.ts'
import { createControl } from './control.ts'
import { createService } from './service.ts'
import { type Switches, setSwitches } from './switches.ts'
import type { EmulatorEnv } from './wire.ts'
import { createWorlds } from './worlds.ts'

export interface EmulatorOptions {
  /** Milliseconds since 1970; absent: the machine's clock. */
  now?: Now
  /** Open questions to be answered differently from the defaults. */
  switches?: Partial<Switches>
}

/** Each one has worlds of its own. To be mounted at the root: the paths are the vendor's. */
export function createEmulator({ now = Date.now, switches: turned }: EmulatorOptions = {}): Hono<EmulatorEnv> {
  const worlds = createWorlds(now, setSwitches(turned))
  const emulator = new Hono<EmulatorEnv>()
  emulator.all('/v4/*', createService(worlds))
  emulator.route('/_emulator', createControl(worlds))
  return emulator
}
