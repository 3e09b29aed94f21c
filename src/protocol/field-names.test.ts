import { expect, test } from 'vitest'
import { findMisnamed } from './field-names.ts'

test.each([
  [['Report_Account', 'Peer_Account'], {}],
  [['Report_Account', 'Peer_Account', 'report_account'], {}],
  [['report_account', 'Peer_Account'], { Report_Account: 'report_account' }],
  [['reportAccount', 'PEER_ACCOUNT'], { Report_Account: 'reportAccount', Peer_Account: 'PEER_ACCOUNT' }],
  [['Report_Acount', 'Peer_Account'], { Report_Account: 'Report_Acount' }],
  [['Report_Account', 'Per_Account'], { Peer_Account: 'Per_Account' }],
  [['Report_Account', 'To_Account'], { Peer_Account: 'To_Account' }],
  [['From_Account', 'Peer_Account'], { Report_Account: 'From_Account' }],
  // Who is From and who is To cannot be told.
  [['From_Account', 'To_Account'], {}],
  [['Report_Account', 'Peer_Account', 'MsgReadedTime'], { MsgReadTime: 'MsgReadedTime' }],
  [['Report_Account', 'Peer_Account', 'msg_read_time'], { MsgReadTime: 'msg_read_time' }],
  [['Report_Account', 'Peer_Account', 'MsgTime', 'Note'], {}],
  [['Report_Account', 'Account'], {}],
  [[], {}],
])('%j: %j', (names, misnamed) => {
  expect(findMisnamed(Object.fromEntries(names.map((name) => [name, 'x'])))).toEqual(misnamed)
})
