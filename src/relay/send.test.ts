import { expect, test } from 'vitest'
import { fromBase64 } from '../lib/base64.ts'
import { decodeUtf8 } from '../lib/utf8.ts'
import {
  answerOk,
  commandPath,
  createTestRelay,
  expectReplied,
  type FarEnd,
  ownHost,
  query,
  readAll,
  startHttp,
  startTcp,
  startTls,
  userSig,
} from './testing.ts'
import { certificate } from './testing-certificate.ts'

const urlOf = ({ host }: FarEnd, scheme = 'http') => `${scheme}://${host}${commandPath}?${query}`

test('sends the body byte for byte, whatever it is', async () => {
  const arrived: Buffer[] = []
  const farEnd = await startHttp(async (request, response) => {
    arrived.push(await readAll(request))
    response.end('{}')
  })
  const { send } = createTestRelay()
  const bodies = [
    Uint8Array.from([0xef, 0xbb, 0xbf, 0x7b, 0x0d, 0x0a, 0x7d]),
    Uint8Array.from({ length: 256 }, (_, at) => at),
    new Uint8Array(),
    new Uint8Array(65_536).fill(0x61),
  ]
  for (const body of bodies) {
    const exchange = await send({ url: urlOf(farEnd), body })
    expect(exchange.request.bodyBytes).toBe(body.length)
    expect(fromBase64(exchange.request.bodyBase64)).toEqual(body)
  }
  expect(arrived.map((body) => Uint8Array.from(body))).toEqual(bodies)
})

test('writes exactly what it says it wrote, but for the UserSig', async () => {
  let written = ''
  const farEnd = await startTcp((socket) => {
    socket.on('data', (data) => {
      written += data.toString('latin1')
      if (written.includes('{"a":1}')) socket.end('HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}')
    })
  })
  const { send } = createTestRelay()
  const exchange = await send({
    url: `http://${farEnd.host}${commandPath}?usersig=${userSig}&sdkappid=1&x=%2A*'"&&y`,
    headers: [
      ['content-TYPE', 'text/plain'],
      ['X-Twice', '2'],
      ['x-twice', '1 é'],
      ['Content-Length', '999'],
      ['Host', 'evil.example'],
      ['Connection', 'close, X-Hop'],
      ['X-Hop', 'gone'],
      ['Transfer-Encoding', 'chunked'],
      ['Proxy-Authorization', 'Basic eA=='],
      ['Keep-Alive', 'timeout=9'],
      ['TE', 'trailers'],
      ['Upgrade', 'h2c'],
      ['X-Copy', `sig ${userSig}`],
    ],
    body: '{"a":1}',
  })
  const { requestLine, headers } = exchange.request
  expect(headers).toEqual([
    ['Host', farEnd.host],
    ['content-TYPE', 'text/plain'],
    ['X-Twice', '2'],
    ['x-twice', '1 é'],
    ['X-Copy', expect.stringMatching(/^sig masked~\d+~[0-9a-f]{8}$/)],
    ['Content-Length', '7'],
    ['Connection', 'keep-alive'],
  ])
  expect(requestLine).toMatch(
    /^POST \/v4\/openim\/admin_set_msg_read\?usersig=masked~\d+~[0-9a-f]{8}&sdkappid=1&x=%2A\*'"&&y HTTP\/1\.1$/,
  )
  const said = [requestLine, ...headers.map(([name, value]) => `${name}: ${value}`), '', '{"a":1}'].join('\r\n')
  expect(said).toBe(written.replaceAll(userSig, exchange.request.headers[4]?.[1].slice(4) ?? ''))
})

test('reports the reply as it came: status, headers, bytes, clock, address', async () => {
  const farEnd = await startTcp((socket) => {
    socket.once('data', () => {
      socket.end(
        'HTTP/1.1 502 Bad Way\r\nDATE: Sun, 01 Nov 2026 10:00:00 GMT\r\nX-a: 1\r\nx-A: 2\r\nContent-Length: 3\r\n\r\n\xff\0<',
        'latin1',
      )
    })
  })
  const { send } = createTestRelay()
  const reply = expectReplied(await send({ url: urlOf(farEnd) }))
  expect(reply).toMatchObject({
    status: 502,
    statusText: 'Bad Way',
    httpVersion: '1.1',
    headers: [
      ['DATE', 'Sun, 01 Nov 2026 10:00:00 GMT'],
      ['X-a', '1'],
      ['x-A', '2'],
      ['Content-Length', '3'],
    ],
    bodyBytes: 3,
    date: 'Sun, 01 Nov 2026 10:00:00 GMT',
    remoteAddress: farEnd.host,
    reusedConnection: false,
  })
  expect(fromBase64(reply.bodyBase64)).toEqual(Uint8Array.of(0xff, 0, 0x3c))
  expect(reply.startedAt).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/)
})

test('leaves a compressed reply compressed and does not ask for one', async () => {
  const seen: (string | undefined)[] = []
  const farEnd = await startHttp((request, response) => {
    seen.push(request.headers['accept-encoding'])
    response.setHeader('Content-Encoding', 'gzip').end('no gzip at all')
  })
  const { send } = createTestRelay()
  const reply = expectReplied(await send({ url: urlOf(farEnd) }))
  await send({ url: urlOf(farEnd), headers: [['Accept-Encoding', 'br']] })
  expect(decodeUtf8(fromBase64(reply.bodyBase64) ?? new Uint8Array())).toBe('no gzip at all')
  expect(seen).toEqual([undefined, 'br'])
})

