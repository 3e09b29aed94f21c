import * as z from 'zod/mini'
import { defineCommand } from '../command.ts'
import { UserId } from '../user-id.ts'

/** Makes a UserID known to the app. Importing an existing one answers OK. */
export const accountImport = defineCommand({
  id: 'account_import',
  path: 'v4/im_open_login_svc/account_import',
  effect: 'write',
  callsPerSecond: 200,
  docs: { url: 'https://www.tencentcloud.com/document/product/1047/34953', read: '2026-11' },
  request: z.object({ UserID: UserId, Nick: z.optional(z.string()), FaceUrl: z.optional(z.string()) }),
  reply: z.object({}),
  examples: [
    {
      request: { UserID: 'dramon1', Nick: 'Dramon' },
      reply: { ActionStatus: 'OK', ErrorInfo: '', ErrorCode: 0 },
    },
  ],
})
