/**
 * `/_emulator/apps/:id/*`: what a person or a test does with one world from outside of the vendor's API. Everything that
 * changes the state answers it, so that nobody needs a second call to see what came of it.
 */
import { type Context, Hono } from 'hono'
import * as z from 'zod/mini'
import { ImportAccounts, PlantFault, ReadConversation, ResetApp, SendMessages } from '../protocol/emulator-api.ts'
import { ChangeSettings } from '../protocol/emulator-settings.ts'
import { readInput, say } from './control-input.ts'
import { reportRead } from './report-read.ts'
import { findSettingsProblem } from './settings.ts'
import { readState, summarize } from './state.ts'
import type { EmulatorEnv } from './wire.ts'
import { accountExists, addAccount, addPlainMessage, deleteAccount, markRead } from './world.ts'
import type { HostedWorld, Worlds } from './worlds.ts'

type WorldEnv = EmulatorEnv & { Variables: { hosted: HostedWorld } }

/** How many calls may be asked for. */
const Limit = z.coerce.number().check(z.int(), z.minimum(1), z.maximum(1_000))

export function createWorldControl(worlds: Worlds): Hono<WorldEnv> {
  const app = new Hono<WorldEnv>()

  // The id is compared as text, as `/v4/` compares its sdkappid.
  app.use('*', async (c, next) => {
    const id = c.req.param('id') ?? ''
    const hosted = worlds.find(id)
    if (!hosted) return say(c, 404, `No app ${id} here`)
    c.set('hosted', hosted)
    return next()
  })

  const tellState = (c: Context<WorldEnv>) => c.json(readState(c.get('hosted')))

  app.get('/', (c) => unlessKnown(c, worlds.start, () => readState(c.get('hosted'))))
  app.patch('/', async (c) => {
    const changes = await readInput(c, ChangeSettings)
    if (changes instanceof Response) return changes
    const problem = findSettingsProblem(changes)
    if (problem) return say(c, 400, problem)
    worlds.change(c.get('hosted'), changes)
    return tellState(c)
  })
  app.delete('/', (c) => {
    if (c.get('hosted') === worlds.main) return say(c, 409, 'The default app is always there; reset it')
    worlds.remove(c.get('hosted'))
    return c.json(worlds.all().map(summarize))
  })
  app.post('/reset', async (c) => {
    const wanted = await readInput(c, ResetApp, {})
    if (wanted instanceof Response) return wanted
    worlds.reset(c.get('hosted'), wanted)
    return tellState(c)
  })

  // Not redacted here: the log itself lets no UserSig out.
  app.get('/calls', (c) => {
    const limit = Limit.safeParse(c.req.query('limit') ?? 1_000)
    if (!limit.success) return say(c, 400, 'limit is a whole number from 1 to 1000')
    return unlessKnown(c, worlds.start, () => c.get('hosted').calls.read(limit.data))
  })
  app.delete('/calls', (c) => {
    c.get('hosted').calls.clear()
    return c.json([])
  })

  app.post('/messages', async (c) => {
    const sent = await readInput(c, SendMessages)
    if (sent instanceof Response) return sent
    const { from, to, count = 1 } = sent
    const { world, clock, touch } = c.get('hosted')
    const missing = findMissing(c.get('hosted'), from, to)
    if (missing !== undefined) return say(c, 409, `No account ${missing} here; import it first`)
    if (from === to) return say(c, 400, 'A message to oneself is never unread')
    const now = clock.seconds()
    for (let at = 0; at < count; at += 1) addPlainMessage(world, from, to, now)
    touch()
    return tellState(c)
  })
  app.post('/reads', async (c) => {
    const read = await readInput(c, ReadConversation)
    if (read instanceof Response) return read
    const hosted = c.get('hosted')
    const missing = findMissing(hosted, read.reader, read.peer)
    if (missing !== undefined) return say(c, 409, `No account ${missing} here; import it first`)
    const before = hosted.world.changes
    markRead(hosted.world, read.reader, read.peer, { upTo: 'arrived' }, hosted.clock.seconds())
    reportRead(hosted, { ...read, changed: hosted.world.changes !== before, platform: 'Web', callId: undefined })
    hosted.touch()
    return tellState(c)
  })

  app.post('/accounts', async (c) => {
    const imported = await readInput(c, ImportAccounts)
    if (imported instanceof Response) return imported
    const { world, touch } = c.get('hosted')
    for (const userId of imported.accounts) addAccount(world, userId)
    touch()
    return tellState(c)
  })
  app.delete('/accounts/:userId', (c) => {
    const { world, clock, touch } = c.get('hosted')
    const userId = c.req.param('userId')
    if (!deleteAccount(world, userId, clock.seconds())) return say(c, 404, `No account ${userId} here`)
    touch()
    return tellState(c)
  })

  const tellFaults = (c: Context<WorldEnv>) => c.json({ faults: c.get('hosted').faults.pending() })
  app.get('/faults', tellFaults)
  app.post('/faults', async (c) => {
    const planted = await readInput(c, PlantFault)
    if (planted instanceof Response) return planted
    const { faults, touch } = c.get('hosted')
    const id = faults.plant(planted)
    touch()
    return c.json({ id, faults: faults.pending() }, 201)
  })
  app.delete('/faults', (c) => {
    c.get('hosted').faults.clear()
    c.get('hosted').touch()
    return tellFaults(c)
  })
  app.delete('/faults/:faultId', (c) => {
    const { faults, touch } = c.get('hosted')
    const id = c.req.param('faultId')
    if (!faults.remove(Number(id))) return say(c, 404, `No fault ${id} here`)
    touch()
    return tellFaults(c)
  })
  return app
}

function findMissing({ world, switches }: HostedWorld, ...userIds: string[]): string | undefined {
  return userIds.find((userId) => !accountExists(world, userId, switches.administratorAccounts === 'exist'))
}

/** Whoever follows a world by asking for it again and again is told only that nothing changed. */
function unlessKnown(c: Context<WorldEnv>, start: string, read: () => object): Response {
  const { made, version } = c.get('hosted')
  const tag = `"${start}.${made.sdkAppId}.${version}"`
  c.header('ETag', tag)
  // Kept by nobody without asking: what is unread also changes with the time.
  c.header('Cache-Control', 'no-cache')
  return c.req.header('if-none-match') === tag ? c.body(null, 304) : c.json(read())
}
