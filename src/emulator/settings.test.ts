import { expect, test } from 'vitest'
import { appConditions } from '../protocol/emulator-settings.ts'
import { message, noon, sign, startEmulator } from './test-support.ts'

const main = '/apps/88888888'
const pair = { Report_Account: 'dramon1', Peer_Account: 'dramon2' }

test('a world’s clock that is off judges signatures, dates replies and stamps messages', async () => {
  const { call, control, send } = await startEmulator()
  await control('PATCH', main, { clockMinutes: 60 })
  const response = await send('sendmsg', message('alice', 'dramon1'))
  expect(response.headers.get('date')).toBe(new Date((noon + 3_600) * 1000).toUTCString())
  expect(await response.json()).toMatchObject({ MsgTime: noon + 3_600 })
  await control('PATCH', main, { clockMinutes: 24 * 60 + 1 })
  expect((await call('admin_set_msg_read', pair)).ErrorCode).toBe(70001)
  await control('PATCH', main, { clockMinutes: 0 })
  expect((await send('admin_set_msg_read', pair)).headers.has('date')).toBe(false)
})

test('after many bad signatures comes a minute of waiting, for that identifier alone', async () => {
  const { call, control, wait } = await startEmulator()
  await control('PATCH', main, { maxBadSignatures: 2 })
  const code = async (usersig?: string) =>
    (await call('admin_set_msg_read', pair, usersig === undefined ? {} : { query: { usersig } })).ErrorCode
  expect([await code('bad'), await code('bad'), await code('bad'), await code()]).toEqual([70003, 70003, 70050, 70050])
  const usersig = await sign({ identifier: 'dramon1' })
  expect((await call('admin_set_msg_read', pair, { query: { identifier: 'dramon1', usersig } })).ErrorCode).toBe(60010)
  wait(60)
  expect([await code(), await code('bad'), await code()]).toEqual([0, 70003, 0])
})

test('a day’s calls and the rate of the app are counted over all commands', async () => {
  const { call, control, wait } = await startEmulator()
  const check = async () => (await call('account_check', { CheckItem: [{ UserID: 'bob' }] })).ErrorCode
  const mark = async () => (await call('admin_set_msg_read', pair)).ErrorCode
  await control('PATCH', main, { appCallsPerSecond: 2, callsPerDay: 4 })
  expect([await check(), await mark(), await mark()]).toEqual([0, 0, 60011])
  wait(1)
  expect([await check(), await check(), await mark()]).toEqual([0, 60028, 60028])
})

test('a region is held against the host', async () => {
  const { call, control } = await startEmulator()
  const host = async (name: string) => (await call('admin_set_msg_read', pair, { headers: { Host: name } })).ErrorCode
  await control('PATCH', main, { region: 'singapore' })
  expect([
    await host('adminapisgp.im.qcloud.com'),
    await host('ADMINAPISGP.my-imcloud.com:443'),
    await host('console.tim.qq.com'),
    await host('127.0.0.1:4173'),
  ]).toEqual([0, 0, 60026, 60026])
})

test('each condition of an app has its own answer', async () => {
  const { call, control } = await startEmulator()
  const codes: number[] = []
  for (const condition of appConditions) {
    await control('PATCH', main, { condition })
    codes.push((await call('admin_set_msg_read', pair)).ErrorCode)
  }
  expect(codes).toEqual([0, 60016, 60020, 60027])
})
