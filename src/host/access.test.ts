import { once } from 'node:events'
import { request as requestHttp } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { createEmulator } from '../emulator/app.ts'
import { Exchange } from '../protocol/exchange.ts'
import { Refusal } from '../protocol/relay-api.ts'
import { createRelay } from '../relay/app.ts'
import { createCallLog } from '../relay/log.ts'
import { createTokenCheck, readAccess } from './access.ts'
import { createHost } from './app.ts'
import { createHttpServer, serveWith } from './http-server.ts'
import { readOwnAddress } from './own-address.ts'
import { securityHeaders } from './security-headers.ts'

const token = 'a-token-of-26-characters!*'
const publicOrigin = 'https://markread.example.com'

const start = (env: Record<string, string>, bind = '127.0.0.1') => {
  const reading = readAccess(env, bind)
  return reading.ok ? reading.access : reading.message
}

test('on loopback nothing has to be set', () => {
  for (const bind of ['127.0.0.1', '127.0.0.53', '::1']) {
    expect(start({}, bind)).toEqual({ accessToken: undefined, publicOrigin: undefined })
  }
  expect(start({ MARKREAD_ACCESS_TOKEN: '', MARKREAD_PUBLIC_ORIGIN: '' })).toMatchObject({ accessToken: undefined })
})

test.each(['0.0.0.0', '::', '192.168.1.5', 'fe80::1', 'box.lan', '127.evil.example', '::ffff:127.0.0.1', '127.1'])(
  'on %s it does not start without a token, and says what to set',
  (bind) => {
    const message = start({}, bind)
    expect(message).toMatch(new RegExp(`^HOST is "${bind.replaceAll('.', '\\.')}", which other machines reach\\. `))
    expect(message).toMatch(/MARKREAD_ACCESS_TOKEN .* at least 16 characters, and let TLS stand in front/)
    expect(start({ MARKREAD_ACCESS_TOKEN: token }, bind)).toEqual({ accessToken: token, publicOrigin: undefined })
  },
)

test('with a public origin it does not start without a token either', () => {
  expect(start({ MARKREAD_PUBLIC_ORIGIN: publicOrigin })).toMatch(
    /others reach this server\. Set MARKREAD_ACCESS_TOKEN/,
  )
  const both = { MARKREAD_PUBLIC_ORIGIN: publicOrigin, MARKREAD_ACCESS_TOKEN: token }
  expect(start(both)).toEqual({ accessToken: token, publicOrigin })
})

test.each([
  ['short', 'fifteen-letters'],
  ['with a blank', 'sixteen letters and more'],
  ['with a line break', 'sixteen-letters\nand-more'],
  ['that no header can hold', '十六个字符以上的访问令牌十六个字符'],
])('a token %s stops the start, and is not repeated', (_what, bad) => {
  const message = start({ MARKREAD_ACCESS_TOKEN: bad })
  expect(message).toMatch(/^MARKREAD_ACCESS_TOKEN .*\.$/)
  expect(message).not.toContain(bad)
})

test.each([
  'http://markread.example.com',
  'https://markread.example.com/',
  'https://markread.example.com/a',
  'https://Markread.example.com',
  'https://markread.example.com:443',
  'https://u:p@markread.example.com',
  'https://markread.example.com https://b.example',
  'https://',
  'markread.example.com',
])('MARKREAD_PUBLIC_ORIGIN=%s stops the start', (bad) => {
  const message = start({ MARKREAD_ACCESS_TOKEN: token, MARKREAD_PUBLIC_ORIGIN: bad })
  expect(message).toContain(`MARKREAD_PUBLIC_ORIGIN is "${bad}"; it has to be an https origin with nothing after it`)
})

test('a port that is not 443 belongs to the origin', () => {
  const env = { MARKREAD_ACCESS_TOKEN: token, MARKREAD_PUBLIC_ORIGIN: 'https://markread.example.com:8443' }
  expect(start(env)).toMatchObject({ publicOrigin: 'https://markread.example.com:8443' })
})

/** The whole server on a port of its own, with its token set, and what it logs. */
async function startServer() {
  const lines: string[] = []
  const server = createHttpServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo // A listening TCP server has a port.
  const own = readOwnAddress('127.0.0.1', port, publicOrigin)
  const log = createCallLog({ write: (line) => void lines.push(line) })
  const app = createHost({
    own,
    checkToken: createTokenCheck(token),
    relay: createRelay({ own, allowedHosts: [], callsPerSecond: 100, log }).fetch,
    emulator: createEmulator().fetch,
    files: new Map([
      ['/index.html', { plain: Buffer.from('<!doctype html>'), brotli: undefined, headers: { ETag: '"1"' } }],
    ]),
  })
  serveWith(server, app.fetch)

  /** Not `fetch`, which writes `Host` itself. */
  async function ask(path: string, headers: Record<string, string> = {}, body?: object) {
    const method = body ? 'POST' : 'GET'
    const type: Record<string, string> = body ? { 'content-type': 'application/json' } : {}
    const asking = requestHttp({ port, path, method, headers: { ...type, ...headers } })
    asking.end(body && JSON.stringify(body))
    const [response] = await once(asking, 'response')
    let text = ''
    for await (const chunk of response) text += chunk
    return { status: response.statusCode, headers: response.headers, text }
  }
  return { ask, lines, port }
}

