import { readFileSync } from 'node:fs'
import { request as requestHttp } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { expect, test, vi } from 'vitest'
import { toBase64 } from '../lib/base64.ts'
import { Refusal, type RefusalReason, refusals } from '../protocol/relay-api.ts'
import { limits } from './limits.ts'
import { commandPath, createTestRelay, type FarEnd, ownHost, query, startHttp, userSig } from './testing.ts'

interface Case {
  what: string
  reason: RefusalReason
  url?: string
  method?: string
  headers?: [string, string][]
  bodyBase64?: string
  /** In place of the JSON. */
  raw?: string
  /** Of the request to the relay. */
  around?: Record<string, string>
}

/** `FAR` stands for the far end's host and port, which is named at start; `OWN` for the embedded emulator. */
const cases: Case[] = [
  { what: 'a relative URL', reason: 'bad-url', url: commandPath },
  { what: 'no host', reason: 'bad-url', url: 'https://' },
  { what: 'a scheme of its own', reason: 'bad-url', url: `ftp://FAR${commandPath}` },
  { what: 'a scheme twice', reason: 'bad-url', url: `https://https://FAR${commandPath}` },
  { what: 'a space', reason: 'bad-url', url: `http://FAR${commandPath}?a=b c` },
  { what: 'a line break', reason: 'bad-url', url: `http://FAR${commandPath}?a\r\nX: y` },
  { what: 'Chinese, not encoded', reason: 'bad-url', url: `http://FAR${commandPath}?identifier=管理员` },
  { what: 'a backslash', reason: 'bad-url', url: `http://FAR\\@evil.example${commandPath}` },
  { what: 'a fragment', reason: 'bad-url', url: `http://FAR${commandPath}#x` },
  { what: 'a port that is none', reason: 'bad-url', url: `https://console.tim.qq.com:99999${commandPath}` },
  { what: 'user info', reason: 'user-info', url: `https://a:b@console.tim.qq.com${commandPath}` },
  { what: 'a user alone', reason: 'user-info', url: `https://console.tim.qq.com@evil.example${commandPath}` },
  { what: 'empty user info', reason: 'user-info', url: `http://@FAR${commandPath}` },
  { what: 'plain http to the vendor', reason: 'plain-http', url: `http://console.tim.qq.com${commandPath}` },
  { what: 'plain http to a named host', reason: 'plain-http', url: `http://named.example${commandPath}` },
  { what: 'another host', reason: 'host-not-allowed', url: `https://evil.example${commandPath}` },
  { what: 'a host that ends like one', reason: 'host-not-allowed', url: `https://x.console.tim.qq.com${commandPath}` },
  { what: 'a trailing dot', reason: 'host-not-allowed', url: `https://console.tim.qq.com.${commandPath}` },
  {
    what: 'the vendor on another port',
    reason: 'host-not-allowed',
    url: `https://console.tim.qq.com:8443${commandPath}`,
  },
  { what: 'a named host on another port', reason: 'host-not-allowed', url: `http://127.0.0.1:1${commandPath}` },
  { what: 'the same machine by another name', reason: 'host-not-allowed', url: `http://localhost:4173${commandPath}` },
  { what: 'the cloud’s metadata', reason: 'host-not-allowed', url: 'http://169.254.169.254/v4/openim/sendmsg' },
  { what: 'no command', reason: 'path-not-allowed', url: 'http://FAR/v4/openim/sendmsg2' },
  { what: 'a command of another case', reason: 'path-not-allowed', url: 'http://FAR/v4/openim/Admin_set_msg_read' },
  { what: 'a command by a detour', reason: 'path-not-allowed', url: `http://FAR/v4/x/..${commandPath.slice(3)}` },
  { what: 'a command, encoded', reason: 'path-not-allowed', url: 'https://console.tim.qq.com/v4/openim/sendms%67' },
  { what: 'nothing after the host', reason: 'path-not-allowed', url: 'http://FAR' },
  { what: 'the emulator’s control', reason: 'path-not-allowed', url: 'http://OWN/_emulator/apps' },
  { what: 'its control by a detour', reason: 'path-not-allowed', url: 'http://OWN/v4/../_emulator/apps' },
  { what: 'its control, encoded', reason: 'path-not-allowed', url: 'http://OWN/v4/%2e%2E/_emulator/apps' },
  { what: 'the relay itself', reason: 'path-not-allowed', url: 'http://OWN/relay/send' },
  { what: 'GET', reason: 'method-not-allowed', method: 'GET' },
  { what: 'post', reason: 'method-not-allowed', method: 'post' },
  { what: 'CONNECT to the emulator', reason: 'method-not-allowed', method: 'CONNECT', url: 'http://OWN/v4/x' },
  { what: 'a method that is two lines', reason: 'method-not-allowed', method: 'POST / HTTP/1.1\r\nX: y\r\n' },
  { what: 'a line break in a value', reason: 'malformed', headers: [['X-A', 'b\r\nX-B: c']] },
  { what: 'a bare LF in a value', reason: 'malformed', headers: [['X-A', 'b\nX-B: c']] },
  { what: 'a NUL in a value', reason: 'malformed', headers: [['X-A', 'b\0']] },
  { what: 'a value without bytes', reason: 'malformed', headers: [['X-A', '中']] },
  { what: 'a line break in a name', reason: 'malformed', headers: [['X-A\r\nX-B', 'c']] },
  { what: 'an empty name', reason: 'malformed', headers: [['', 'c']] },
  {
    what: 'a public name that leads to this machine',
    reason: 'private-address',
    url: 'https://named.example/v4/im_open_login_svc/account_check',
  },
  {
    what: 'the vendor’s own, on a machine where its name leads inside',
    reason: 'private-address',
    url: 'https://console.tim.qq.com/v4/openim/get_c2c_unread_msg_num',
  },
  { what: 'a write for an app that nobody armed', reason: 'not-armed', url: `http://FAR${commandPath}?sdkappid=1` },
  { what: 'a header too many', reason: 'headers-too-large', headers: Array.from({ length: 65 }, () => ['X-A', '']) },
  { what: 'a header that is too long', reason: 'headers-too-large', headers: [['X-A', 'b'.repeat(16_384)]] },
  {
    what: 'a URL that is too long',
    reason: 'headers-too-large',
    url: `http://FAR${commandPath}?a=${'b'.repeat(16_384)}`,
  },
  { what: 'no JSON', reason: 'malformed', raw: '{"url":' },
  { what: 'an empty request', reason: 'malformed', raw: '' },
  { what: 'JSON of another shape', reason: 'malformed', raw: '{"url":"x"}' },
  { what: 'no object', reason: 'malformed', raw: 'null' },
  { what: 'no base64', reason: 'malformed', bodyBase64: 'a*b' },
  { what: 'one byte too many', reason: 'body-too-large', bodyBase64: toBase64(new Uint8Array(65_537)) },
  { what: 'far too much', reason: 'body-too-large', bodyBase64: 'A'.repeat(400_000) },
  { what: 'text/plain', reason: 'not-json', around: { 'content-type': 'text/plain' } },
  { what: 'a type that begins alike', reason: 'not-json', around: { 'content-type': 'application/jsonp' } },
  { what: 'a form', reason: 'not-json', around: { 'content-type': 'application/x-www-form-urlencoded' } },
  { what: 'another origin', reason: 'foreign-origin', around: { origin: 'https://evil.example' } },
  { what: 'another port', reason: 'foreign-origin', around: { origin: 'http://127.0.0.1:3000' } },
  { what: 'no origin at all', reason: 'foreign-origin', around: { origin: 'null' } },
  { what: 'https of the same name', reason: 'foreign-origin', around: { origin: `https://${ownHost}` } },
  { what: 'another site', reason: 'foreign-origin', around: { 'sec-fetch-site': 'cross-site' } },
  { what: 'the same site, not the origin', reason: 'foreign-origin', around: { 'sec-fetch-site': 'same-site' } },
  { what: 'a name that was rebound', reason: 'foreign-host', around: { host: 'evil.example:4173' } },
  { what: 'another port of this machine', reason: 'foreign-host', around: { host: '127.0.0.1:80' } },
]

