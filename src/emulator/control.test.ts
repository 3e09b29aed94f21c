import { expect, test } from 'vitest'
import { defaultApp } from '../protocol/default-app.ts'
import { AppState, CreatedApp, EmulatorHealth, ReceivedCall } from '../protocol/emulator-api.ts'
import { message, noon, sign, startEmulator } from './test-support.ts'

const pair = { Report_Account: 'dramon1', Peer_Account: 'dramon2' }
const readCalls = (json: unknown) => (json as unknown[]).map((call) => ReceivedCall.parse(call))

test('health tells the worlds and the switches in force', async () => {
  const { control } = await startEmulator({ cors: 'none' })
  const health = EmulatorHealth.parse((await control('GET', '/health')).json)
  expect(health).toMatchObject({
    ok: true,
    apps: 1,
    switches: { cors: 'none', accountCodes: 'report-90008-peer-90003' },
  })
})

test('an app is made with everything drawn, and works', async () => {
  const { emulator, call } = await startEmulator()
  const response = await emulator.request('/_emulator/apps', { method: 'POST' })
  expect(response.status).toBe(201)
  const made = CreatedApp.parse(await response.json())
  expect(made).toMatchObject({ admins: ['admin'], accounts: [], callsPerSecond: 200, now: noon })
  expect(String(made.sdkAppId)).toMatch(/^14\d{8}$/)
  const usersig = await sign({ sdkAppId: made.sdkAppId, secretKey: made.secretKey })
  const query = { sdkappid: String(made.sdkAppId), usersig }
  expect((await call('account_import', { UserID: 'a' }, { query })).ErrorCode).toBe(0)
})

test('an app is made as asked: its own key, administrators, rate, and a clock that runs on', async () => {
  const { control, call, wait } = await startEmulator()
  const wanted = {
    sdkAppId: 1400590001,
    secretKey: 'a key',
    admins: ['root', 'boss'],
    accounts: ['a', 'b'],
    callsPerSecond: null,
    now: 1_611_750_544,
  }
  expect(await control('POST', '/apps', wanted)).toEqual({ status: 201, json: wanted })
  expect((await control('POST', '/apps', wanted)).status).toBe(409)
  const ticket = { sdkAppId: 1400590001, secretKey: 'a key', identifier: 'boss', time: wanted.now }
  const query = { sdkappid: '1400590001', identifier: 'boss', usersig: await sign(ticket) }
  wait(7)
  expect((await call('sendmsg', message('a', 'b'), { query })).MsgTime).toBe(wanted.now + 7)
})

test.each([
  [{ sdkAppId: 'x' }, 'sdkAppId'],
  [{ sdkAppId: -1 }, 'sdkAppId'],
  [{ admins: [] }, 'admins'],
  [{ accounts: 'dramon1' }, 'accounts'],
  [{ accounts: [''] }, 'accounts'],
  [{ callsPerSecond: 0 }, 'callsPerSecond'],
  [{ now: 'today' }, 'now'],
  [{ speed: 1 }, 'speed'],
  [[], ''],
])('an app cannot be made of %j', async (wanted, named) => {
  const { control } = await startEmulator()
  const { status, json } = await control('POST', '/apps', wanted)
  expect(status).toBe(400)
  expect((json as { error: string }).error).toContain(named)
})

test('control takes only JSON, of 1 MiB at most, from its own site', async () => {
  const { emulator } = await startEmulator()
  const post = async (body: string, headers: Record<string, string>) =>
    (await emulator.request('/_emulator/apps', { method: 'POST', body, headers })).status
  const json = { 'content-type': 'application/json; charset=utf-8' }
  expect(await post('{}', { 'content-type': 'text/plain' })).toBe(415)
  expect(await post('{', json)).toBe(400)
  expect(await post(JSON.stringify({ secretKey: 'x'.repeat(1_048_576) }), json)).toBe(413)
  expect(await post('{}', { ...json, 'sec-fetch-site': 'cross-site' })).toBe(403)
  expect(await post('{}', { ...json, 'sec-fetch-site': 'same-origin' })).toBe(201)
  const health = await emulator.request('/_emulator/health')
  expect(health.headers.has('access-control-allow-origin')).toBe(false)
})

