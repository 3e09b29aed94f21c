import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { Exchange } from '../protocol/exchange.ts'
import { ArmReply, armedHeader, armedMs, Refusal } from '../protocol/relay-api.ts'
import { createArming } from './arming.ts'
import { commandPath, createTestRelay, ownHost, startHttp } from './testing.ts'

const app = '1400000001'

/** A stand-in for a live host that counts what arrives, and a relay whose clock is moved by hand. */
async function startGate() {
  let arrived = 0
  const farEnd = await startHttp((request, response) => {
    arrived += 1
    request.resume()
    response.end('{}')
  })
  let time = Date.UTC(2026, 10, 1)
  const relay = createTestRelay({ now: () => time })
  const urlOf = (query: string, path = commandPath) => `http://${farEnd.host}${path}?${query}`
  const ask = (url: string, armed?: string) => relay.post(JSON.stringify({ url, bodyBase64: 'e30=', armed }))
  const pass = (milliseconds: number) => {
    time += milliseconds
  }
  const armed = (await relay.arm(urlOf(`sdkappid=${app}`))) ?? ''
  return { farEnd, relay, urlOf, ask, pass, armed, arrived: () => arrived }
}
type Gate = Awaited<ReturnType<typeof startGate>>

const otherThan = (character: string) => (character === '0' ? '1' : '0')
/** With the character there exchanged. */
function spoil(token: string, at: number, by = otherThan(token.at(at) ?? '')): string {
  const from = at < 0 ? token.length + at : at
  return token.slice(0, from) + by + token.slice(from + 1)
}

const dot = (token: string) => token.indexOf('.')
const armedElsewhere = ({ relay }: Gate, url: string) => relay.arm(url)
function armedBefore({ armed, pass }: Gate, milliseconds: number): string {
  pass(milliseconds)
  return armed
}

/** What a write carries in place of the token that was made for it. */
const carried: [string, (gate: Gate) => string | undefined | Promise<string | undefined>][] = [
  ['nothing', () => undefined],
  ['an empty text', () => ''],
  ['the token of another app', (gate) => armedElsewhere(gate, gate.urlOf('sdkappid=1400000002'))],
  ['the token of an app that begins alike', (gate) => armedElsewhere(gate, gate.urlOf('sdkappid=14000000010'))],
  ['the token of another port', (gate) => armedElsewhere(gate, `http://127.0.0.1:9?sdkappid=${app}`)],
  ['the token of another name of the host', (gate) => armedElsewhere(gate, `${localhost(gate)}?sdkappid=${app}`)],
  ['the token of the vendor', (gate) => armedElsewhere(gate, `https://console.tim.qq.com?sdkappid=${app}`)],
  ['the token of another process', (gate) => createTestRelay().arm(gate.urlOf(`sdkappid=${app}`))],
  ['one that has just run out', (gate) => armedBefore(gate, armedMs)],
  ['one of before the clock was set back', (gate) => armedBefore(gate, -1)],
  ['a later expiry', ({ armed }) => `${Number.parseInt(armed, 10) + 1}${armed.slice(dot(armed))}`],
  ['an earlier expiry', ({ armed }) => `${Number.parseInt(armed, 10) - 1}${armed.slice(dot(armed))}`],
  ['an expiry with a zero before it', ({ armed }) => `0${armed}`],
  ['an expiry with a sign', ({ armed }) => `+${armed}`],
  ['an expiry that is no number', ({ armed }) => `NaN${armed.slice(dot(armed))}`],
  ['an expiry without end', ({ armed }) => `Infinity${armed.slice(dot(armed))}`],
  ['no expiry', ({ armed }) => armed.slice(dot(armed))],
  ['no HMAC', ({ armed }) => armed.slice(0, dot(armed) + 1)],
  ['an expiry with a spoiled digit', ({ armed }) => spoil(armed, 0)],
  ['another separator', ({ armed }) => spoil(armed, dot(armed), ':')],
  ['an HMAC with its first character spoiled', ({ armed }) => spoil(armed, dot(armed) + 1)],
  ['one spoiled in the middle', ({ armed }) => spoil(armed, -20)],
  ['one whose last character decodes to the same bytes', ({ armed }) => spoil(armed, -1, sameBits(armed.at(-1)))],
  ['a token cut by one', ({ armed }) => armed.slice(0, -1)],
  ['one that goes on', ({ armed }) => `${armed}A`],
  ['one with padding', ({ armed }) => `${armed}=`],
  ['one with a space before it', ({ armed }) => ` ${armed}`],
  ['one with a line break after it', ({ armed }) => `${armed}\n`],
  ['two', ({ armed }) => `${armed},${armed}`],
]

