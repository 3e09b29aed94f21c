/** Every command by id. This is no general API explorer: the last four exist to serve the first. */
import type { Command } from '../command.ts'
import { accountCheck } from './account-check.ts'
import { accountImport } from './account-import.ts'
import { adminSetMsgRead } from './admin-set-msg-read.ts'
import { getC2cUnreadMsgNum } from './get-c2c-unread-msg-num.ts'
import { sendmsg } from './sendmsg.ts'

export const commands = {
  admin_set_msg_read: adminSetMsgRead,
  get_c2c_unread_msg_num: getC2cUnreadMsgNum,
  sendmsg,
  account_import: accountImport,
  account_check: accountCheck,
} as const satisfies Record<string, Command>

export type CommandId = keyof typeof commands

const byPath = new Map<string, CommandId>(Object.values(commands).map((command) => [`/${command.path}`, command.id]))

/** @param pathname as in a URL, with its leading slash; compared exactly, as the service does. */
export function findCommandId(pathname: string): CommandId | undefined {
  return byPath.get(pathname)
}
