import { X509Certificate } from 'node:crypto'
import { request as requestHttp } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { expect, test, vi } from 'vitest'
import { readTlsProblem } from '../protocol/tls-problem.ts'
import {
  commandPath,
  createTestRelay,
  expectFailed,
  expectReplied,
  type FarEnd,
  findClosedPort,
  ownHost,
  query,
  startHttp,
  startTcp,
  startTls,
  userSig,
} from './testing.ts'
import { certificate, flawedCertificates } from './testing-certificate.ts'

const urlOf = ({ host }: FarEnd, scheme = 'http') => `${scheme}://${host}${commandPath}?${query}`

/** Sends to a server that answers the first bytes with `reply` and then closes, unless it is to stay. */
async function sendToRaw(reply: string, then: 'close' | 'stay' = 'close', timeoutMs = 5_000) {
  const farEnd = await startTcp((socket) => {
    socket.once('data', () => {
      if (then === 'close') socket.end(reply)
      else socket.write(reply)
    })
  })
  return createTestRelay().send({ url: urlOf(farEnd), timeoutMs })
}

test('dns: a name that is none', async () => {
  const { send } = createTestRelay()
  const failed = expectFailed(await send({ url: `https://nowhere.invalid${commandPath}?${query}` }))
  expect(failed.failure).toMatchObject({ kind: 'dns', phase: 'dns' })
  expect(failed.failure.code).toMatch(/^(ENOTFOUND|EAI_AGAIN)$/)
  expect(failed).toMatchObject({ remoteAddress: null, partial: null, timings: { tcp: null, firstByte: null } })
})

test('tcp: nobody listens, at an address and at a name with two', async () => {
  const closed = await findClosedPort()
  const { send } = createTestRelay()
  for (const hostname of ['127.0.0.1', 'localhost']) {
    const { failure } = expectFailed(await send({ url: `http://${hostname}:${closed.port}${commandPath}?${query}` }))
    expect(failure).toMatchObject({ kind: 'tcp', phase: 'tcp', code: 'ECONNREFUSED' })
    expect(failure.message).toContain(`127.0.0.1:${closed.port}`)
  }
})

/** Whoever is trusted here, and what a far end shows. */
const authority = { trustedCertificates: certificate }

test.each([
  ['expired', { cert: flawedCertificates.expired }, authority, 'expired'],
  ['not yet valid', { cert: flawedCertificates.early }, authority, 'not-yet-valid'],
  ['for another name', { cert: flawedCertificates.otherName }, authority, 'other-name'],
  ['signed by nobody known', { cert: flawedCertificates.otherName }, {}, 'unknown-authority'],
  ['signed by itself', {}, {}, 'self-signed'],
])(
  'tls: a certificate %s is refused before anything is sent, and described',
  async (_name, shown: { cert?: string }, trusted, problem) => {
    let asked = 0
    const farEnd = await startTls(() => {
      asked += 1
    }, shown)
    const { failure, timings } = expectFailed(await createTestRelay(trusted).send({ url: urlOf(farEnd, 'https') }))
    expect(failure).toMatchObject({ kind: 'tls', phase: 'tls', certificate: expectedCertificate(shown.cert) })
    expect(readTlsProblem(failure)).toBe(problem)
    expect([asked, timings.firstByte]).toEqual([0, null])
  },
)

/** Read by itself, so that a date or name that the relay misread would be seen. */
function expectedCertificate(pem = certificate) {
  const { subject, fingerprint256 } = new X509Certificate(pem)
  return { subject, issuer: 'CN=localhost', fingerprint: fingerprint256, ...datesAndNames[subject] }
}

const own = ['localhost', '127.0.0.1']
const datesAndNames: Record<string, object> = {
  'CN=localhost': { validFrom: '2026-11-23T06:04:00.000Z', validTo: '2126-10-30T06:04:00.000Z', names: own },
  'CN=expired.example': { validFrom: '2023-03-01T00:00:00.000Z', validTo: '2024-03-01T00:00:00.000Z', names: own },
  'CN=early.example': { validFrom: '2100-01-01T00:00:00.000Z', validTo: '2126-01-01T00:00:00.000Z', names: own },
  'CN=a.example': { names: ['a.example', '*.a.example'] },
}