const localhost = ({ farEnd }: Gate) => `http://localhost:${farEnd.port}`

/** The 43rd character of 32 bytes has two bits that say nothing. */
function sameBits(last = ''): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
  return alphabet[alphabet.indexOf(last) ^ 1] ?? ''
}

async function expectShut(gate: Gate, response: Response) {
  expect(response.status).toBe(403)
  expect(Refusal.parse(await response.json()).reason).toBe('not-armed')
  expect(response.headers.get(armedHeader)).toBeNull()
  expect(gate.arrived()).toBe(0)
}

test.each(carried)('a write that carries %s does not leave', async (_what, carry) => {
  const gate = await startGate()
  await expectShut(gate, await gate.ask(gate.urlOf(`sdkappid=${app}`), await carry(gate)))
})

test('what the table spoils lets the same write through, until the very end of its time', async () => {
  const { ask, urlOf, armed, pass, arrived } = await startGate()
  expect((await ask(urlOf(`sdkappid=${app}`), armed)).status).toBe(200)
  pass(armedMs - 1)
  expect((await ask(urlOf(`sdkappid=${app}`), armed)).status).toBe(200)
  expect(arrived()).toBe(2)
})

test.each(['admin_set_msg_read', 'sendmsg'])('the gate is in front of %s, and of the accounts', async (command) => {
  for (const path of [`/v4/openim/${command}`, '/v4/im_open_login_svc/account_import']) {
    const gate = await startGate()
    await expectShut(gate, await gate.ask(gate.urlOf(`sdkappid=${app}`, path)))
    expect((await gate.ask(gate.urlOf(`sdkappid=${app}`, path), gate.armed)).status).toBe(200)
  }
})

/** Beside `1400000001`, for which it is armed, some server could read another app out of each of these. */
const openQueries = [
  '',
  'sdkappid',
  'sdkappid=',
  'identifier=1400000001',
  'sdkappid=1400000001&sdkappid=2',
  'sdkappid=2&sdkappid=1400000001',
  'sdkappid=1400000001&SdkAppid=2',
  'SDKAPPID=2&sdkappid=1400000001',
  'sdkappid=1400000001&sdkappid',
  'sdkappid=1400000001&%73dkappid=2',
  'sdkappid=1400000001&sdkappi%64=2',
  'sdkappid=1400000001&%2573dkappid=2',
  'sdkappid=1400000001&sdkappid%3D2',
  'sdkappid=1400000001&sdkappid[]=2',
  'sdkappid=1400000001&sdkappid%5B0%5D=2',
  'sdkappid=1400000001&+sdkappid=2',
  'sdkappid=1400000001&sdkappid%20=2',
  'sdkappid=1400000001&sdkappid%00=2',
  'sdkappid=1400000001&%C5%BFdkappid=2',
  'sdkappid=1400000001&sd%E2%84%AAappid=2',
  'sdkappid=1400000001?sdkappid=2',
  '?sdkappid=2&sdkappid=1400000001',
  'sdkappid=1400000001;sdkappid=2',
  'sdkappid=1400000001;random=1',
  'sdkappid=1400000001&random=1;sdkappid=2',
  'sdkappid=1400000001&random=1%26sdkappid=2',
  'sdkappid=1400000001&random=1%3Bsdkappid%3D2',
  'sdkappid=1400000001%26x',
  'sdkappid=1400000001%00',
  'sdkappid=1400000001+',
  'sdkappid=+1400000001',
  'sdkappid=01400000001',
  'sdkappid=1400000001.0',
  'sdkappid=1400000001,2',
  'sdkappid=%31400000001',
  'sdkappid==1400000001',
]

