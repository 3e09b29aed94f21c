/**
 * Sends one one-to-one message, so that there is something unread. Friendship and block lists are not looked at, which is
 * documented. https://www.tencentcloud.com/document/product/1047/34919 (2026-11)
 */
import { sevenDays } from '../conversation.ts'
import { addMessage } from '../world.ts'
import { type AccountField, checkKnown, readAccounts } from './account-fields.ts'
import { type Call, type Handler, succeed } from './handler.ts'
import { checkMessageFields } from './message-fields.ts'

export const sendmsg: Handler = (call) => {
  const fields = accountFields(call)
  const accounts = readAccounts(call, fields)
  if (!Array.isArray(accounts)) return accounts
  const malformed = checkMessageFields(call.body)
  if (malformed) return malformed
  const unknown = checkKnown(call, fields, accounts)
  if (unknown) return unknown
  const [from = '', to = ''] = accounts
  const { world, now, body } = call
  const random = Number(body.MsgRandom)
  // Without a MsgSeq of its own a message has no repeats: each press is a new one.
  const seq = typeof body.MsgSeq === 'number' ? body.MsgSeq : world.nextSeq++
  const lifetime = typeof body.MsgLifeTime === 'number' ? body.MsgLifeTime : sevenDays
  // Lifetime 0 and OnlineOnlyFlag 1 reach clients that are online and are never stored, so never unread.
  if (lifetime > 0 && body.OnlineOnlyFlag !== 1) {
    const counts = !(Array.isArray(body.SendMsgControl) && body.SendMsgControl.includes('NoUnread'))
    addMessage(world, from, to, { seq, random, time: now, expires: now + lifetime, counts })
  }
  // The three parts of the key hold in every documented sample; a repeat is answered with the same one.
  return succeed({ MsgTime: now, MsgKey: `${seq}_${random}_${now}` })
}

/** Without From_Account the administrator who calls is the sender, as documented. */
function accountFields({ identifier, switches }: Call): AccountField[] {
  return [
    { name: 'From_Account', missing: 90008, fallback: identifier },
    {
      name: 'To_Account',
      missing: 90003,
      unknown: Number(switches.unknownRecipientInSendmsg),
      array: Number(switches.toAccountArrayInSendmsg),
    },
  ]
}