async function startTarget() {
  const arrived: string[] = []
  const farEnd = await startHttp((request, response) => {
    arrived.push(`${request.method} ${request.url}`)
    request.resume()
    response.end('{}')
  })
  const relay = createTestRelay({
    allowedHosts: [
      { hostname: '127.0.0.1', port: farEnd.port },
      { hostname: 'named.example', port: undefined },
    ],
    // Every name leads to the far end, as a resolver would have it that lies.
    lookup: (_hostname, _options, callback) => callback(null, [{ address: '127.0.0.1', family: 4 }]),
  })
  const armed = await relay.arm(`http://${farEnd.host}${commandPath}?${query}`)
  relay.lines.length = 0
  return { arrived, farEnd, relay, armed }
}

function write(one: Case, farEnd: FarEnd, armed: string | undefined): string {
  const url = (one.url ?? `http://FAR${commandPath}?${query}`).replace('FAR', farEnd.host).replace('OWN', ownHost)
  const { method = 'POST', headers = [], bodyBase64 = 'e30=' } = one
  return one.raw ?? JSON.stringify({ url, method, headers, bodyBase64, armed })
}

test.each(cases)('$reason: $what', async (one) => {
  const { arrived, farEnd, relay, armed } = await startTarget()
  const response = await relay.post(write(one, farEnd, armed), one.around)
  const refusal = Refusal.parse(await response.json())
  expect(refusal.reason).toBe(one.reason)
  expect(response.status).toBe(refusals[one.reason])
  expect(refusal.error).toMatch(/^\S.*\.$/)
  expect(refusal.error).not.toContain(userSig)
  expect(arrived).toEqual([])
  expect(relay.lines.map((line) => JSON.parse(line).refused)).toEqual([one.reason])
})