test.each(openQueries)('armed for 1400000001, ?%s does not leave', async (query) => {
  const gate = await startGate()
  await expectShut(gate, await gate.ask(gate.urlOf(query), gate.armed))
})

test.each([
  'sdkappid=1400000001&identifier=sdkappid&usersig=x&random=2&contenttype=json',
  'random=2&sdkappid=1400000001',
  'sdkappid=1400000001&sdkappid=1400000001',
  'sdkappid=1400000001&xsdkappid=2&sdkappid2=2',
  'SdkAppid=1400000001',
])('armed for 1400000001, ?%s leaves', async (query) => {
  const { ask, urlOf, armed, arrived } = await startGate()
  expect((await ask(urlOf(query), armed)).status).toBe(200)
  expect(arrived()).toBe(1)
})

test('each write renews, in a header and not in the body; so ten idle minutes end it, not ten busy ones', async () => {
  const { ask, urlOf, armed, pass } = await startGate()
  const url = urlOf(`sdkappid=${app}`)
  let latest = armed
  for (let at = 0; at < 3; at += 1) {
    pass(armedMs - 1)
    const response = await ask(url, latest)
    const renewed = response.headers.get(armedHeader) ?? ''
    expect(await response.text()).not.toContain(renewed.split('.')[1])
    expect(renewed).not.toBe(latest)
    latest = renewed
  }
  expect((await ask(url, armed)).status).toBe(403)
  // The renewed one is for no other app.
  expect((await ask(urlOf('sdkappid=2'), latest)).status).toBe(403)
  pass(armedMs)
  expect((await ask(url, latest)).status).toBe(403)
})

test('reads need no arming and renew nothing', async () => {
  const { ask, urlOf, armed, arrived } = await startGate()
  for (const path of ['/v4/openim/get_c2c_unread_msg_num', '/v4/im_open_login_svc/account_check']) {
    for (const token of [undefined, 'nonsense', armed]) {
      const response = await ask(urlOf('sdkappid=1&sdkappid=2', path), token)
      expect([response.status, response.headers.get(armedHeader)]).toEqual([200, null])
    }
  }
  expect(arrived()).toBe(6)
})

test('the embedded emulator needs no arming, and a host named at start does', async () => {
  const gate = await startGate()
  const own = createTestRelay({ own: { hosts: [ownHost, gate.farEnd.host] } })
  const body = JSON.stringify({ url: gate.urlOf('sdkappid=1&sdkappid=2'), bodyBase64: '' })
  const response = await own.post(body)
  expect([response.status, response.headers.get(armedHeader)]).toEqual([200, null])
  expect((await gate.relay.post(body)).status).toBe(403)
  expect(gate.arrived()).toBe(1)
})

test('what is not armed takes no place under the rate', async () => {
  const { ask, urlOf, armed, arrived } = await startGate()
  const url = urlOf(`sdkappid=${app}`)
  await Promise.all(Array.from({ length: 150 }, () => ask(url)))
  const sent = await Promise.all(
    Array.from({ length: 100 }, async () => Exchange.parse(await (await ask(url, armed)).json())),
  )
  expect(sent.every(({ timings }) => timings.queue === null)).toBe(true)
  expect(arrived()).toBe(100)
})

test('arming answers a token for ten minutes, says so in the log without it, and sends nothing', async () => {
  const { relay, armed, arrived } = await startGate()
  const response = await relay.postArm(JSON.stringify({ host: 'console.tim.qq.com', sdkAppId: app }))
  const reply = ArmReply.parse(await response.json())
  expect(reply).toEqual({ armed: `${Date.UTC(2026, 10, 1, 0, 10)}.${reply.armed.split('.')[1]}`, forMs: 600_000 })
  expect(reply.armed).toMatch(/^\d+\.[\w-]{43}$/)
  expect(JSON.parse(relay.lines.at(-1) ?? '')).toEqual({
    level: 30,
    at: expect.any(String),
    armed: 'console.tim.qq.com',
    sdkAppId: app,
  })
  expect(relay.lines.join('')).not.toContain(reply.armed.split('.')[1])
  expect(relay.lines.join('')).not.toContain(armed.split('.')[1])
  expect(arrived()).toBe(0)
})

