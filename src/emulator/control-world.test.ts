import { expect, test } from 'vitest'
import { AppState, AppSummary, Faults } from '../protocol/emulator-api.ts'
import { ScenarioId, SwitchInfo, scenarioIds } from '../protocol/emulator-settings.ts'
import { noon, sign, startEmulator } from './test-support.ts'

const main = '/apps/88888888'
const pair = { Report_Account: 'dramon1', Peer_Account: 'dramon2' }
const unreadOf = (json: unknown, reader: string, peer: string) =>
  AppState.parse(json).conversations.find((found) => found.reader === reader && found.peer === peer)?.unread

test('settings are changed one by one, and the rest stays', async () => {
  const { control } = await startEmulator()
  await control('PATCH', main, { callsPerSecond: 5, switches: { cors: 'none' } })
  const { settings, callsPerSecond } = AppState.parse((await control('PATCH', main, { region: 'tokyo' })).json)
  expect(callsPerSecond).toBe(5)
  expect(settings).toMatchObject({ region: 'tokyo', hasKey: true, webhook: null })
  expect(settings.switches).toMatchObject({ cors: 'none', otherMethod: '60002' })
})

test.each<[Record<string, unknown>, string]>([
  [{ callsPerSecond: 0 }, 'callsPerSecond'],
  [{ region: 'mars' }, 'region'],
  [{ condition: 'fine' }, 'condition'],
  [{ switches: { nothing: '1' } }, 'There is no switch nothing'],
  [{ switches: { toString: '1' } }, 'There is no switch toString'],
  [{ switches: { cors: 'maybe' } }, 'cors is one of: real-2015, permissive, none'],
  [{ allowedAddresses: ['127.0.0.1', '127.0.0.l'] }, '"127.0.0.l" is no IP address'],
  [{ allowedAddresses: ['10.0.0.0/8'] }, 'is no IP address'],
  [{ webhook: { url: 'https://example.com/hook' } }, 'loopback'],
  [{ webhook: { url: 'http://127.0.0.1.example.com/' } }, 'loopback'],
  [{ webhook: { url: 'http://[::2]/' } }, 'loopback'],
  [{ webhook: { url: 'http://me:pass@127.0.0.1/' } }, 'loopback'],
  [{ webhook: { url: 'file://localhost/etc/passwd' } }, 'loopback'],
  [{ webhook: { url: 'http://localhost:4173/v4/openim/admin_set_msg_read?sdkappid=1' } }, 'without user, query'],
  [{ speed: 1 }, 'speed'],
])('a world takes no %j, when it is made or later', async (settings, named) => {
  const { control } = await startEmulator()
  for (const [method, path] of [
    ['PATCH', main],
    ['POST', '/apps'],
  ] as const) {
    const { status, json } = await control(method, path, settings)
    expect(status).toBe(400)
    expect(json).toMatchObject({ error: expect.stringContaining(named) })
  }
})

test('a reset brings back what a world was made with, or keeps its settings', async () => {
  const { control } = await startEmulator()
  await control('POST', '/apps', { sdkAppId: 1400000001, scenario: 'busy-inbox', callsPerDay: 9, clockMinutes: 5 })
  const own = '/apps/1400000001'
  await control('PATCH', own, { callsPerDay: 1, clockMinutes: 0 })
  const other = AppState.parse(
    (await control('POST', `${own}/reset`, { scenario: 'swapped-pair', keepSettings: true })).json,
  )
  expect(other).toMatchObject({ scenario: 'swapped-pair', settings: { callsPerDay: 1 }, now: noon, messages: 3 })
  const back = AppState.parse((await control('POST', `${own}/reset`)).json)
  expect(back).toMatchObject({ scenario: 'busy-inbox', settings: { callsPerDay: 9 }, now: noon + 300 })
})

test.each<[ScenarioId, { accounts: number; conversations: number; unread: number }]>([
  ['empty', { accounts: 0, conversations: 0, unread: 0 }],
  ['first-minute', { accounts: 10, conversations: 9, unread: 3 }],
  ['busy-inbox', { accounts: 13, conversations: 12, unread: 142 }],
  ['hundred-conversations', { accounts: 107, conversations: 105, unread: 201 }],
  ['chinese-names', { accounts: 7, conversations: 5, unread: 1 }],
  ['swapped-pair', { accounts: 2, conversations: 1, unread: 0 }],
  ['nothing-unread', { accounts: 10, conversations: 9, unread: 0 }],
])('a world starts as %s', async (scenario, { accounts, conversations, unread }) => {
  const { control, createApp } = await startEmulator()
  const call = await createApp({ scenario, callsPerSecond: null })
  const state = AppState.parse((await control('GET', '/apps/1400000001')).json)
  expect([state.accounts.length, state.conversations.length]).toEqual([accounts, conversations])
  // What the board shows adds up to what the command counts, also beyond the hundred conversations that count.
  const own = state.conversations.filter(({ reader }) => reader === 'dramon1')
  expect(own.reduce((sum, conversation) => sum + conversation.unread, 0)).toBe(unread)
  const counted = await call('get_c2c_unread_msg_num', { To_Account: 'dramon1' })
  expect(counted.AllC2CUnreadMsgNum ?? 0).toBe(unread)
  const { json } = await control('GET', '/scenarios')
  expect((json as unknown[]).map((id) => ScenarioId.parse(id))).toEqual([...scenarioIds])
})

