/** Unread messages of a reader, in total or from each of up to 10 others. https://trtc.io/document/41046 (2026-11) */
import { refuse, refuseBy } from '../refusals.ts'
import { accountExists, unreadFrom, unreadTotal } from '../world.ts'
import { type AccountField, checkKnown, readAccounts } from './account-fields.ts'
import { type Call, type Handler, type Success, succeed } from './handler.ts'

/** A trap in the names: the reader is Report_Account when marking, To_Account when counting. */
const reader: readonly AccountField[] = [{ name: 'To_Account', missing: 90003 }]
/** Documented. */
const maxPeers = 10

export const getC2cUnreadMsgNum: Handler = (call) => {
  const accounts = readAccounts(call, reader)
  if (!Array.isArray(accounts)) return accounts
  const peers: unknown = call.body.Peer_Account ?? undefined
  // A single string is no list of UserIDs, and the name of the field does not give it away.
  if (peers !== undefined && !isListOfText(peers)) return refuse(60015)
  const { tooManyPeers } = call.switches
  if (peers && peers.length > maxPeers && tooManyPeers !== 'answered') {
    return refuseBy('tooManyPeers', Number(tooManyPeers))
  }
  const unknown = checkKnown(call, reader, accounts)
  if (unknown) return unknown
  const [userId = ''] = accounts
  if (!peers || (peers.length === 0 && call.switches.emptyPeerList === 'as-absent')) {
    return succeed({ AllC2CUnreadMsgNum: unreadTotal(call.world, userId, call.now) })
  }
  return listPeers(call, userId, peers)
}

/** Known peers with nothing unread are listed with 0; unknown ones go into ErrorList, and the call is OK all the same. */
function listPeers({ world, now, switches }: Call, userId: string, peers: readonly string[]): Success {
  const exists = (peer: string) => accountExists(world, peer, switches.administratorAccounts === 'exist')
  const known = peers.filter(exists)
  const unknown = peers.filter((peer) => !exists(peer))
  return succeed({
    C2CUnreadMsgNumList: known.map((peer) => ({
      Peer_Account: peer,
      C2CUnreadMsgNum: unreadFrom(world, userId, peer, now),
    })),
    ...(unknown.length > 0 && { ErrorList: unknown.map((peer) => ({ Peer_Account: peer, ErrorCode: 70107 })) }),
  })
}

function isListOfText(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string')
}
