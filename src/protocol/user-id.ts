import * as z from 'zod/mini'
import { byteLength } from '../lib/utf8.ts'

/** UTF-8 bytes, not characters: 11 Chinese characters are already 33. https://www.tencentcloud.com/document/product/1047/34953 (2026-11) */
export const maxUserIdBytes = 32

/** A UserID as documented: 1 to 32 bytes of UTF-8. */
export const UserId = z.string().check(
  z.minLength(1),
  z.refine((id) => byteLength(id) <= maxUserIdBytes, { error: 'longer than 32 bytes' }),
)
