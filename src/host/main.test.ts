/** `npm start` as a process: the server built as it is shipped, beside a console that is one empty page. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'

const root = mkdtempSync(join(tmpdir(), 'markread-main-'))
const token = 'a-token-of-26-characters!*'

beforeAll(async () => {
  mkdirSync(join(root, 'web'))
  writeFileSync(join(root, 'web', 'index.html'), '<!doctype html>')
  await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      ssr: 'src/host/main.ts',
      target: 'node20',
      outDir: join(root, 'server'),
      copyPublicDir: false,
      rolldownOptions: { output: { entryFileNames: 'main.mjs' } },
    },
    ssr: { noExternal: true },
  })
}, 60_000)
afterAll(() => rmSync(root, { recursive: true }))

/** Until it listens or ends. */
async function start(env: Record<string, string>) {
  const main = join(root, 'server', 'main.mjs')
  const child = spawn(process.execPath, [main], { env: { PATH: process.env.PATH ?? '', PORT: '0', ...env } })
  onTestFinished(() => void child.kill('SIGKILL'))
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk))
  const ended = once(child, 'close')
  await Promise.race([once(child.stdout, 'data'), ended])
  return { output: () => output, origin: /http:\S+/.exec(output)?.[0], exitCode: () => child.exitCode }
}

test.each<[string, Record<string, string>, RegExp]>([
  ['every address and no token', { HOST: '0.0.0.0' }, /^HOST is "0\.0\.0\.0".* MARKREAD_ACCESS_TOKEN .* TLS /],
  ['a short token', { HOST: '0.0.0.0', MARKREAD_ACCESS_TOKEN: 'short' }, /^MARKREAD_ACCESS_TOKEN .* 16 characters/],
  ['a public name and no token', { MARKREAD_PUBLIC_ORIGIN: 'https://a.example' }, /MARKREAD_ACCESS_TOKEN/],
  ['no public origin', { MARKREAD_PUBLIC_ORIGIN: 'a.example', MARKREAD_ACCESS_TOKEN: token }, /https origin/],
])('told of %s it does not start, and says why in a sentence', async (_what, env, why) => {
  const { output, origin, exitCode } = await start(env)
  expect([origin, exitCode()]).toEqual([undefined, 1])
  expect(output()).toMatch(why)
  expect(output().trimEnd().split('\n')).toHaveLength(1)
})

test('on every address with a token: closed without it, open with it, and never printed', async () => {
  const { output, origin } = await start({ HOST: '0.0.0.0', MARKREAD_ACCESS_TOKEN: token })
  const health = (headers: Record<string, string>) => fetch(`${origin}/relay/health`, { headers })
  expect((await health({})).status).toBe(401)
  expect((await health({ Authorization: `Bearer ${token}` })).status).toBe(200)
  const send = JSON.stringify({ url: 'https://evil.example/', bodyBase64: '' })
  const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' }
  expect((await fetch(`${origin}/relay/send`, { method: 'POST', headers, body: send })).status).toBe(403)
  expect((await fetch(`${origin}/`)).status).toBe(200)
  expect(output()).toContain('host-not-allowed')
  expect(output()).not.toContain(token)
})

test('behind TLS it tells the public address, and where it listens', async () => {
  const env = { MARKREAD_PUBLIC_ORIGIN: 'https://markread.example.com', MARKREAD_ACCESS_TOKEN: token }
  const { output } = await start(env)
  expect(output()).toMatch(
    /^Markread is at https:\/\/markread\.example\.com, and listens at http:\/\/127\.0\.0\.1:\d+\n/,
  )
})
