import fc from 'fast-check'
import { expect, test } from 'vitest'
import { AppState } from '../protocol/emulator-api.ts'
import { message, noon, startEmulator } from './test-support.ts'

const mark = (reader: string, peer: string, more = {}) => ({ Report_Account: reader, Peer_Account: peer, ...more })

test('import, check, send three, read the count, mark, nothing is left', async () => {
  const { createApp } = await startEmulator()
  const call = await createApp()
  for (const UserID of ['a', 'b']) expect((await call('account_import', { UserID })).ErrorCode).toBe(0)
  expect((await call('account_check', { CheckItem: [{ UserID: 'a' }, { UserID: 'c' }] })).ResultItem).toEqual([
    { UserID: 'a', ResultCode: 0, ResultInfo: '', AccountStatus: 'Imported' },
    { UserID: 'c', ResultCode: 0, ResultInfo: '', AccountStatus: 'NotImported' },
  ])
  for (let at = 0; at < 3; at += 1) expect((await call('sendmsg', message('b', 'a'))).MsgTime).toBe(noon)
  expect((await call('get_c2c_unread_msg_num', { To_Account: 'a' })).AllC2CUnreadMsgNum).toBe(3)
  expect((await call('get_c2c_unread_msg_num', { To_Account: 'b' })).AllC2CUnreadMsgNum).toBe(0)
  expect(await call('admin_set_msg_read', mark('a', 'b'))).toEqual({ ActionStatus: 'OK', ErrorInfo: '', ErrorCode: 0 })
  expect((await call('get_c2c_unread_msg_num', { To_Account: 'a' })).AllC2CUnreadMsgNum).toBe(0)
})

test('asked peers are listed with 0 where nothing is unread; unknown ones are errors of their own', async () => {
  const { call } = await startEmulator()
  const Peer_Account = ['dramon2', 'alice', 'nobody', 'dramon1', 'admin']
  expect(await call('get_c2c_unread_msg_num', { To_Account: 'dramon1', Peer_Account })).toEqual({
    ActionStatus: 'OK',
    ErrorInfo: '',
    ErrorCode: 0,
    C2CUnreadMsgNumList: [
      { Peer_Account: 'dramon2', C2CUnreadMsgNum: 3 },
      { Peer_Account: 'alice', C2CUnreadMsgNum: 0 },
      { Peer_Account: 'dramon1', C2CUnreadMsgNum: 0 },
      { Peer_Account: 'admin', C2CUnreadMsgNum: 0 },
    ],
    ErrorList: [{ Peer_Account: 'nobody', ErrorCode: 70107 }],
  })
})

test('a swapped pair answers OK and changes nothing', async () => {
  const { call, control } = await startEmulator()
  const { json: before } = await control('GET', '/apps/88888888')
  expect((await call('admin_set_msg_read', mark('dramon2', 'dramon1'))).ErrorCode).toBe(0)
  const { conversations, messages } = AppState.parse(before)
  expect((await control('GET', '/apps/88888888')).json).toMatchObject({ conversations, messages })
})

test('marking without a time reads what has arrived, not what comes later in the same second', async () => {
  const { call, unread } = await startEmulator()
  await call('admin_set_msg_read', mark('dramon1', 'dramon2'))
  await call('admin_set_msg_read', mark('dramon1', 'dramon2'))
  expect(await unread('dramon1')).toBe(0)
  await call('sendmsg', message('dramon2', 'dramon1'))
  expect(await unread('dramon1', 'dramon2')).toBe(1)
})

