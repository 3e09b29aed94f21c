import * as z from 'zod/mini'
import { defineCommand } from '../command.ts'
import { UserId } from '../user-id.ts'

/** Marks what one person received from another as read: the call this product is for. */
export const adminSetMsgRead = defineCommand({
  id: 'admin_set_msg_read',
  path: 'v4/openim/admin_set_msg_read',
  effect: 'write',
  // 100 in the 2021 document, 200 in current ones.
  callsPerSecond: 200,
  docs: { url: 'https://trtc.io/document/38996', read: '2026-11' },
  request: z.object({
    /** The reader, whose unread count drops. */
    Report_Account: UserId,
    /** The other person, who sent the messages. */
    Peer_Account: UserId,
    /** Unix seconds as a string; messages up to this moment become read. Absent: now. Not in the 2021 document. */
    MsgReadTime: z.optional(z.string()),
  }),
  reply: z.object({}),
  examples: [
    {
      request: { Report_Account: 'dramon1', Peer_Account: 'dramon2' },
      reply: { ActionStatus: 'OK', ErrorInfo: '', ErrorCode: 0 },
    },
  ],
})
