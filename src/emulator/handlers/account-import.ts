/**
 * Makes a UserID known. Importing an existing one answers OK; nick and portrait are checked and forgotten.
 * https://www.tencentcloud.com/document/product/1047/34953 (2026-11)
 */
import { byteLength } from '../../lib/utf8.ts'
import { maxUserIdBytes } from '../../protocol/user-id.ts'
import { refuse } from '../refusals.ts'
import { addAccount } from '../world.ts'
import { type Handler, succeed } from './handler.ts'

const maxProfileBytes = 500
/** Three months in seconds, in which a deleted account cannot come back. https://trtc.io/document/34348 (2026-11) */
const deletedFor = 90 * 86_400

export const accountImport: Handler = ({ world, body, now, settings }) => {
  // The document of 2021 called the field Identifier, and old clients still do.
  const userId = body.UserID ?? body.Identifier
  if (userId === undefined || userId === null || userId === '') return refuse(70402)
  if (typeof userId !== 'string') return refuse(60015)
  if (byteLength(userId) > maxUserIdBytes) return refuse(70402)
  for (const value of [body.Nick ?? '', body.FaceUrl ?? '']) {
    if (typeof value !== 'string') return refuse(70402)
    if (byteLength(value) > maxProfileBytes) return refuse(40601)
  }
  // One that is there already takes no place, and answers OK.
  if (!world.accounts.has(userId)) {
    if (now - (world.deleted.get(userId) ?? Number.NEGATIVE_INFINITY) < deletedFor) return refuse(70399)
    if (world.accounts.size >= (settings.maxAccounts ?? Infinity)) return refuse(70398)
  }
  addAccount(world, userId)
  return succeed()
}
