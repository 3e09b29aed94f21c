import { resolve } from 'node:path'
import { createServer } from 'vite'
import { afterEach, expect, onTestFinished, test, vi } from 'vitest'
import { markreadServer } from './vite-plugin.ts'

const token = 'a-token-of-26-characters!*'

afterEach(() => vi.unstubAllEnvs())

/** A dev server of its own, without the console, and what a changed file does to it. */
async function startDev(host = '127.0.0.1') {
  const server = await createServer({
    configFile: false,
    logLevel: 'silent',
    plugins: [markreadServer()],
    appType: 'custom',
    optimizeDeps: { noDiscovery: true },
    server: { host, port: 0, cors: false, watch: null, ws: false },
  })
  onTestFinished(() => server.close())
  await server.listen()
  const origin = server.resolvedUrls?.local[0]?.replace(/\/$/, '') ?? ''
  const change = (file: string) => server.environments.ssr.moduleGraph.onFileChange(resolve(file))
  const apps = async () => {
    const health: unknown = await (await fetch(`${origin}/_emulator/health`)).json()
    return health
  }
  return { origin, change, apps }
}

test('relay and emulator answer inside the dev server, and keep their state until their own files change', async () => {
  const { origin, change, apps } = await startDev()
  expect(await (await fetch(`${origin}/relay/health`)).json()).toMatchObject({ ok: true })
  const api = await fetch(`${origin}/v4/openim/admin_set_msg_read`, { method: 'POST', body: '{}' })
  expect(await api.json()).toMatchObject({ ErrorCode: 60012 })
  expect(api.headers.get('content-security-policy')).toBeNull()

  const fresh = await apps()
  await fetch(`${origin}/_emulator/apps`, { method: 'POST' })
  const grown = await apps()
  expect(grown).not.toEqual(fresh)
  change('src/relay/app.ts')
  change('src/host/app.ts')
  expect(await apps()).toEqual(grown)
  change('src/emulator/world.ts')
  expect(await apps()).toEqual(fresh)

  const redirected = await fetch(`${origin}/codes`, { headers: { accept: 'text/html' }, redirect: 'manual' })
  expect(redirected.headers.get('content-security-policy')).toContain("default-src 'none'")
})

test('an edit of who gets in is in force with the next request, and takes no state away', async () => {
  const { origin, change, apps } = await startDev()
  await fetch(`${origin}/_emulator/apps`, { method: 'POST' })
  const grown = await apps()
  vi.stubEnv('MARKREAD_ACCESS_TOKEN', token)
  change('src/host/access.ts')
  const ask = (headers: Record<string, string>) => fetch(`${origin}/_emulator/health`, { headers })
  expect((await ask({})).status).toBe(401)
  expect(await (await ask({ Authorization: `Bearer ${token}` })).json()).toEqual(grown)
})

test('where other machines reach it, it starts with a token and not without', async () => {
  vi.stubEnv('MARKREAD_ACCESS_TOKEN', '')
  const refused = startDev('0.0.0.0')
  await expect(refused).rejects.toThrow(
    /^HOST is "0\.0\.0\.0", which other machines reach\. Set MARKREAD_ACCESS_TOKEN /,
  )
  vi.stubEnv('MARKREAD_ACCESS_TOKEN', token)
  const { origin } = await startDev('0.0.0.0')
  expect((await fetch(`${origin}/_emulator/health`)).status).toBe(401)
})