const bearer = { authorization: `Bearer ${token}` }

test.each<[string, Record<string, string>]>([
  ['no header', {}],
  ['an empty one', { authorization: '' }],
  ['no token', { authorization: 'Bearer' }],
  ['another token', { authorization: 'Bearer another-token-of-as-many' }],
  ['the token cut by one', { authorization: `Bearer ${token.slice(0, -1)}` }],
  ['the token and more', { authorization: `Bearer ${token}x` }],
  ['the token twice', { authorization: `Bearer ${token} ${token}` }],
  ['the token in another case', { authorization: `Bearer ${token.toUpperCase()}` }],
  ['the token alone', { authorization: token }],
  ['another scheme', { authorization: `Basic ${btoa(`:${token}`)}` }],
  ['the token in another header', { 'x-access-token': token }],
  ['the token as a cookie', { cookie: `token=${token}` }],
])('relay and control are closed to %s', async (_what, headers) => {
  const { ask, lines } = await startServer()
  const send = { url: `${publicOrigin}/v4/openim/sendmsg`, bodyBase64: '' }
  const answers = [
    await ask('/relay/health', headers),
    await ask('/relay/send', headers, send),
    await ask('/relay/arm', headers, { host: 'console.tim.qq.com', sdkAppId: '1' }),
    await ask('/relay/nothing', headers),
    await ask('/%72elay/health', headers),
    await ask('/_emulator/health', headers),
    await ask('/_emulator/apps', headers, {}),
    await ask('/_emulator/apps/88888888/calls', headers),
  ]
  for (const answer of answers) {
    expect([answer.status, answer.headers['www-authenticate']]).toEqual([401, 'Bearer'])
    expect(Refusal.parse(JSON.parse(answer.text)).reason).toBe('token-needed')
    expect(answer.headers).toMatchObject(lowerNames(securityHeaders))
    expect(answer.text).not.toContain(token)
  }
  expect(lines).toEqual([])
})

function lowerNames(headers: Readonly<Record<string, string>>) {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
}

test('they are open to the token, the page and the vendor’s API to everybody', async () => {
  const { ask, lines } = await startServer()
  for (const authorization of [`Bearer ${token}`, `bearer ${token}`, `Bearer  ${token}`]) {
    expect((await ask('/relay/health', { authorization })).status).toBe(200)
  }
  expect((await ask('/_emulator/health', bearer)).status).toBe(200)
  expect((await ask('/_emulator/apps', bearer, {})).status).toBe(201)
  expect((await ask('/')).text).toBe('<!doctype html>')
  expect(JSON.parse((await ask('/v4/openim/sendmsg', {}, {})).text)).toMatchObject({ ErrorCode: 60012 })
  await ask('/relay/send', bearer, { url: 'https://evil.example/', bodyBase64: '' })
  expect(lines.length).toBe(1)
  expect(lines.join('')).not.toContain(token)
})

test('a name that is not its own is told nothing of a token, and another site not even with it', async () => {
  const { ask } = await startServer()
  expect((await ask('/relay/health', { ...bearer, host: 'rebound.example' })).status).toBe(421)
  expect((await ask('/relay/health', { ...bearer, origin: 'https://evil.example' })).status).toBe(403)
  expect((await ask('/_emulator/apps', { ...bearer, origin: 'https://evil.example' }, {})).status).toBe(403)
})

test('behind TLS: the page of the public name is taken, and its emulator is the one in here', async () => {
  const { ask, lines, port } = await startServer()
  const page = { ...bearer, host: 'markread.example.com', origin: publicOrigin, 'sec-fetch-site': 'same-origin' }
  const url = `${publicOrigin}/v4/openim/admin_set_msg_read?identifier=admin`
  const answer = await ask('/relay/send', page, { url, bodyBase64: 'e30=' })
  const exchange = Exchange.parse(JSON.parse(answer.text))
  expect(exchange).toMatchObject({ result: 'replied', status: 200, remoteAddress: `127.0.0.1:${port}` })
  expect(exchange.request).toMatchObject({ url, headers: expect.arrayContaining([['Host', 'markread.example.com']]) })
  expect(exchange.timings.tls).toBeNull()
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ host: 'markread.example.com', result: 'replied' })
  for (const path of ['/_emulator/health', '/relay/send', '/v4/../relay/send']) {
    const refused = await ask('/relay/send', page, { url: publicOrigin + path, bodyBase64: '' })
    expect(Refusal.parse(JSON.parse(refused.text)).reason).toBe('path-not-allowed')
  }
})

test.each(['http://markread.example.com', 'https://markread.example.com:8443', 'https://x.markread.example.com'])(
  'behind TLS: %s is not this server',
  async (origin) => {
    const { ask } = await startServer()
    const refused = await ask('/relay/send', bearer, { url: `${origin}/v4/openim/sendmsg`, bodyBase64: '' })
    expect(Refusal.parse(JSON.parse(refused.text)).reason).toBe('host-not-allowed')
    expect((await ask('/relay/health', { ...bearer, origin })).status).toBe(403)
  },
)
