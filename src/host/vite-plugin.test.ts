import { resolve } from 'node:path'
import { createServer } from 'vite'
import { expect, onTestFinished, test } from 'vitest'
import { markreadServer } from './vite-plugin.ts'

/** A dev server of its own, without the console, and what a changed file does to it. */
async function startDev() {
  const server = await createServer({
    configFile: false,
    logLevel: 'silent',
    plugins: [markreadServer()],
    appType: 'custom',
    optimizeDeps: { noDiscovery: true },
    server: { host: '127.0.0.1', port: 0, cors: false, watch: null, ws: false },
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
