/**
 * `/_emulator/*`: makes worlds and tells what there is to choose; what is done with one world is `control-world.ts`. Ours
 * alone; routes and shapes are in `protocol/emulator-api.ts`. Answers no other site's page: no CORS, JSON bodies only,
 * nothing cross-site.
 */
import { Hono } from 'hono'
import { CreateApp, type EmulatorHealth } from '../protocol/emulator-api.ts'
import { type SwitchInfo, scenarioIds } from '../protocol/emulator-settings.ts'
import { readInput, say } from './control-input.ts'
import { createWorldControl } from './control-world.ts'
import { findSettingsProblem } from './settings.ts'
import { summarize } from './state.ts'
import { type Switches, switchTable } from './switches.ts'
import type { EmulatorEnv } from './wire.ts'
import type { Worlds } from './worlds.ts'

export function createControl(worlds: Worlds): Hono<EmulatorEnv> {
  const control = new Hono<EmulatorEnv>()

  // A page of another site could reset or make worlds without reading the answer: CORS alone does not stop that. Tools
  // that are no browser send no such header. https://www.w3.org/TR/fetch-metadata/
  control.use(async (c, next) => {
    const site = c.req.header('sec-fetch-site')
    if (site !== undefined && site !== 'same-origin' && site !== 'none') return say(c, 403, 'Not for other sites')
    return next()
  })

  control.get('/health', (c) =>
    c.json({ ok: true, apps: worlds.all().length, switches: { ...worlds.switches } } satisfies EmulatorHealth),
  )
  control.get('/switches', (c) => c.json(tellSwitches(worlds.switches)))
  control.get('/scenarios', (c) => c.json(scenarioIds))

  control.get('/apps', (c) => c.json(worlds.all().map(summarize)))
  control.post('/apps', async (c) => {
    const wanted = await readInput(c, CreateApp, {})
    if (wanted instanceof Response) return wanted
    const problem = findSettingsProblem(wanted)
    if (problem) return say(c, 400, problem)
    const hosted = worlds.create(wanted)
    if (hosted === 'exists') return say(c, 409, `App ${wanted.sdkAppId} exists; reset it or choose another sdkAppId`)
    if (hosted === 'too-many') return say(c, 409, 'Too many apps in memory; restart the emulator')
    return c.json(hosted.made, 201)
  })
  control.route('/apps/:id', createWorldControl(worlds))

  // `notFound` would be lost: a mounted app's own is never asked.
  control.all('*', (c) => say(c, 404, 'No such control route'))
  return control
}

function tellSwitches(switches: Switches): Record<string, SwitchInfo> {
  return Object.fromEntries(
    Object.entries(switchTable).map(([name, { choices, reason }]) => [
      name,
      // `entries` forgets that the names are those of the switches.
      { choices: [...choices], default: switches[name as keyof Switches], reason },
    ]),
  )
}