test('every reason has its case here, or a test of its own', () => {
  const below: RefusalReason = 'busy'
  // Nobody comes as far as the relay: src/host/access.test.ts.
  const before: RefusalReason = 'token-needed'
  expect(new Set([...cases.map(({ reason }) => reason), below, before])).toEqual(new Set(Object.keys(refusals)))
})

test('the README names every reason, and no other', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
  const [, section = ''] = /^## What the relay refuses$(.*?)^## /ms.exec(readme) ?? []
  const cells = [...section.matchAll(/^\| (`.*?) \|/gm)].map(([, cell = '']) => cell)
  const named = cells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, reason]) => reason))
  expect(named.sort()).toEqual(Object.keys(refusals).sort())
})

test('busy: as many calls as it takes are under way, until one ends', async () => {
  const ends: (() => void)[] = []
  const farEnd = await startHttp((request, response) => {
    request.resume()
    ends.push(() => void response.end('{}'))
  })
  const { post } = createTestRelay()
  const url = `http://${farEnd.host}/v4/openim/get_c2c_unread_msg_num`
  const ask = () => post(JSON.stringify({ url, bodyBase64: 'e30=' }))
  const under = Array.from({ length: limits.maxCallsAtOnce }, ask)
  await vi.waitFor(() => expect(ends.length).toBe(limits.maxCallsAtOnce), { timeout: 10_000 })
  const refused = await ask()
  expect([refused.status, Refusal.parse(await refused.json()).reason]).toEqual([429, 'busy'])
  ends[0]?.()
  await Promise.race(under)
  const admitted = ask()
  await vi.waitFor(() => expect(ends.length).toBe(limits.maxCallsAtOnce + 1), { timeout: 10_000 })
  for (const end of ends) end()
  expect((await Promise.all([...under, admitted])).every(({ status }) => status === 200)).toBe(true)
})

test('the header limits are the last that pass', async () => {
  const { farEnd, relay } = await startTarget()
  const many = Array.from({ length: 64 }, (): [string, string] => ['X-A', ''])
  const used = 'POST '.length + `${commandPath}?${query}`.length + 4 + 'X-A'.length + 4
  const long: [string, string][] = [['X-A', 'b'.repeat(limits.maxHeadBytes - used)]]
  for (const headers of [many, long]) {
    await relay.send({ url: `http://${farEnd.host}${commandPath}?${query}`, headers })
  }
})

test('what the table bends is let through when it is straight', async () => {
  const { arrived, farEnd, relay, armed } = await startTarget()
  const url = `http://FAR${commandPath}?${query}`
  const straight: Record<string, string>[] = [
    {},
    { origin: `http://${ownHost}`, 'sec-fetch-site': 'same-origin' },
    { 'sec-fetch-site': 'none' },
  ]
  for (const around of straight) {
    const response = await relay.post(write({ what: '', reason: 'malformed', url }, farEnd, armed), around)
    expect(response.status).toBe(200)
  }
  const largest: Case = { what: '', reason: 'malformed', url, bodyBase64: toBase64(new Uint8Array(65_536)) }
  const full = await relay.post(write(largest, farEnd, armed))
  expect(full.status).toBe(200)
  expect(arrived.length).toBe(4)
})

test('no preflight is granted, and no other method is served', async () => {
  const { relay } = await startTarget()
  const preflight: Record<string, string> = { origin: 'https://evil.example', 'access-control-request-method': 'POST' }
  for (const path of ['/relay/send', '/relay/arm']) {
    for (const headers of [preflight, {}]) {
      const response = await relay.app.request(path, { method: 'OPTIONS', headers: { host: ownHost, ...headers } })
      expect(response.status).toBe(403)
      expect([...response.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([])
    }
    const get = await relay.app.request(path, { headers: { host: ownHost } })
    expect(Refusal.parse(await get.json()).reason).toBe('method-not-allowed')
  }
})

test('over a real connection: too much is refused, announced or chunked', async () => {
  const { relay } = await startTarget()
  const server = await startHttp(getRequestListener(relay.app.fetch))
  const ask = (chunked: boolean) =>
    new Promise<number | undefined>((resolve, reject) => {
      const body = Buffer.alloc(300_000, 0x20)
      const request = requestHttp(
        {
          port: server.port,
          host: '127.0.0.1',
          path: '/relay/send',
          method: 'POST',
          headers: {
            host: ownHost,
            'content-type': 'application/json',
            ...(chunked ? { 'transfer-encoding': 'chunked' } : { 'content-length': body.length }),
          },
        },
        (response) => {
          response.resume()
          resolve(response.statusCode)
        },
      )
      request.on('error', reject)
      request.end(body)
    })
  expect(await ask(false)).toBe(413)
  expect(await ask(true)).toBe(413)
})