test.each<[string, unknown, number]>([
  ['a string at the very second', String(noon + 10), 1],
  ['a number', noon + 10, 1],
  ['between two', String(noon + 9), 2],
  ['before all', String(noon - 1), 3],
  ['null, which is absent', null, 0],
  ['an empty string, which is absent', '', 0],
  ['the future', String(noon + 1_000_000), 0],
  ['milliseconds', String((noon + 20) * 1000), 3],
  ['milliseconds as a number', (noon + 20) * 1000, 3],
  ['a negative time', '-1', 3],
  ['no number', 'yesterday', 3],
  ['an object', {}, 3],
])('MsgReadTime is %s', async (_name, MsgReadTime, left) => {
  const { call, createApp, wait } = await startEmulator()
  const own = await createApp({ accounts: ['a', 'b'] })
  for (let at = 0; at < 3; at += 1) {
    await own('sendmsg', message('b', 'a'))
    wait(10)
  }
  // Sent at 0, 10 and 20 seconds; read up to 10 leaves one.
  expect((await own('admin_set_msg_read', mark('a', 'b', { MsgReadTime }))).ErrorCode).toBe(0)
  expect((await own('get_c2c_unread_msg_num', { To_Account: 'a' })).AllC2CUnreadMsgNum).toBe(left)
  expect(await call('account_check', { CheckItem: [{ UserID: 'a' }] })).toMatchObject({
    ResultItem: [{ AccountStatus: 'NotImported' }],
  })
})

test('an earlier MsgReadTime leaves read what was read, unless switched', async () => {
  for (const [switches, left] of [
    [{}, 0],
    [{ earlierReadTime: 'moved-back' }, 3],
  ] as const) {
    const { call, unread } = await startEmulator(switches)
    await call('admin_set_msg_read', mark('dramon1', 'dramon2'))
    await call('admin_set_msg_read', mark('dramon1', 'dramon2', { MsgReadTime: '1' }))
    expect(await unread('dramon1')).toBe(left)
  }
})

test('a future MsgReadTime taken as given swallows what is sent until then', async () => {
  const { call, unread, wait } = await startEmulator({ futureReadTime: 'as-given' })
  await call('admin_set_msg_read', mark('dramon1', 'dramon2', { MsgReadTime: noon + 5 }))
  wait(5)
  await call('sendmsg', message('dramon2', 'dramon1'))
  expect(await unread('dramon1')).toBe(0)
  wait(1)
  await call('sendmsg', message('dramon2', 'dramon1'))
  expect(await unread('dramon1')).toBe(1)
})

test.each<[string, Record<string, unknown>, number]>([
  ['NoUnread', { SendMsgControl: ['NoUnread'] }, 3],
  ['another control', { SendMsgControl: ['NoLastMsg'] }, 4],
  ['lifetime 0', { MsgLifeTime: 0 }, 3],
  ['online only', { OnlineOnlyFlag: 1 }, 3],
  ['a message to oneself', { From_Account: 'dramon1' }, 3],
  ['the administrator as sender', { From_Account: undefined }, 4],
])('sent with %s', async (_name, more, total) => {
  const { call, unread } = await startEmulator()
  expect((await call('sendmsg', message('dramon2', 'dramon1', more))).ErrorCode).toBe(0)
  expect(await unread('dramon1')).toBe(total)
})

test('a message is gone after its lifetime, and after seven days without one', async () => {
  const { createApp, wait } = await startEmulator()
  const call = await createApp({ accounts: ['a', 'b', 'c'], secretKey: 'k', now: noon })
  const total = async () => (await call('get_c2c_unread_msg_num', { To_Account: 'a' })).AllC2CUnreadMsgNum
  await call('sendmsg', message('b', 'a', { MsgLifeTime: 60 }))
  await call('sendmsg', message('c', 'a'))
  wait(59)
  expect(await total()).toBe(2)
  wait(1)
  expect(await total()).toBe(1)
})

test('unread messages of seven days ago no longer count', async () => {
  const { control, unread, wait } = await startEmulator()
  expect(await unread('erin')).toBe(1)
  wait(31 * 60)
  expect(await unread('erin')).toBe(0)
  await control('POST', '/apps/88888888/reset')
  expect(await unread('erin')).toBe(1)
})

