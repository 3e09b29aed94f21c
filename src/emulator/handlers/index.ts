/** Every command's handler. A command that is added to `protocol/` breaks the build here until it is answered. */
import type { CommandId } from '../../protocol/commands/index.ts'
import { accountCheck } from './account-check.ts'
import { accountImport } from './account-import.ts'
import { adminSetMsgRead } from './admin-set-msg-read.ts'
import { getC2cUnreadMsgNum } from './get-c2c-unread-msg-num.ts'
import type { Handler } from './handler.ts'
import { sendmsg } from './sendmsg.ts'

/** Called with a body that is a JSON object and nothing more; see `handler.ts`. */
export const handlers = {
  admin_set_msg_read: adminSetMsgRead,
  get_c2c_unread_msg_num: getC2cUnreadMsgNum,
  sendmsg,
  account_import: accountImport,
  account_check: accountCheck,
} satisfies Record<CommandId, Handler>