const scope = { host: '127.0.0.1:9000', sdkAppId: app }
const json = JSON.stringify(scope)

test.each<[string, string, string, Record<string, string>?]>([
  ['no JSON', 'malformed', '{"host":'],
  ['no host', 'malformed', JSON.stringify({ sdkAppId: app })],
  ['an app as a number', 'malformed', JSON.stringify({ ...scope, sdkAppId: 1400000001 })],
  ['an app that is no number', 'malformed', JSON.stringify({ ...scope, sdkAppId: 'eJyrVgrxCdYrSy1SslI' })],
  ['no app', 'malformed', JSON.stringify({ ...scope, sdkAppId: '' })],
  ['an origin', 'malformed', JSON.stringify({ ...scope, host: 'https://console.tim.qq.com' })],
  ['a host in another case', 'malformed', JSON.stringify({ ...scope, host: 'Console.tim.qq.com' })],
  ['a host with a path', 'malformed', JSON.stringify({ ...scope, host: 'console.tim.qq.com/v4' })],
  ['a host with a user', 'malformed', JSON.stringify({ ...scope, host: 'a@console.tim.qq.com' })],
  ['an empty host', 'malformed', JSON.stringify({ ...scope, host: '' })],
  ['far too much', 'body-too-large', ' '.repeat(400_000) + json],
  ['a form', 'not-json', json, { 'content-type': 'text/plain' }],
  ['another origin', 'foreign-origin', json, { origin: 'https://evil.example' }],
  ['another site', 'foreign-origin', json, { 'sec-fetch-site': 'cross-site' }],
  ['a name that was rebound', 'foreign-host', json, { host: 'evil.example:4173' }],
])('nobody arms with %s: %s', async (_what, reason, body, headers) => {
  const { postArm, lines } = createTestRelay()
  const refusal = Refusal.parse(await (await postArm(body, headers)).json())
  expect(refusal.reason).toBe(reason)
  expect(refusal).not.toHaveProperty('armed')
  expect(lines.map((line) => JSON.parse(line).refused)).toEqual([reason])
})

test('either scheme’s way to write a host is one', async () => {
  const { postArm } = createTestRelay()
  for (const host of ['127.0.0.1:443', '127.0.0.1:80', '[::1]:9', 'localhost']) {
    expect((await postArm(JSON.stringify({ ...scope, host }))).status).toBe(200)
  }
})

type Scope = typeof scope

/** Two that would be one text if host and app were joined by a sign, or by none. */
const joined = [',', '\n', '.', ' ', '","', ''].map((sign): [Scope, Scope] => [
  { host: `a${sign}b`, sdkAppId: 'c' },
  { host: 'a', sdkAppId: `b${sign}c` },
])

test('only the exact triple holds: this host, this app, not yet run out; and no other text for it', () => {
  const words = fc.oneof(fc.constantFrom('a', 'b', ''), fc.string({ maxLength: 6 }))
  const scopes = fc.record({ host: words, sdkAppId: words })
  const times = fc.integer({ min: 0, max: 2 * armedMs })
  const tokens = fc.string({ unit: fc.constantFrom(...'0129.-_Aa'), maxLength: 60 })
  fc.assert(
    fc.property(scopes, scopes, times, times, tokens, (one, other, made, later, token) => {
      let time = made
      const { arm, holds } = createArming(() => time)
      const { armed } = arm(one)
      expect(holds(armed, one)).toBe(true)
      expect(holds(armed, other)).toBe(one.host === other.host && one.sdkAppId === other.sdkAppId)
      expect(holds(token, one)).toBe(false)
      for (const at of [...armed].keys()) expect(holds(spoil(armed, at), one)).toBe(false)
      time = later
      expect(holds(armed, one)).toBe(later >= made && later < made + armedMs)
    }),
    { numRuns: 200, examples: joined.map(([one, other]) => [one, other, 0, 0, '']) },
  )
})
