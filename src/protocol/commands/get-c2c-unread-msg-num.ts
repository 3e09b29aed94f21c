import * as z from 'zod/mini'
import { defineCommand } from '../command.ts'
import { UserId } from '../user-id.ts'

/** Unread one-to-one messages of a reader. A trap in the names: here the reader is `To_Account`. */
export const getC2cUnreadMsgNum = defineCommand({
  id: 'get_c2c_unread_msg_num',
  path: 'v4/openim/get_c2c_unread_msg_num',
  effect: 'read',
  callsPerSecond: 200,
  docs: { url: 'https://trtc.io/document/41046', read: '2026-11' },
  request: z.object({
    To_Account: UserId,
    /** At most 10. Absent: the total over all conversations. */
    Peer_Account: z.optional(z.array(UserId).check(z.maxLength(10))),
  }),
  reply: z.object({
    AllC2CUnreadMsgNum: z.optional(z.int()),
    C2CUnreadMsgNumList: z.optional(z.array(z.object({ Peer_Account: z.string(), C2CUnreadMsgNum: z.int() }))),
    ErrorList: z.optional(z.array(z.object({ Peer_Account: z.string(), ErrorCode: z.int() }))),
  }),
  examples: [
    {
      request: { To_Account: 'dramon1' },
      reply: { ActionStatus: 'OK', ErrorInfo: '', ErrorCode: 0, AllC2CUnreadMsgNum: 3 },
    },
    {
      request: { To_Account: 'dramon1', Peer_Account: ['dramon2', 'teacher'] },
      reply: {
        ActionStatus: 'OK',
        ErrorInfo: '',
        ErrorCode: 0,
        C2CUnreadMsgNumList: [{ Peer_Account: 'dramon2', C2CUnreadMsgNum: 3 }],
        ErrorList: [{ Peer_Account: 'teacher', ErrorCode: 70107 }],
      },
    },
  ],
})
