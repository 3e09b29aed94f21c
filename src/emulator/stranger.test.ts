/**
 * The emulator as a stranger meets it: tickets by the vendor's own npm package, a plain node:http client, field names typed
 * out. Nothing of ours is imported but what starts the server, so that our protocol is not its own only witness.
 */
import { Agent, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type ServerType, serve } from '@hono/node-server'
import vendor from 'tls-sig-api-v2'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createEmulator } from './app.ts'

const agent = new Agent({ keepAlive: true, maxSockets: 1 })
let server: ServerType
let port: number
beforeAll(async () => {
  server = serve({ fetch: createEmulator().fetch, port: 0 })
  await new Promise((resolve) => server.once('listening', resolve))
  // A TCP server has an address with a port.
  port = (server.address() as AddressInfo).port
})
afterAll(() => {
  agent.destroy()
  server.close()
})

const key = '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'
const ticket = (app: number, secret: string, user: string, seconds = 86_400): string =>
  new vendor.Api(app, secret).genSig(user, seconds)

interface Answer {
  status: number
  text: string
}

/** @param chunks of the body; more than one goes out chunked, without a length. */
function send(
  target: string,
  chunks: string[],
  headers: Record<string, string> = {},
  method = 'POST',
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const call = request({ port, path: target, method, headers, agent }, (response) => {
      let text = ''
      response.on('data', (chunk: Buffer) => {
        text += chunk.toString()
      })
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }))
    })
    call.on('error', reject)
    for (const chunk of chunks) call.write(chunk)
    call.end()
  })
}

async function ask(command: string, body: unknown, userSig = ticket(88888888, key, 'admin'), identifier = 'admin') {
  // As Python's urlencode writes it, in an order of its own.
  const written = encodeURIComponent(userSig).replaceAll('*', '%2A')
  const target = `/v4/${command}?usersig=${written}&contenttype=json&random=99999999&identifier=${identifier}&sdkappid=88888888`
  const { status, text } = await send(target, [JSON.stringify(body)])
  expect(status).toBe(200)
  return JSON.parse(text)
}

test('the badge of dramon1 goes from 3 to 0', async () => {
  const count = { To_Account: 'dramon1', Peer_Account: ['dramon2'] }
  const ok = { ActionStatus: 'OK', ErrorInfo: '', ErrorCode: 0 }
  expect(await ask('openim/get_c2c_unread_msg_num', count)).toEqual({
    ...ok,
    C2CUnreadMsgNumList: [{ Peer_Account: 'dramon2', C2CUnreadMsgNum: 3 }],
  })
  const pair = { Report_Account: 'dramon1', Peer_Account: 'dramon2' }
  expect(await ask('openim/admin_set_msg_read', pair)).toEqual(ok)
  expect(await ask('openim/get_c2c_unread_msg_num', { To_Account: 'dramon1' })).toEqual({
    ...ok,
    AllC2CUnreadMsgNum: 0,
  })
})

test('import, send and count by hand', async () => {
  for (const UserID of ['one', 'two']) {
    expect(await ask('im_open_login_svc/account_import', { UserID })).toMatchObject({ ErrorCode: 0 })
  }
  const MsgBody = [{ MsgType: 'TIMTextElem', MsgContent: { Text: 'hi' } }]
  const message = { From_Account: 'one', To_Account: 'two', MsgSeq: 93847636, MsgRandom: 1287657, MsgBody }
  const sent = await ask('openim/sendmsg', message)
  expect(sent.MsgKey).toBe(`93847636_1287657_${sent.MsgTime}`)
  expect((await ask('openim/get_c2c_unread_msg_num', { To_Account: 'two' })).AllC2CUnreadMsgNum).toBe(1)
})

test.each([
  ['another key', ticket(88888888, 'another', 'admin'), 70009],
  ['another user', ticket(88888888, key, 'dramon1'), 70013],
  ['another app', ticket(1400000000, key, 'admin'), 70014],
  ['no time left', ticket(88888888, key, 'admin', -1), 70001],
  ['half of it', ticket(88888888, key, 'admin').slice(0, 80), 70003],
  ['nothing', '', 70003],
])('a ticket with %s', async (_name, userSig, code) => {
  expect(await ask('openim/admin_set_msg_read', {}, userSig)).toMatchObject({ ActionStatus: 'FAIL', ErrorCode: code })
})

test('a ticket with a user buffer is good, and a plain user is no administrator', async () => {
  const withBuffer = new vendor.Api(88888888, key).genSig('admin', 86_400, 'anything')
  expect(await ask('openim/get_c2c_unread_msg_num', { To_Account: 'bob' }, withBuffer)).toMatchObject({ ErrorCode: 0 })
  const reply = await ask('openim/admin_set_msg_read', {}, ticket(88888888, key, 'dramon1'), 'dramon1')
  expect(reply.ErrorCode).toBe(60010)
})

test('chunked, without any Content-Type, on one kept-alive connection', async () => {
  const query = `sdkappid=88888888&identifier=admin&usersig=${ticket(88888888, key, 'admin')}`
  const target = `/v4/openim/admin_set_msg_read?${query}`
  for (let at = 0; at < 3; at += 1) {
    const { text } = await send(target, ['{"Report_Account":"dra', 'mon1","Peer_Account"', ':"dramon2"}'])
    expect(text).toBe('{"ActionStatus":"OK","ErrorInfo":"","ErrorCode":0}')
  }
})

test('a body of 64 KiB is answered, one of 2 MiB is not read', async () => {
  const target = `/v4/openim/admin_set_msg_read?sdkappid=88888888&identifier=admin&usersig=${ticket(88888888, key, 'admin')}`
  expect(JSON.parse((await send(target, ['x'.repeat(65_536)])).text)).toMatchObject({ ErrorCode: 93000 })
  expect((await send(target, ['x'.repeat(2 * 1024 * 1024)])).status).toBe(413)
})

test('GET and an unknown path are answered too', async () => {
  const good = `sdkappid=88888888&identifier=admin&usersig=${ticket(88888888, key, 'admin')}`
  const path = '/v4/openim/admin_set_msg_read'
  expect(JSON.parse((await send(`${path}?sdkappid=88888888`, [], {}, 'GET')).text).ErrorCode).toBe(70003)
  expect(JSON.parse((await send(`${path}?${good}`, [], {}, 'GET')).text).ErrorCode).toBe(60002)
  expect(JSON.parse((await send('/v4/x', [], {}, 'GET')).text).ErrorCode).toBe(60009)
})
