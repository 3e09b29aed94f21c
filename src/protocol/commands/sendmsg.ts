import * as z from 'zod/mini'
import { defineCommand } from '../command.ts'
import { UserId } from '../user-id.ts'

const Uint32 = z.int().check(z.minimum(0), z.maximum(4_294_967_295))

/** Sends one one-to-one message, so that there is something unread. */
export const sendmsg = defineCommand({
  id: 'sendmsg',
  path: 'v4/openim/sendmsg',
  effect: 'write',
  callsPerSecond: 200,
  docs: { url: 'https://www.tencentcloud.com/document/product/1047/34919', read: '2026-11' },
  request: z.object({
    /** Absent: the administrator who calls. */
    From_Account: z.optional(UserId),
    To_Account: UserId,
    MsgSeq: z.optional(Uint32),
    MsgRandom: Uint32,
    MsgBody: z.array(z.object({ MsgType: z.string(), MsgContent: z.looseObject({}) })).check(z.minLength(1)),
    /** 1: also to the sender's own devices; 2: not. */
    SyncOtherMachine: z.optional(z.union([z.literal(1), z.literal(2)])),
    /** Seconds, at most 7 days. 0: online only, never stored, never unread. */
    MsgLifeTime: z.optional(z.int().check(z.minimum(0), z.maximum(604_800))),
    SendMsgControl: z.optional(z.array(z.string())),
  }),
  reply: z.object({ MsgTime: z.optional(z.int()), MsgKey: z.optional(z.string()) }),
  examples: [
    {
      request: {
        From_Account: 'dramon2',
        To_Account: 'dramon1',
        MsgSeq: 93847636,
        MsgRandom: 1287657,
        MsgBody: [{ MsgType: 'TIMTextElem', MsgContent: { Text: 'hi' } }],
      },
      reply: {
        ActionStatus: 'OK',
        ErrorInfo: '',
        ErrorCode: 0,
        MsgTime: 1611750544,
        MsgKey: '93847636_1287657_1611750544',
      },
    },
  ],
})