test.each([
  ['GET', '/apps/1400000000'],
  ['POST', '/apps/1400000000/reset'],
  ['GET', '/apps/088888888/calls'],
  ['POST', '/apps/1400000000/faults'],
  ['GET', '/nothing'],
])('%s %s is 404', async (method, path) => {
  const { control } = await startEmulator()
  expect((await control(method, path)).status).toBe(404)
})

test('the state tells conversations and never the key', async () => {
  const { call, control } = await startEmulator()
  await call('admin_set_msg_read', { ...pair, MsgReadTime: noon - 250 })
  const { json } = await control('GET', '/apps/88888888')
  const state = AppState.parse(json)
  expect(state.accounts).toHaveLength(10)
  expect(state.accounts).toContain('用户甲')
  expect(state.conversations[0]).toEqual({
    reader: 'dramon1',
    peer: 'dramon2',
    unread: 1,
    watermark: noon - 250,
    messages: 3,
  })
  expect(JSON.stringify(json)).not.toContain(defaultApp.secretKey)
})

test('a reset brings the default world back, and empties log and faults', async () => {
  const { call, control, unread } = await startEmulator()
  await call('admin_set_msg_read', pair)
  await call('account_import', { UserID: 'new' })
  await control('POST', '/apps/88888888/faults', { fault: { kind: 'empty-200' } })
  const state = AppState.parse((await control('POST', '/apps/88888888/reset')).json)
  expect(state.accounts).not.toContain('new')
  expect(state.faults).toEqual([])
  expect((await control('GET', '/apps/88888888/calls')).json).toEqual([])
  expect(await unread('dramon1')).toBe(3)
})

test('a reset of another app brings its own accounts back', async () => {
  const { control, createApp } = await startEmulator()
  const call = await createApp({ sdkAppId: 1400000009, accounts: ['a', 'b'] })
  await call('sendmsg', message('a', 'b'))
  await call('account_import', { UserID: 'c' })
  const { json } = await control('POST', '/apps/1400000009/reset')
  expect(json).toMatchObject({ accounts: ['a', 'b'], conversations: [], messages: 0 })
})

test('calls are told as they were received, newest last, with a fingerprint for the UserSig', async () => {
  const { call, control, send } = await startEmulator()
  const usersig = await sign()
  const raw = `\uFEFF{"Report_Account":\r\n"dramon1"}`
  await call('admin_set_msg_read', {}, { raw, headers: { Referer: `http://x/?usersig=${usersig}` } })
  await send('account_check', {}, { path: '/v4/im_open_login_svc/nothing', method: 'GET' })
  const { json } = await control('GET', '/apps/88888888/calls')
  expect(JSON.stringify(json)).not.toContain(usersig)
  const [first, second] = readCalls(json)
  expect(first).toMatchObject({ at: new Date(noon * 1000).toISOString(), method: 'POST', reply: { ErrorCode: 90001 } })
  expect(first?.target).toMatch(
    /^\/v4\/openim\/admin_set_msg_read\?sdkappid=88888888&identifier=admin&usersig=masked~\d+~[0-9a-f]{8}&random=1/,
  )
  expect(first?.rawHeaders.find(([name]) => name === 'referer')?.[1]).toMatch(/usersig=masked~/)
  expect(Buffer.from(first?.bodyBase64 ?? '', 'base64').toString()).toBe(raw)
  expect(second).toMatchObject({ method: 'GET', bodyBase64: '', reply: { ErrorCode: 60009 } })
})

test('the log keeps the newest thousand', async () => {
  const { control, createApp } = await startEmulator()
  const call = await createApp({ sdkAppId: 1400000009 })
  for (let at = 0; at < 1_005; at += 1) await call('account_check', { CheckItem: [{ UserID: `user${at}` }] })
  const calls = readCalls((await control('GET', '/apps/1400000009/calls')).json)
  expect(calls).toHaveLength(1_000)
  expect(calls[0]?.reply).toMatchObject({ ResultItem: [{ UserID: 'user5' }] })
})