test('messages are sent as any account, and read by the reader’s own app', async () => {
  const { control, unread } = await startEmulator()
  const sent = await control('POST', `${main}/messages`, { from: 'alice', to: 'dramon1', count: 20 })
  expect(unreadOf(sent.json, 'dramon1', 'alice')).toBe(20)
  expect(await unread('dramon1')).toBe(23)
  const read = await control('POST', `${main}/reads`, { reader: 'dramon1', peer: 'alice' })
  expect(unreadOf(read.json, 'dramon1', 'alice')).toBe(0)
  expect((await control('POST', `${main}/messages`, { from: 'nobody', to: 'dramon1' })).status).toBe(409)
  expect((await control('POST', `${main}/messages`, { from: 'alice', to: 'alice' })).status).toBe(400)
  expect((await control('POST', `${main}/reads`, { reader: 'alice', peer: 'nobody' })).status).toBe(409)
})

test('an account is imported and deleted, with what it received', async () => {
  const { call, control } = await startEmulator()
  const made = AppState.parse((await control('POST', `${main}/accounts`, { accounts: ['新用户', 'x y'] })).json)
  expect(made.accounts).toEqual(expect.arrayContaining(['新用户', 'x y']))
  const path = `${main}/accounts/${encodeURIComponent('用户甲')}`
  const left = AppState.parse((await control('DELETE', path)).json)
  expect(left.accounts).not.toContain('用户甲')
  expect(left.conversations.filter(({ reader }) => reader === '用户甲')).toEqual([])
  expect((await control('DELETE', path)).status).toBe(404)
  expect((await call('account_import', { UserID: '用户甲' })).ErrorCode).toBe(70399)
  await control('POST', `${main}/accounts`, { accounts: ['用户甲'] })
  expect((await call('account_import', { UserID: '用户甲' })).ErrorCode).toBe(0)
})

test('a deleted account comes back by import after three months', async () => {
  const { call, control, wait } = await startEmulator()
  await control('DELETE', `${main}/accounts/erin`)
  const usersig = await sign({ expire: 180 * 86_400 })
  const code = async () => (await call('account_import', { UserID: 'erin' }, { query: { usersig } })).ErrorCode
  wait(90 * 86_400 - 1)
  expect(await code()).toBe(70399)
  wait(1)
  expect(await code()).toBe(0)
})

test('worlds are listed, and removed but for the default one', async () => {
  const { control, createApp } = await startEmulator()
  const call = await createApp({ accounts: ['a'] })
  await call('account_check', { CheckItem: [{ UserID: 'a' }] })
  const { json } = await control('GET', '/apps')
  expect((json as unknown[]).map((app) => AppSummary.parse(app))).toEqual([
    { sdkAppId: 88888888, scenario: 'first-minute', accounts: 10, calls: 0 },
    { sdkAppId: 1400000001, scenario: 'empty', accounts: 1, calls: 1 },
  ])
  expect((await control('DELETE', main)).status).toBe(409)
  expect((await control('DELETE', '/apps/1400000001')).json).toMatchObject([{ sdkAppId: 88888888 }])
  expect((await control('GET', '/apps/1400000001')).status).toBe(404)
})

test('each switch tells what it may be, and where this emulator has it', async () => {
  const { control } = await startEmulator({ cors: 'none' })
  const { json } = await control('GET', '/switches')
  const cors = SwitchInfo.parse((json as Record<string, unknown>).cors)
  expect(cors).toMatchObject({ choices: ['real-2015', 'permissive', 'none'], default: 'none' })
})

test.each(['', '/calls?limit=5'])('who follows a world at %j is told only what changed', async (path) => {
  const { call, control, emulator } = await startEmulator()
  const get = (tag = '') => emulator.request(`/_emulator${main}${path}`, { headers: { 'If-None-Match': tag } })
  for (const change of [
    () => call('admin_set_msg_read', pair),
    () => control('PATCH', main, { callsPerDay: null }),
    () => control('POST', `${main}/messages`, { from: 'dramon2', to: 'dramon1' }),
    () => control('POST', `${main}/reads`, { reader: 'dramon1', peer: 'dramon2' }),
    () => control('POST', `${main}/accounts`, { accounts: ['new'] }),
    () => control('DELETE', `${main}/accounts/new`),
    () => control('POST', `${main}/faults`, { fault: { kind: 'stall' } }),
    () => control('DELETE', `${main}/faults/1`),
    () => control('DELETE', `${main}/faults`),
    () => control('DELETE', `${main}/calls`),
    () => control('POST', `${main}/reset`),
  ]) {
    const tag = (await get()).headers.get('etag') ?? ''
    expect((await get(tag)).status).toBe(304)
    await change()
    expect((await get(tag)).status).toBe(200)
  }
  const other = await (await startEmulator()).emulator.request(`/_emulator${main}`)
  expect(other.headers.get('etag')).not.toBe((await get()).headers.get('etag'))
})

test('faults are told with what is left of them', async () => {
  const { call, control } = await startEmulator()
  await control('POST', `${main}/faults`, { calls: 2, fault: { kind: 'delay', ms: 0 } })
  await control('POST', `${main}/faults`, { share: 0.5, fault: { kind: 'stall' } })
  await call('account_check', { CheckItem: [{ UserID: 'bob' }] })
  expect(Faults.parse((await control('GET', `${main}/faults`)).json).faults).toEqual([
    { id: 1, hits: 1, calls: 1, fault: { kind: 'delay', ms: 0 } },
    { id: 2, hits: 0, share: 0.5, seed: 1, fault: { kind: 'stall' } },
  ])
})
