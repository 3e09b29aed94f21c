import { request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type ServerType, serve } from '@hono/node-server'
import { afterEach, expect, test } from 'vitest'
import type { Fault } from '../protocol/emulator-api.ts'
import { noon, sign, startEmulator } from './test-support.ts'

const pair = { Report_Account: 'dramon1', Peer_Account: 'dramon2' }
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
  const post = () =>
    new Promise<Seen>((resolve) => {
      const seen: Seen = { text: '' }
      const call = request({ port, path, method: 'POST', agent: false }, (response) => {
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
  return { ...started, post }
}

const whole = '{"ActionStatus":"OK","ErrorInfo":"","ErrorCode":0}'

test.each<[Fault, Seen, number]>([
  [{ kind: 'drop-before-headers' }, { text: '', error: 'ECONNRESET' }, 3],
  [{ kind: 'drop-after-headers' }, { status: 200, length: '50', text: '', error: 'aborted' }, 0],
  [{ kind: 'cut-body' }, { status: 200, length: '50', text: whole.slice(0, 25), error: 'aborted' }, 0],
  [{ kind: 'empty-200' }, { status: 200, length: '0', text: '' }, 0],
  [{ kind: 'delay', ms: 5 }, { status: 200, length: '50', text: whole }, 0],
  [
    { kind: 'code', code: 91000 },
    { status: 200, length: '66', text: '{"ActionStatus":"FAIL","ErrorInfo":"Internal error","ErrorCode":91000}' },
    3,
  ],
])('%j over a socket', async (fault, seen, left) => {
  const { control, post, unread } = await listen()
  expect((await control('POST', '/apps/88888888/faults', { fault })).status).toBe(201)
  expect({ ...(await post()), length: undefined }).toEqual({ ...seen, length: undefined })
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

test('a gateway page is 502 and no JSON', async () => {
  const { control, send, unread } = await startEmulator()
  await control('POST', '/apps/88888888/faults', { fault: { kind: 'html-502' } })
  const response = await send('admin_set_msg_read', pair)
  expect(response.status).toBe(502)
  expect(response.headers.get('content-type')).toBe('text/html')
  expect(await response.text()).toContain('<h1>502 Bad Gateway</h1>')
  expect(await unread('dramon1')).toBe(3)
})

test.each([
  ['ok-with-code', '{"ActionStatus":"OK","ErrorInfo":"","ErrorCode":91000}'],
  ['fail-without-code', '{"ActionStatus":"FAIL","ErrorInfo":"","ErrorCode":0}'],
  ['code-as-string', '{"ActionStatus":"OK","ErrorInfo":"","ErrorCode":"0"}'],
  ['missing-field', '{"ActionStatus":"OK","ErrorInfo":""}'],
])('contradiction %s', async (of, text) => {
  const { control, send } = await startEmulator()
  await control('POST', '/apps/88888888/faults', { fault: { kind: 'contradiction', of } })
  expect(await (await send('admin_set_msg_read', pair)).text()).toBe(text)
})

test('faults hit the next calls of their command, one after the other, and can be cleared', async () => {
  const { call, control } = await startEmulator()
  const plant = (planted: unknown) => control('POST', '/apps/88888888/faults', planted)
  const mark = async () => (await call('admin_set_msg_read', pair)).ErrorCode
  await plant({ calls: 2, command: 'admin_set_msg_read', fault: { kind: 'code', code: 60008, errorInfo: 'own words' } })
  await plant({ fault: { kind: 'code', code: 91000 } })
  expect(await call('account_check', { CheckItem: [{ UserID: 'a' }] })).toMatchObject({ ErrorCode: 91000 })
  expect(await call('admin_set_msg_read', pair)).toMatchObject({ ErrorCode: 60008, ErrorInfo: 'own words' })
  expect((await control('GET', '/apps/88888888')).json).toMatchObject({ faults: [{ calls: 1 }] })
  expect(await mark()).toBe(60008)
  expect(await mark()).toBe(0)
  await plant({ fault: { kind: 'code', code: 91000 } })
  expect((await control('DELETE', '/apps/88888888/faults')).json).toEqual({ faults: [] })
  expect(await mark()).toBe(0)
})

test.each([{}, { fault: 'delay' }, { fault: { kind: 'delay' } }, { calls: 0, fault: { kind: 'empty-200' } }])(
  '%j is no fault',
  async (planted) => {
    const { control } = await startEmulator()
    expect((await control('POST', '/apps/88888888/faults', planted)).status).toBe(400)
  },
)

test('in process there is no socket to break: 599 stands for it', async () => {
  const { control, send } = await startEmulator()
  await control('POST', '/apps/88888888/faults', { fault: { kind: 'cut-body' } })
  expect((await send('admin_set_msg_read', pair)).status).toBe(599)
})
