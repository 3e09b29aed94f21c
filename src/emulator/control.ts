/**
 * `/_emulator/*`: makes worlds, resets them, tells their state and log, plants faults. Ours alone; the shapes are in
 * `protocol/emulator-api.ts`. Answers no other site's page: no CORS, JSON bodies only, nothing cross-site.
 */
import { type Context, Hono } from 'hono'
import type { BlankEnv } from 'hono/types'
import * as z from 'zod/mini'
import en from 'zod/v4/locales/en.js'
import { decodeUtf8 } from '../lib/utf8.ts'
import { type AppState, CreateApp, type EmulatorHealth, maxControlBytes, PlantFault } from '../protocol/emulator-api.ts'
import type { Switches } from './switches.ts'
import { type EmulatorEnv, readBody } from './wire.ts'
import { unreadFrom } from './world.ts'
import type { HostedWorld, Worlds } from './worlds.ts'

/** zod/mini brings no words of its own. */
const english = en()

export function createControl(worlds: Worlds, switches: Switches): Hono<EmulatorEnv> {
  const control = new Hono<EmulatorEnv>()

  // A page of another site could reset or make worlds without reading the answer: CORS alone does not stop that. Tools
  // that are no browser send no such header. https://www.w3.org/TR/fetch-metadata/
  control.use(async (c, next) => {
    const site = c.req.header('sec-fetch-site')
    if (site !== undefined && site !== 'same-origin' && site !== 'none') return say(c, 403, 'Not for other sites')
    return next()
  })

  control.get('/health', (c) =>
    c.json({ ok: true, apps: worlds.count(), switches: { ...switches } } satisfies EmulatorHealth),
  )

  control.post('/apps', async (c) => {
    const wanted = await readInput(c, CreateApp, {})
    if (wanted instanceof Response) return wanted
    const hosted = worlds.create(wanted)
    if (hosted === 'exists') return say(c, 409, `App ${wanted.sdkAppId} exists; reset it or choose another sdkAppId`)
    if (hosted === 'too-many') return say(c, 409, 'Too many apps in memory; restart the emulator')
    return c.json(hosted.made, 201)
  })

  // Everything below one app's id. The id is compared as text, as `/v4/` compares its sdkappid.
  const app = new Hono<EmulatorEnv & { Variables: { hosted: HostedWorld } }>()
  app.use('*', async (c, next) => {
    const id = c.req.param('id') ?? ''
    const hosted = worlds.find(id)
    if (!hosted) return say(c, 404, `No app ${id} here`)
    c.set('hosted', hosted)
    return next()
  })
  app.get('/', (c) => c.json(readState(c.get('hosted'))))
  // Answers the state, so that a test needs no second call to see what it starts from.
  app.post('/reset', (c) => {
    worlds.reset(c.get('hosted'))
    return c.json(readState(c.get('hosted')))
  })
  // Not redacted here: the log itself lets no UserSig out.
  app.get('/calls', (c) => c.json(c.get('hosted').calls.read()))
  app.post('/faults', async (c) => {
    const planted = await readInput(c, PlantFault)
    if (planted instanceof Response) return planted
    c.get('hosted').faults.plant(planted)
    return c.json({ faults: c.get('hosted').faults.pending() }, 201)
  })
  app.delete('/faults', (c) => {
    c.get('hosted').faults.clear()
    return c.json({ faults: [] })
  })
  control.route('/apps/:id', app)

  // `notFound` would be lost: a mounted app's own is never asked.
  control.all('*', (c) => say(c, 404, 'No such control route'))
  return control
}

type Status = 400 | 403 | 404 | 409 | 413 | 415

function say<E extends BlankEnv>(c: Context<E>, status: Status, error: string): Response {
  return c.json({ error }, status)
}

/** @param whenEmpty what an empty body stands for; absent: an empty body is a mistake. */
async function readInput<T extends z.ZodMiniType, E extends EmulatorEnv>(
  c: Context<E>,
  schema: T,
  whenEmpty?: z.output<T>,
): Promise<z.output<T> | Response> {
  const bytes = await readBody(c, maxControlBytes)
  if (!bytes) return say(c, 413, `The body is longer than ${maxControlBytes} bytes`)
  if (bytes.length === 0 && whenEmpty !== undefined) return whenEmpty
  const type = c.req.header('content-type') ?? ''
  if (!/^application\/json\s*(;|$)/i.test(type)) return say(c, 415, 'Send application/json')
  let value: unknown
  try {
    value = JSON.parse(decodeUtf8(bytes) ?? '')
  } catch {
    return say(c, 400, 'The body is not JSON')
  }
  const parsed = schema.safeParse(value, { error: english.localeError })
  return parsed.success ? parsed.data : say(c, 400, z.prettifyError(parsed.error))
}

/** Everything a person may want to see of a world. The key is left out: only who made the world was told it. */
function readState({ made, world, clock, faults }: HostedWorld): AppState {
  const now = clock.seconds()
  const conversations = [...world.inboxes].flatMap(([reader, inbox]) =>
    [...inbox].map(([peer, { watermark, messages }]) => ({
      reader,
      peer,
      unread: unreadFrom(world, reader, peer, now),
      watermark,
      messages: messages.length,
    })),
  )
  return {
    sdkAppId: made.sdkAppId,
    admins: [...world.admins],
    accounts: [...world.accounts],
    callsPerSecond: made.callsPerSecond,
    now,
    conversations,
    messages: conversations.reduce((sum, { messages }) => sum + messages, 0),
    faults: faults.pending(),
  }
}
