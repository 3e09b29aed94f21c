import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { expect, onTestFinished, test, vi } from 'vitest'
import { createEmulator } from '../emulator/app.ts'
import { Refusal, RelayHealth } from '../protocol/relay-api.ts'
import { createRelay } from '../relay/app.ts'
import { createCallLog } from '../relay/log.ts'
import { createTokenCheck } from './access.ts'
import { createHost, type HostParts } from './app.ts'
import { readConsoleFiles } from './console-files.ts'
import { readOwnAddress } from './own-address.ts'
import { securityHeaders } from './security-headers.ts'

const script = 'export const words = "of the console, of the console, of the console"'

function startHost(parts: Partial<HostParts> = {}) {
  const root = mkdtempSync(join(tmpdir(), 'markread-web-'))
  onTestFinished(() => rmSync(root, { recursive: true }))
  mkdirSync(join(root, 'assets'))
  writeFileSync(join(root, 'index.html'), '<!doctype html>')
  writeFileSync(join(root, 'theme.js'), script)
  writeFileSync(join(root, 'assets', 'main-a1b2.js'), script)
  writeFileSync(join(root, 'assets', 'main-a1b2.js.br'), brotliCompressSync(script))
  const own = readOwnAddress('127.0.0.1', 4173)
  const log = createCallLog({ write: () => {} })
  const relay = createRelay({ own, allowedHosts: [], callsPerSecond: 100, log })
  const files = readConsoleFiles(root)
  const checkToken = createTokenCheck(undefined)
  const app = createHost({ own, checkToken, relay: relay.fetch, emulator: createEmulator().fetch, files, ...parts })
  return (path: string, init: RequestInit & { headers?: Record<string, string> } = {}) =>
    app.request(path, { ...init, headers: { host: '127.0.0.1:4173', ...init.headers } })
}

const html = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' }

function expectGuarded(response: Response) {
  for (const [name, value] of Object.entries(securityHeaders)) expect(response.headers.get(name)).toBe(value)
}

test('every answer tells the browser what it may do: page, script, 404, control, relay, refusal, redirect', async () => {
  const ask = startHost()
  const answers = [
    await ask('/'),
    await ask('/assets/main-a1b2.js'),
    await ask('/nothing.js'),
    await ask('/_emulator/health'),
    await ask('/_emulator/nothing'),
    await ask('/relay/health'),
    await ask('/relay/nothing'),
    await ask('/relay/send', { method: 'POST' }),
    await ask('/', { headers: { host: 'evil.example' } }),
    await ask('/v4/openim/sendmsg', { headers: { host: 'evil.example' } }),
    await ask('/', { headers: { host: 'localhost:4173', ...html } }),
    await ask('/', { method: 'PUT' }),
  ]
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 404, 200, 404, 200, 404, 415, 421, 421, 307, 404])
  for (const answer of answers) expectGuarded(answer)
})

test('a bug answers 500, guarded too, and says nothing of itself', async () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => {})
  onTestFinished(() => error.mockRestore())
  const ask = startHost({
    relay: () => {
      throw new Error('secret words')
    },
  })
  const response = await ask('/relay/health')
  expect(response.status).toBe(500)
  expect(await response.text()).toBe('Internal error')
  expectGuarded(response)
})

test('the policy allows own scripts and styles only', () => {
  expect(securityHeaders['Content-Security-Policy']).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; font-src 'self'; " +
      "manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  )
})

test('the API answers as the emulator does, with its headers and none of ours', async () => {
  const response = await startHost()('/v4/openim/admin_set_msg_read', { method: 'POST', body: '{}' })
  expect(await response.json()).toMatchObject({ ActionStatus: 'FAIL', ErrorCode: 60012 })
  expect(response.headers.get('access-control-allow-origin')).toBe('*')
  expect(response.headers.get('content-security-policy')).toBeNull()
})

