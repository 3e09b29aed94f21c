import { request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type ServerType, serve } from '@hono/node-server'
import { afterEach, expect, test, vi } from 'vitest'
import type { Fault, ReceivedCall } from '../protocol/emulator-api.ts'
import { noon, sign, startEmulator } from './test-support.ts'

const pair = { Report_Account: 'dramon1', Peer_Account: 'dramon2' }
const whole = '{"ActionStatus":"OK","ErrorInfo":"","ErrorCode":0}'
/** Far longer than it takes: the machine may be busy with other tests. */
const soon = { timeout: 10_000 }
const servers: ServerType[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.close()
})

/** What a plain client sees: the answer, or how far it came before the error. */
interface Seen {
  status?: number
  length?: string | undefined
  text: string
  error?: string
}

async function listen() {
  const started = await startEmulator()
  const server = serve({ fetch: started.emulator.fetch, port: 0 })
  servers.push(server)
  await new Promise((resolve) => server.once('listening', resolve))
  // A TCP server has an address with a port.
  const { port } = server.address() as AddressInfo
  const usersig = encodeURIComponent(await sign({ time: noon }))
  const path = `/v4/openim/admin_set_msg_read?sdkappid=88888888&identifier=admin&usersig=${usersig}`
  const post = (signal?: AbortSignal) =>
    new Promise<Seen>((resolve) => {
      const seen: Seen = { text: '' }
      const call = request({ port, path, method: 'POST', agent: false, ...(signal && { signal }) }, (response) => {
        seen.status = response.statusCode ?? 0
        seen.length = response.headers['content-length']
        response.on('data', (chunk: Buffer) => {
          seen.text += chunk.toString()
        })
        response.on('end', () => resolve(seen))
        response.on('error', ({ message }) => resolve({ ...seen, error: message }))
      })
      call.on('error', (error: NodeJS.ErrnoException) => resolve({ ...seen, error: error.code ?? error.message }))
      call.end(JSON.stringify(pair))
    })
  return { ...started, post, server }
}

test.each<[Fault, Seen, number]>([
  [{ kind: 'drop-before-headers' }, { text: '', error: 'ECONNRESET' }, 3],
  [{ kind: 'drop-after-headers' }, { status: 200, length: '50', text: '', error: 'aborted' }, 0],
  [{ kind: 'cut-body' }, { status: 200, length: '50', text: whole.slice(0, 25), error: 'aborted' }, 0],
  [{ kind: 'empty-200' }, { status: 200, length: '0', text: '' }, 0],
  [{ kind: 'drip', ms: 1 }, { status: 200, length: '50', text: whole }, 0],
  [{ kind: 'delay', ms: 5 }, { status: 200, length: '50', text: whole }, 0],
  [
    { kind: 'code', code: 91000 },
    { status: 200, length: '70', text: '{"ActionStatus":"FAIL","ErrorInfo":"Internal error","ErrorCode":91000}' },
    3,
  ],
])('%j over a socket', async (fault, seen, left) => {
  const { control, post, unread } = await listen()
  expect((await control('POST', '/apps/88888888/faults', { fault })).status).toBe(201)
  expect(await post()).toEqual(seen)
  expect(await unread('dramon1')).toBe(left)
  const [call] = (await control('GET', '/apps/88888888/calls')).json as { fault: string; rawHeaders: string[][] }[]
  expect(call?.fault).toBe(fault.kind)
  // Case as it was written: only the socket knows it.
  expect(call?.rawHeaders[0]?.[0]).toBe('Host')
  expect(await post()).toMatchObject({ status: 200, text: whole })
})

test('a length shorter than the body leaves a plain client with less than the whole', async () => {
  const { control, post, unread } = await listen()
  await control('POST', '/apps/88888888/faults', { fault: { kind: 'wrong-length' } })
  const seen = await post()
  expect(seen).toMatchObject({ status: 200, length: '25' })
  expect(seen.text).not.toBe(whole)
  expect(await unread('dramon1')).toBe(0)
})

test('a length longer than the body leaves a plain client waiting for the rest', async () => {
  const { control, post, unread } = await listen()
  await control('POST', '/apps/88888888/faults', { fault: { kind: 'wrong-length', length: 'longer' } })
  expect(await post()).toEqual({ status: 200, length: '75', text: whole, error: 'aborted' })
  expect(await unread('dramon1')).toBe(0)
})

// None of these would end by itself while the test runs.
const endless: Fault[] = [{ kind: 'stall' }, { kind: 'drip', ms: 10_000 }, { kind: 'delay', ms: 120_000 }]

test.each(endless)('%j ends when the caller gives up', async (fault) => {
  const { control, post, unread } = await listen()
  await control('POST', '/apps/88888888/faults', { fault })
  const caller = new AbortController()
  const seen = post(caller.signal)
  await vi.waitFor(
    async () => expect(await marks(control)).toMatchObject([{ fault: fault.kind, reply: null, ms: null }]),
    soon,
  )
  expect(await unread('dramon1')).toBe(0)
  caller.abort()
  expect((await seen).text).toBe('')
  await vi.waitFor(async () => expect((await marks(control)).every(({ ms }) => ms !== null)).toBe(true), soon)
})

test.each(endless)('%j ends when the server closes', async (fault) => {
  const { control, post, server } = await listen()
  await control('POST', '/apps/88888888/faults', { fault })
  const seen = post()
  await vi.waitFor(async () => expect(await marks(control)).toHaveLength(1), soon)
  if (!('closeAllConnections' in server)) throw new Error('it is an HTTP/1 server')
  server.closeAllConnections()
  expect((await seen).error).toMatch(/ECONNRESET|aborted/)
  await vi.waitFor(async () => expect((await marks(control)).every(({ ms }) => ms !== null)).toBe(true), soon)
})

async function marks(control: Awaited<ReturnType<typeof listen>>['control']): Promise<ReceivedCall[]> {
  const calls = (await control('GET', '/apps/88888888/calls')).json as ReceivedCall[]
  return calls.filter(({ target }) => target.includes('/admin_set_msg_read?'))
}

test('an allow-list is held against the address of the socket', async () => {
  const { control, post } = await listen()
  const code = async () => JSON.parse((await post()).text).ErrorCode
  await control('PATCH', '/apps/88888888', { allowedAddresses: ['192.0.2.1'] })
  expect(await code()).toBe(60021)
  await control('PATCH', '/apps/88888888', { allowedAddresses: ['127.0.0.1', '::1'] })
  expect(await code()).toBe(0)
})
