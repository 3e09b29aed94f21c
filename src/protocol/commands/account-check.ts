import * as z from 'zod/mini'
import { defineCommand } from '../command.ts'
import { UserId } from '../user-id.ts'

/** Whether accounts exist on the app. */
export const accountCheck = defineCommand({
  id: 'account_check',
  path: 'v4/im_open_login_svc/account_check',
  effect: 'read',
  callsPerSecond: 100,
  docs: { url: 'https://www.tencentcloud.com/document/product/1047/34956', read: '2026-11' },
  request: z.object({
    CheckItem: z.array(z.object({ UserID: UserId })).check(z.minLength(1), z.maxLength(100)),
  }),
  reply: z.object({
    ResultItem: z.optional(
      z.array(
        z.object({
          UserID: z.string(),
          ResultCode: z.int(),
          ResultInfo: z.string(),
          AccountStatus: z.optional(z.string()),
        }),
      ),
    ),
  }),
  examples: [
    {
      request: { CheckItem: [{ UserID: 'dramon1' }, { UserID: 'nobody' }] },
      reply: {
        ActionStatus: 'OK',
        ErrorInfo: '',
        ErrorCode: 0,
        ResultItem: [
          { UserID: 'dramon1', ResultCode: 0, ResultInfo: '', AccountStatus: 'Imported' },
          { UserID: 'nobody', ResultCode: 0, ResultInfo: '', AccountStatus: 'NotImported' },
        ],
      },
    },
  ],
})