test('tls: an old protocol, no TLS at all, and a far end that hangs up show no certificate', async () => {
  const old = await startTls(undefined, { minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT@SECLEVEL=0' })
  const rude = await startTcp((socket) => socket.once('data', () => socket.destroy()))
  for (const [farEnd, problem] of [
    [old, 'no-common-protocol'],
    [await startHttp(), 'no-tls'],
    [rude, 'closed'],
  ] as const) {
    const { failure } = expectFailed(await createTestRelay().send({ url: urlOf(farEnd, 'https') }))
    expect([failure.kind, readTlsProblem(failure), failure.certificate]).toEqual(['tls', problem, undefined])
  }
})

test('timeout: no answer, and an answer that does not end', async () => {
  const silent = await startTcp(() => {})
  const { send } = createTestRelay()
  const nothing = expectFailed(await send({ url: urlOf(silent), timeoutMs: 40 }))
  expect(nothing.failure).toMatchObject({ kind: 'timeout', phase: 'firstByte', code: '' })
  expect(nothing.partial).toBeNull()
  const half = expectFailed(await sendToRaw('HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{"a"', 'stay', 200))
  expect(half.failure).toMatchObject({ kind: 'timeout', phase: 'download' })
  expect(half.partial).toMatchObject({ status: 200, bodyBytes: 4, bodyBase64: btoa('{"a"') })
})

test('reset: closed before any byte of a reply', async () => {
  const { failure, partial } = expectFailed(await sendToRaw(''))
  expect(failure).toMatchObject({ kind: 'reset', phase: 'firstByte', code: 'ECONNRESET' })
  expect(partial).toBeNull()
  const rude = await startTcp((socket) => socket.once('data', () => socket.resetAndDestroy()))
  const second = expectFailed(await createTestRelay().send({ url: urlOf(rude) }))
  expect(second.failure).toMatchObject({ kind: 'reset', phase: 'firstByte' })
})

test('cut-off: closed amid the headers, amid the body, amid a chunk', async () => {
  const headers = expectFailed(await sendToRaw('HTTP/1.1 200 OK\r\nDa'))
  expect(headers.failure).toMatchObject({ kind: 'cut-off', phase: 'firstByte' })
  const body = expectFailed(await sendToRaw('HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\n{"ActionSt'))
  expect(body.failure).toMatchObject({ kind: 'cut-off', phase: 'download' })
  expect(body.partial).toMatchObject({ status: 200, bodyBytes: 10, bodyBase64: btoa('{"ActionSt') })
  const chunk = expectFailed(await sendToRaw('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n9\r\nabc'))
  expect(chunk).toMatchObject({ failure: { kind: 'cut-off' }, partial: { bodyBytes: 3 } })
})

const head = 'HTTP/1.1 200 OK\r\n'

test.each([
  ['no HTTP at all', 'SSH-2.0-OpenSSH_9.2\r\n', 'SSH-2.0-OpenSSH_9.2\r\n', null],
  ['a chunk without a size', `${head}Transfer-Encoding: chunked\r\n\r\nxyz\r\n`, 'xyz\r\n', ''],
  ['two lengths', `${head}Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}`, '3\r\n\r\n{}', null],
  ['more than the length', `${head}Content-Length: 2\r\n\r\n{}{"more":1}`, '{"more":1}', '{}'],
  [
    'more than the length, then a close',
    `${head}Connection: close\r\nContent-Length: 2\r\n\r\n{}{"a":1}`,
    '{"a":1}',
    '{}',
  ],
])('bad-http: %s, with what came in its place', async (_name, sent, stray, body) => {
  const { failure, partial } = expectFailed(await sendToRaw(sent))
  expect(failure).toMatchObject({ kind: 'bad-http', code: expect.stringMatching(/^HPE_/), stray })
  expect(partial && atob(partial.bodyBase64)).toBe(body)
})

test('what comes later than the announced length belongs to no reply', async () => {
  const farEnd = await startTcp((socket) => {
    socket.once('data', () => socket.write(`${head}Content-Length: 2\r\n\r\n{}`, () => socket.end('{"more":1}')))
  })
  const exchange = await createTestRelay().send({ url: urlOf(farEnd) })
  // In one packet or in two: that is the network's choice, and only one of them can be seen.
  if (exchange.result === 'replied') expect(atob(exchange.bodyBase64)).toBe('{}')
  else expect(exchange.failure).toMatchObject({ kind: 'bad-http', stray: '{"more":1}' })
})

test('a reply without a length ends with its connection', async () => {
  const replied = expectReplied(await sendToRaw('HTTP/1.1 200 OK\r\n\r\n{"until":"the end"}'))
  expect(atob(replied.bodyBase64)).toBe('{"until":"the end"}')
})

test('reply-too-large: read no further, the beginning kept', async () => {
  const farEnd = await startHttp((request, response) => {
    request.resume()
    response.end(Buffer.alloc(9 * 1024 * 1024, 0x61))
  })
  const { failure, partial } = expectFailed(await createTestRelay().send({ url: urlOf(farEnd) }))
  expect(failure).toMatchObject({ kind: 'reply-too-large', phase: 'download' })
  expect(atob(partial?.bodyBase64 ?? '')).toBe('a'.repeat(65_536))
  expect(partial?.bodyBytes).toBeGreaterThan(8 * 1024 * 1024)
})

test('cancelled: the caller goes away and the far end sees the connection close', async () => {
  const controller = new AbortController()
  let closed: (() => void) | undefined
  const gone = new Promise<void>((resolve) => {
    closed = resolve
  })
  const farEnd = await startTcp((socket) => {
    socket.once('data', () => controller.abort())
    socket.once('close', () => closed?.())
  })
  const { failure } = expectFailed(await createTestRelay().send({ url: urlOf(farEnd) }, controller.signal))
  expect(failure).toMatchObject({ kind: 'cancelled', phase: 'firstByte' })
  await gone
})

test('cancelled over a real connection: a page that is closed closes the call', async () => {
  let closed: (() => void) | undefined
  const gone = new Promise<void>((resolve) => {
    closed = resolve
  })
  const farEnd = await startTcp((socket) => {
    socket.once('data', () => page.destroy())
    socket.once('close', () => closed?.())
  })
  const { app, arm, lines } = createTestRelay()
  const armed = await arm(urlOf(farEnd))
  const server = await startHttp(getRequestListener(app.fetch))
  const page = requestHttp({
    port: server.port,
    host: '127.0.0.1',
    path: '/relay/send',
    method: 'POST',
    headers: { host: ownHost, 'content-type': 'application/json' },
  })
  page.on('error', () => {})
  page.end(JSON.stringify({ url: urlOf(farEnd), bodyBase64: '', armed }))
  await gone
  await vi.waitFor(() => expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({ failure: 'cancelled' }), {
    timeout: 10_000,
  })
})

test('cancelled before anything: nothing is sent', async () => {
  const { send } = createTestRelay()
  const { failure } = expectFailed(await send({ url: urlOf(await findClosedPort()) }, AbortSignal.abort()))
  expect(failure.kind).toBe('cancelled')
})

test('no failure repeats the signature', async () => {
  const failed = [
    await createTestRelay().send({ url: urlOf(await findClosedPort()) }),
    await sendToRaw(`HTTP/1.1 200 OK\r\nX-Echo: ${userSig}\r\nContent-Length: 500\r\n\r\n<p>${userSig}`),
    await sendToRaw(userSig),
    await sendToRaw(`HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}<p>${userSig}`),
    await sendToRaw(`HTTP/1.1 200 OK\r\nContent-Length: ${userSig.length - 20}\r\n\r\n${userSig}`),
  ]
  for (const exchange of failed) {
    expect(JSON.stringify(exchange)).not.toContain(userSig)
    expect(atob(expectFailed(exchange).partial?.bodyBase64 ?? '')).not.toContain(userSig)
  }
})
