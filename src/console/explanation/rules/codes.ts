/** Codes that rules share. */

/** An account that is missing, unknown or malformed, as the message and the account service say it. */
export const aboutAccounts: ReadonlySet<number | undefined> = new Set([20003, 60015, 70107, 70402, 90003, 90008, 90012])