test('follows no redirect', async () => {
  let calls = 0
  const farEnd = await startHttp((request, response) => {
    calls += 1
    request.resume()
    response.writeHead(302, { Location: `http://127.0.0.1/elsewhere?usersig=${userSig}` }).end(`moved with ${userSig}`)
  })
  const { send } = createTestRelay()
  const reply = expectReplied(await send({ url: urlOf(farEnd) }))
  expect(reply.status).toBe(302)
  expect(calls).toBe(1)
  // What the far end repeats of the signature does not come back either; the bytes are counted as they arrived.
  expect(reply.bodyBytes).toBe(`moved with ${userSig}`.length)
  expect(JSON.stringify(reply) + atob(reply.bodyBase64)).not.toContain(userSig)
})

test('keeps connections, and tells the phases of a new one from those of a kept one', async () => {
  const farEnd = await startHttp()
  const { send } = createTestRelay()
  const first = await send({ url: `http://localhost:${farEnd.port}${commandPath}?${query}` })
  const second = await send({ url: `http://localhost:${farEnd.port}${commandPath}?${query}` })
  const phases = { queue: null, tls: null, firstByte: expect.any(Number), download: expect.any(Number) }
  expect(first.timings).toMatchObject({ ...phases, dns: expect.any(Number), tcp: expect.any(Number) })
  expect(second.timings).toMatchObject({ ...phases, dns: null, tcp: null })
  expect([first.reusedConnection, second.reusedConnection]).toEqual([false, true])
  expect(second.remoteAddress).toBe(farEnd.host)
  const { total, dns, tcp, firstByte, download } = first.timings
  expect((dns ?? 0) + (tcp ?? 0) + (firstByte ?? 0) + (download ?? 0)).toBeLessThanOrEqual(total + 0.05)
})

test('an address needs no lookup; https has a handshake', async () => {
  const farEnd = await startTls()
  const { send } = createTestRelay({ trustedCertificates: certificate })
  const reply = expectReplied(await send({ url: urlOf(farEnd, 'https') }))
  expect(reply.timings).toMatchObject({ dns: null, tcp: expect.any(Number), tls: expect.any(Number) })
})

test('the embedded emulator takes any method and any path of the API', async () => {
  const seen: string[] = []
  const farEnd = await startHttp(async (request, response) => {
    seen.push(`${request.method} ${request.url} ${await readAll(request)} ${request.headers['content-length']}`)
    response.end('{}')
  })
  const { app } = createTestRelay({ own: { hosts: [farEnd.host] }, allowedHosts: [] })
  for (const [method, path, body] of [
    ['GET', '/v4/nothing/here', ''],
    ['GET', '/v4/openim/sendmsg?a=1', 'aGk='],
    ['DELETE', '/v4/', ''],
    ['PUT', '/v4/x?/../y', 'aGk='],
    ['POST', '/v4/x', ''],
  ]) {
    const response = await app.request('/relay/send', {
      method: 'POST',
      headers: { host: farEnd.host, 'content-type': 'application/json; charset=utf-8' },
      body: JSON.stringify({ url: `http://${farEnd.host}${path}`, method, bodyBase64: body }),
    })
    expect(response.status).toBe(200)
  }
  expect(seen).toEqual([
    'GET /v4/nothing/here  undefined',
    'GET /v4/openim/sendmsg?a=1 hi 2',
    'DELETE /v4/  undefined',
    'PUT /v4/x?/../y hi 2',
    'POST /v4/x  0',
  ])
})

test('logs one line per call, without query, header or body', async () => {
  const farEnd = await startHttp((request, response) => {
    if (request.headers['x-drop']) request.socket.destroy()
    else answerOk(request, response)
  })
  const { send, post, arm, lines } = createTestRelay()
  const armed = await arm(urlOf(farEnd))
  await send({ url: urlOf(farEnd), armed, headers: [['Authorization', userSig]], body: 'planted-body' })
  await send({ url: urlOf(farEnd), armed, headers: [['X-Drop', '1']] })
  await post(JSON.stringify({ url: `https://evil.example/?usersig=${userSig}`, bodyBase64: '' }))
  const common = { level: 30, host: farEnd.host, path: commandPath, method: 'POST', ms: expect.any(Number) }
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    { level: 30, at: expect.any(String), armed: farEnd.host, sdkAppId: '88888888' },
    { ...common, at: expect.any(String), bytes: 12, result: 'replied', status: 200 },
    { ...common, at: expect.any(String), bytes: 2, result: 'failed', failure: 'reset' },
    { level: 40, at: expect.any(String), refused: 'host-not-allowed', status: 403 },
  ])
  expect(lines.join('')).not.toMatch(new RegExp(`${userSig}|planted-body|usersig|${armed?.split('.')[1]}`))
})

test('health tells what is in force', async () => {
  const { app } = createTestRelay({ allowedHosts: [{ hostname: '[::1]', port: 9 }], callsPerSecond: 200 })
  const response = await app.request('/relay/health', { headers: { host: ownHost } })
  expect(await response.json()).toEqual({
    ok: true,
    allowedHosts: ['[::1]:9'],
    callsPerSecond: 200,
    defaultTimeoutMs: 10_000,
    maxBodyBytes: 65_536,
    limits: {
      defaultTimeoutMs: 10_000,
      maxTimeoutMs: 120_000,
      armedMs: 600_000,
      maxBodyBytes: 65_536,
      maxHeaders: 64,
      maxHeadBytes: 16_384,
      maxReplyBytes: 8_388_608,
      maxCallsAtOnce: 500,
      headersTimeoutMs: 10_000,
      requestTimeoutMs: 30_000,
    },
  })
})
