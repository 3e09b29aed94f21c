/**
 * Marks what one person received from another as read. Answers OK and no more, whether anything was unread or not, and
 * whether the pair is the right way round. https://trtc.io/document/38996 (2026-11)
 */
import { decidedBy } from '../refusals.ts'
import { type AccountField, checkKnown, readAccounts } from './account-fields.ts'
import { type Handler, succeed } from './handler.ts'
import { readMarkOf } from './read-time.ts'

/** Neither code names a field of this call; both readings are offered, in the order in which the fields are documented. */
const fields = {
  'report-90008-peer-90003': [
    { name: 'Report_Account', missing: 90008, by: 'accountCodes' },
    { name: 'Peer_Account', missing: 90003, by: 'accountCodes' },
  ],
  'report-90003-peer-90008': [
    { name: 'Report_Account', missing: 90003, by: 'accountCodes' },
    { name: 'Peer_Account', missing: 90008, by: 'accountCodes' },
  ],
} as const satisfies Record<string, readonly AccountField[]>

export const adminSetMsgRead: Handler = (call) => {
  const wanted: readonly AccountField[] = fields[call.switches.accountCodes]
  const accounts = readAccounts(call, wanted)
  if (!Array.isArray(accounts)) return accounts
  const unknown = checkKnown(call, wanted, accounts)
  if (unknown) return unknown
  const [reader = '', peer = ''] = accounts
  // Friendship is not looked at, and reader = other person is no error: nothing documented says so.
  const { mark, by } = readMarkOf(call.body.MsgReadTime, call.now, call.switches)
  call.markRead(reader, peer, mark)
  return by ? { ...succeed(), [decidedBy]: by } : succeed()
}