test('relay and emulator are mounted', async () => {
  const ask = startHost()
  expect(RelayHealth.parse(await (await ask('/relay/health')).json()).callsPerSecond).toBe(100)
  expect(await (await ask('/_emulator/health')).json()).toMatchObject({ ok: true })
})

test('a foreign Host is answered 421 with where to go', async () => {
  const response = await startHost()('/', { headers: { host: 'rebound.example:4173' } })
  const refusal = Refusal.parse(await response.json())
  expect(refusal.reason).toBe('foreign-host')
  expect(refusal.error).toContain('http://127.0.0.1:4173')
})

test('another site’s page gets nothing of the emulator’s control, however its browser says so', async () => {
  const ask = startHost()
  const asked: [string, Record<string, string>][] = [
    ['POST', { origin: 'https://evil.example' }],
    ['POST', { origin: 'null' }],
    ['POST', { origin: 'http://localhost:4173' }],
    ['POST', { 'sec-fetch-site': 'cross-site' }],
    ['OPTIONS', { origin: 'https://evil.example', 'access-control-request-method': 'POST' }],
  ]
  for (const [method, headers] of asked) {
    const response = await ask('/_emulator/apps/88888888/reset', { method, headers })
    expect([response.status, Refusal.parse(await response.json()).reason]).toEqual([403, 'foreign-origin'])
    expect(response.headers.get('access-control-allow-origin')).toBeNull()
  }
  const own = { origin: 'http://127.0.0.1:4173', 'sec-fetch-site': 'same-origin' }
  expect((await ask('/_emulator/apps/88888888/reset', { method: 'POST', headers: own })).status).toBe(200)
})

test('a page under localhost moves to 127.0.0.1 with its path; a program does not', async () => {
  const ask = startHost()
  const page = await ask('/history?code=90003', { headers: { host: 'localhost:4173', ...html } })
  expect(page.headers.get('location')).toBe('http://127.0.0.1:4173/history?code=90003')
  const program = await ask('/relay/health', { headers: { host: 'localhost:4173' } })
  expect(program.status).toBe(200)
})

test('files: hashed ones for ever, others asked again, brotli where it is taken', async () => {
  const ask = startHost()
  const hashed = await ask('/assets/main-a1b2.js', { headers: { 'accept-encoding': 'gzip, br;q=1' } })
  expect(Object.fromEntries(hashed.headers)).toMatchObject({
    'cache-control': 'public, max-age=31536000, immutable',
    'content-encoding': 'br',
    'content-type': 'text/javascript; charset=utf-8',
    vary: 'Accept-Encoding',
  })
  expect(Buffer.from(await hashed.arrayBuffer())).toEqual(brotliCompressSync(script))
  const plain = await ask('/assets/main-a1b2.js', { headers: { 'accept-encoding': 'gzip' } })
  expect(plain.headers.get('content-encoding')).toBeNull()
  expect(await plain.text()).toBe(script)
  const page = await ask('/')
  expect(page.headers.get('cache-control')).toBe('no-cache')
  const again = await ask('/theme.js', {
    headers: { 'if-none-match': (await ask('/theme.js')).headers.get('etag') ?? '' },
  })
  expect(again.status).toBe(304)
})

test('a screen opened by its address is the page; a file that is not there is not', async () => {
  const ask = startHost()
  expect(await (await ask('/codes/90003', { headers: html })).text()).toBe('<!doctype html>')
  expect(await (await ask('/codes/60012.5', { headers: html })).text()).toBe('<!doctype html>')
  expect((await ask('/codes/90003')).status).toBe(404)
  expect((await ask('/assets/gone-1.js', { headers: html })).status).toBe(404)
  expect((await ask('/index.html/../../package.json', { headers: html })).status).toBe(404)
  expect((await ask('/assets/main-a1b2.js.br')).status).toBe(404)
  expect((await ask('/', { method: 'HEAD' })).status).toBe(200)
})

test('a folder without a build is no console', () => {
  expect(readConsoleFiles(join(tmpdir(), 'markread-nothing-here'))).toBeUndefined()
})
