/** What makes the text of an account another one than the eye reads, and that text without it. */

/** Control and format characters, line and paragraph separators: nothing of them can be seen. */
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu
/** Letters, digits and signs of ASCII as a Chinese input method widens them. */
const fullWidth = /[\uFF01-\uFF5E]/g

/** Within the text; white space at its ends is a matter of its own. */
export function findInvisible(account: string): string[] {
  return account.trim().match(invisible) ?? []
}

export function removeInvisible(account: string): string {
  return account.replace(invisible, '')
}

export function toHalfWidth(account: string): string {
  return account.replace(fullWidth, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
}
