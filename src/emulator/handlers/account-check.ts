/** Whether accounts exist, up to 100 at a time. https://www.tencentcloud.com/document/product/1047/34956 (2026-11) */
import { refuse } from '../refusals.ts'
import { accountExists } from '../world.ts'
import { type Handler, succeed } from './handler.ts'

/** Documented; the code for more is our guess, as the account service's general one. */
const maxItems = 100

export const accountCheck: Handler = ({ world, body, switches }) => {
  const items: unknown = body.CheckItem
  if (!Array.isArray(items) || items.length === 0 || items.length > maxItems) return refuse(70402)
  const userIds = items.map(readUserId)
  if (userIds.some((userId) => userId === undefined || userId === null || userId === '')) return refuse(70402)
  if (userIds.some((userId) => typeof userId !== 'string')) return refuse(60015)
  return succeed({
    ResultItem: userIds.map((userId) => ({
      UserID: userId,
      // An account that is missing is an answer, not an error.
      ResultCode: 0,
      ResultInfo: '',
      AccountStatus: accountExists(world, String(userId), switches.administratorAccounts === 'exist')
        ? 'Imported'
        : 'NotImported',
    })),
  })
}

function readUserId(item: unknown): unknown {
  return typeof item === 'object' && item !== null && 'UserID' in item ? item.UserID : undefined
}
