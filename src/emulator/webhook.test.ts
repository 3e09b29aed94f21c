import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test, vi } from 'vitest'
import { AppState, type WebhookCall } from '../protocol/emulator-api.ts'
import { noon, sign, startEmulator } from './test-support.ts'
import { createWebhooks } from './webhook.ts'

const main = '/apps/88888888'
const pair = { Report_Account: 'dramon1', Peer_Account: 'dramon2' }
/** Far longer than it takes: the machine may be busy with other tests. */
const soon = { timeout: 10_000 }
const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

/** A receiver on this machine, and what it got. */
async function receive(answer: (request: IncomingMessage, response: ServerResponse) => void) {
  const got: { method: string | undefined; url: string | undefined; body: string }[] = []
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    got.push({ method: request.method, url: request.url, body })
    answer(request, response)
  }).listen(0, '127.0.0.1')
  servers.push(server)
  await new Promise((resolve) => server.once('listening', resolve))
  // A TCP server has an address with a port.
  const { port } = server.address() as AddressInfo
  return { got, url: `http://127.0.0.1:${port}/im` }
}

const ok = '{"ActionStatus":"OK","ErrorInfo":"","ErrorCode":0}'

/** With a webhook. */
async function start(url: string) {
  const started = await startEmulator()
  await started.control('PATCH', main, { webhook: { url } })
  const events = async () => AppState.parse((await started.control('GET', main)).json).webhookCalls
  const settled = () =>
    vi.waitFor(async () => {
      const calls = await events()
      expect(calls.filter(({ outcome }) => outcome === 'pending')).toEqual([])
      return calls
    }, soon)
  return { ...started, events, settled }
}

test('a mark is told as documented, with what the reader has left from everybody', async () => {
  const { got, url } = await receive((_request, response) => response.end(ok))
  const { call, control, settled } = await start(url)
  await control('POST', `${main}/messages`, { from: 'alice', to: 'dramon1', count: 7 })
  await call('admin_set_msg_read', pair)
  const query =
    'SdkAppid=88888888&CallbackCommand=C2C.CallbackAfterMsgReport&contenttype=json&ClientIP=127.0.0.1&OptPlatform=RESTAPI'
  const body = `{"CallbackCommand":"C2C.CallbackAfterMsgReport","Report_Account":"dramon1","Peer_Account":"dramon2","LastReadTime":${noon},"UnreadMsgNum":7}`
  expect(await settled()).toMatchObject([
    { id: 1, callId: 1, url: `${url}?${query}`, body, outcome: 'answered', status: 200, answer: ok },
  ])
  expect(got).toEqual([{ method: 'POST', url: `/im?${query}`, body }])
})

test('the reader’s own app is told as a client, and belongs to no call', async () => {
  const { url } = await receive((_request, response) => response.end(ok))
  const { control, settled } = await start(url)
  await control('POST', `${main}/reads`, { reader: 'dramon1', peer: 'dramon2' })
  const [event] = await settled()
  expect(event?.url).toContain('OptPlatform=Web')
  expect(event).not.toHaveProperty('callId')
})

test('a mark that changes nothing is told by a switch; a refused one and a kept badge never', async () => {
  const { url } = await receive((_request, response) => response.end(ok))
  const { call, control, events } = await start(url)
  const swapped = { Report_Account: 'dramon2', Peer_Account: 'dramon1' }
  await call('admin_set_msg_read', swapped)
  expect(await events()).toHaveLength(1)
  await control('PATCH', main, { switches: { webhookWhenNothingChanged: 'not-called' } })
  await call('admin_set_msg_read', swapped)
  await call('admin_set_msg_read', { ...pair, Peer_Account: 'nobody' })
  await control('POST', `${main}/faults`, { fault: { kind: 'badge-kept' } })
  await call('admin_set_msg_read', pair)
  expect(await events()).toHaveLength(1)
  await call('admin_set_msg_read', pair)
  expect(await events()).toHaveLength(2)
})

test.each<[string, (request: IncomingMessage, response: ServerResponse) => void, Partial<WebhookCall>]>([
  ['says no', (_, response) => response.writeHead(500).end('no'), { outcome: 'answered', status: 500, answer: 'no' }],
  ['says much', (_, response) => response.end('x'.repeat(9_000)), { outcome: 'answered', answer: 'x'.repeat(4_096) }],
  [
    'sends elsewhere',
    (_, response) => response.writeHead(307, { Location: 'http://example.com/' }).end(),
    { outcome: 'failed', status: 307, failure: 'redirect' },
  ],
  ['hangs up', (request) => request.socket.destroy(), { outcome: 'failed', failure: 'not-reached' }],
])('a receiver that %s changes nothing but the log', async (_name, answer, came) => {
  const { got, url } = await receive(answer)
  const { call, settled, unread } = await start(url)
  expect((await call('admin_set_msg_read', pair)).ErrorCode).toBe(0)
  expect(await settled()).toMatchObject([came])
  expect(await unread('dramon1')).toBe(0)
  expect(got).toHaveLength(1)
})

test('a signature in an answer is told as its fingerprint', async () => {
  const usersig = await sign()
  const { url } = await receive((_request, response) => response.end(`{"usersig":"${usersig}"}`))
  const { call, settled } = await start(url)
  await call('admin_set_msg_read', pair)
  const [event] = await settled()
  expect(event?.answer).toMatch(/masked~\d+~[0-9a-f]{8}/)
  expect(event?.answer).not.toContain(usersig)
})

test('a receiver that never answers is given up', async () => {
  const { url } = await receive(() => undefined)
  const changed = vi.fn()
  const webhooks = createWebhooks(changed, 20)
  webhooks.tell(url, {
    sdkAppId: 1,
    reader: 'a',
    peer: 'b',
    lastReadTime: 0,
    unreadTotal: 0,
    platform: 'RESTAPI',
    at: 0,
    callId: undefined,
  })
  await vi.waitFor(() => expect(changed).toHaveBeenCalled(), soon)
  expect(webhooks.read()).toMatchObject([{ outcome: 'failed', failure: 'timeout' }])
})
