import { expect, test } from 'vitest'
import type { CommandId } from '../../protocol/commands/index.ts'
import { message, startEmulator } from '../test-support.ts'

const sent = (more: Record<string, unknown>) => message('dramon2', 'dramon1', more)
const many = Array.from({ length: 101 }, () => ({ UserID: 'dramon1' }))

test.each<[CommandId, string, unknown, number]>([
  ['sendmsg', 'no recipient', sent({ To_Account: undefined }), 90003],
  ['sendmsg', 'a list of recipients', sent({ To_Account: ['dramon1'] }), 90003],
  ['sendmsg', 'a number as recipient', sent({ To_Account: 10086 }), 60015],
  ['sendmsg', 'an unknown recipient', sent({ To_Account: 'nobody' }), 90003],
  ['sendmsg', 'an empty sender', sent({ From_Account: '' }), 90008],
  ['sendmsg', 'an unknown sender', sent({ From_Account: 'nobody' }), 90008],
  ['sendmsg', 'no MsgBody', sent({ MsgBody: undefined }), 90007],
  ['sendmsg', 'MsgBody as an object', sent({ MsgBody: {} }), 90007],
  ['sendmsg', 'an empty MsgBody', sent({ MsgBody: [] }), 90002],
  ['sendmsg', 'an element without content', sent({ MsgBody: [{ MsgType: 'TIMTextElem' }] }), 90002],
  ['sendmsg', 'no MsgRandom', sent({ MsgRandom: undefined }), 90005],
  ['sendmsg', 'MsgRandom as text', sent({ MsgRandom: '1' }), 90005],
  ['sendmsg', 'MsgRandom beyond 32 bits', sent({ MsgRandom: 2 ** 32 }), 90005],
  ['sendmsg', 'MsgSeq as text', sent({ MsgSeq: '1' }), 90010],
  ['sendmsg', 'MsgTimeStamp as text', sent({ MsgTimeStamp: '1' }), 90006],
  ['sendmsg', 'SyncOtherMachine 3', sent({ SyncOtherMachine: 3 }), 90031],
  ['sendmsg', 'MsgLifeTime as text', sent({ MsgLifeTime: '60' }), 90044],
  ['sendmsg', 'MsgLifeTime of 8 days', sent({ MsgLifeTime: 691_200 }), 90026],
  ['get_c2c_unread_msg_num', 'no reader', {}, 90003],
  ['get_c2c_unread_msg_num', 'an unknown reader', { To_Account: 'nobody' }, 90003],
  ['get_c2c_unread_msg_num', 'a number as reader', { To_Account: 1 }, 60015],
  ['get_c2c_unread_msg_num', 'one peer without a list', { To_Account: 'bob', Peer_Account: 'alice' }, 60015],
  ['get_c2c_unread_msg_num', '11 peers', { To_Account: 'bob', Peer_Account: Array(11).fill('alice') }, 90008],
  ['account_import', 'no UserID', { Nick: 'A' }, 70402],
  ['account_import', 'a number as UserID', { UserID: 10086 }, 60015],
  ['account_import', '33 bytes in 11 characters', { UserID: '用'.repeat(11) }, 70402],
  ['account_import', 'a nick of 501 bytes', { UserID: 'a', Nick: 'x'.repeat(501) }, 40601],
  ['account_import', 'a malformed body', [], 90001],
  ['account_check', 'no list', {}, 70402],
  ['account_check', 'an item without UserID', { CheckItem: [{}] }, 70402],
  ['account_check', 'a number as UserID', { CheckItem: [{ UserID: 1 }] }, 60015],
  ['account_check', '101 items', { CheckItem: many }, 70402],
])('%s with %s is %4$i', async (command, _name, body, code) => {
  const { call } = await startEmulator()
  expect(await call(command, body)).toMatchObject({ ActionStatus: 'FAIL', ErrorCode: code })
})

test.each<[string, Record<string, unknown>]>([
  ['an account that is there already', { UserID: 'dramon1' }],
  ['a name of 32 bytes', { UserID: `ab${'用'.repeat(10)}` }],
  ['the field name of 2021', { Identifier: 'old_client' }],
])('account_import takes %s', async (_name, body) => {
  const { call } = await startEmulator()
  expect((await call('account_import', body)).ErrorCode).toBe(0)
})