test('same MsgSeq, MsgRandom and second is one message', async () => {
  const { call, unread, wait } = await startEmulator()
  const twice = message('dramon2', 'dramon1', { MsgSeq: 7, MsgRandom: 9 })
  expect((await call('sendmsg', twice)).MsgKey).toBe(`7_9_${noon}`)
  expect((await call('sendmsg', twice)).MsgKey).toBe(`7_9_${noon}`)
  expect(await unread('dramon1')).toBe(4)
  wait(1)
  await call('sendmsg', twice)
  expect(await unread('dramon1')).toBe(5)
})

test('at most 100 messages of a conversation and 100 conversations count', async () => {
  const { createApp, unread } = await startEmulator()
  expect(await unread('bob', 'carol')).toBe(100)
  const accounts = Array.from({ length: 105 }, (_, at) => `peer${at}`)
  const call = await createApp({ accounts: ['a', ...accounts] })
  for (const peer of accounts) await call('sendmsg', message(peer, 'a'))
  const ask = async (peer: string) =>
    (await call('get_c2c_unread_msg_num', { To_Account: 'a', Peer_Account: [peer] })).C2CUnreadMsgNumList
  expect((await call('get_c2c_unread_msg_num', { To_Account: 'a' })).AllC2CUnreadMsgNum).toBe(100)
  expect(await ask('peer4')).toEqual([{ Peer_Account: 'peer4', C2CUnreadMsgNum: 0 }])
  expect(await ask('peer5')).toEqual([{ Peer_Account: 'peer5', C2CUnreadMsgNum: 1 }])
})

test('two apps share nothing', async () => {
  const { call, createApp, unread } = await startEmulator()
  const other = await createApp({ accounts: ['dramon1', 'dramon2'] })
  await other('sendmsg', message('dramon2', 'dramon1'))
  await other('admin_set_msg_read', mark('dramon1', 'dramon2'))
  expect(await unread('dramon1')).toBe(3)
  expect((await call('admin_set_msg_read', mark('dramon1', 'dramon2'))).ErrorCode).toBe(0)
})

const people = ['a', 'b', 'c']
const step = fc.oneof(
  fc.record({ do: fc.constant('send' as const), from: fc.constantFrom(...people), to: fc.constantFrom(...people) }),
  fc.record({
    do: fc.constant('mark' as const),
    reader: fc.constantFrom(...people),
    peer: fc.constantFrom(...people),
    ago: fc.option(fc.integer({ min: 0, max: 50 })),
  }),
  fc.record({ do: fc.constant('wait' as const), seconds: fc.integer({ min: 1, max: 20 }) }),
)

test('any order of sending, marking and waiting counts as a list of messages would', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
      const { createApp, wait } = await startEmulator()
      const call = await createApp({ accounts: people })
      let now = noon
      let model: { from: string; to: string; time: number; read: boolean }[] = []
      for (const one of steps) {
        if (one.do === 'wait') {
          wait(one.seconds)
          now += one.seconds
        } else if (one.do === 'send') {
          await call('sendmsg', message(one.from, one.to))
          model.push({ from: one.from, to: one.to, time: now, read: one.from === one.to })
        } else {
          const { reader, peer, ago } = one
          const upTo = now - (ago ?? 0)
          await call('admin_set_msg_read', mark(reader, peer, ago === null ? {} : { MsgReadTime: String(upTo) }))
          const isHit = (sent: (typeof model)[number]) => sent.to === reader && sent.from === peer && sent.time <= upTo
          model = model.map((sent) => (isHit(sent) ? { ...sent, read: true } : sent))
        }
      }
      for (const reader of people) {
        const expected = model.filter(({ to, read }) => to === reader && !read).length
        const reply = await call('get_c2c_unread_msg_num', { To_Account: reader })
        expect(reply.AllC2CUnreadMsgNum).toBe(expected)
      }
    }),
    { numRuns: 60 },
  )
})
