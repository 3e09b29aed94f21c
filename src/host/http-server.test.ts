import { once } from 'node:events'
import { type AddressInfo, connect } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { createHttpServer, serveWith } from './http-server.ts'
import { securityHeaders } from './security-headers.ts'

/** A server that tells how much it got, and what comes back for bytes. */
async function start(slow?: { headersTimeoutMs: number; requestTimeoutMs: number }) {
  const server = createHttpServer(slow)
  serveWith(server, async (request) => {
    const text = await request.text()
    if (new URL(request.url).pathname === '/drip') return new Response(dripping(), { headers: securityHeaders })
    return new Response(`got ${text.length}`, { headers: securityHeaders })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo // A listening TCP server has a port.
  return async function ask(bytes: string, ...later: string[]): Promise<string> {
    const socket = connect(port, '127.0.0.1')
    let answer = ''
    socket.on('error', () => {}) // It may be reset; what came is what counts.
    socket.on('data', (data) => {
      answer += data.toString('latin1')
      const next = later.shift()
      if (next !== undefined) socket.write(next)
    })
    socket.write(bytes)
    await once(socket, 'close')
    return answer
  }
}

function dripping(): ReadableStream {
  return new ReadableStream({
    start: (controller) => controller.enqueue(new TextEncoder().encode('begun')),
  })
}

function expectAnswer(answer: string, status: number) {
  const [head = '', body = ''] = answer.split('\r\n\r\n')
  expect(head.split('\r\n')[0]).toMatch(new RegExp(`^HTTP/1\\.1 ${status} \\S`))
  const lines = head.toLowerCase().split('\r\n')
  for (const [name, value] of Object.entries(securityHeaders)) {
    expect(lines).toContain(`${name}: ${value}`.toLowerCase())
  }
  expect(lines).toContain('connection: close')
  expect(body.length).toBeLessThan(60)
}

const noise = 'x'.repeat(40_000)

test.each([
  ['no HTTP at all', 'SSH-2.0-OpenSSH_9.6\r\n\r\n', 400],
  ['a TLS handshake', '\x16\x03\x01\x02\x00\x01\x00', 400],
  ['a method that is none', 'FETCH / HTTP/1.1\r\nHost: a\r\n\r\n', 400],
  ['two lengths', 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n', 400],
  [
    'a length and chunks',
    'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
    400,
  ],
  ['a header that is too long', `GET / HTTP/1.1\r\nHost: a\r\nX-A: ${noise}\r\n\r\n`, 431],
  ['a path that is too long', `GET /${noise} HTTP/1.1\r\nHost: a\r\n\r\n`, 431],
  ['no Host', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n', 400],
  ['a Host that is no name', 'GET / HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n', 400],
  ['an expectation', 'GET / HTTP/1.1\r\nHost: a\r\nExpect: 200-ok\r\n\r\n', 417],
])('%s: the answer is short and carries the headers', async (_what, bytes, status) => {
  const ask = await start()
  expectAnswer(await ask(bytes), status)
})

test('a head that drips in, and a body that does, are given up', async () => {
  const ask = await start({ headersTimeoutMs: 60, requestTimeoutMs: 120 })
  expectAnswer(await ask('GET / HTTP/1.1\r\nHost: a\r\nX-A: '), 408)
  expectAnswer(await ask('POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\n{'), 408)
})

test('nonsense after an answer is answered; amid one the connection is closed', async () => {
  const ask = await start()
  const after = await ask('GET / HTTP/1.1\r\nHost: a\r\n\r\n', 'nonsense\r\n\r\n')
  expect(after).toMatch(/^HTTP\/1\.1 200 .*got 0HTTP\/1\.1 400 /s)
  const amid = await ask('GET /drip HTTP/1.1\r\nHost: a\r\n\r\n', 'nonsense\r\n\r\n')
  expect(amid).toContain('begun')
  expect(amid).not.toContain(' 400 ')
})
