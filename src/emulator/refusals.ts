/**
 * The vendor's error replies: code → ErrorInfo. A text stands verbatim only where a third party published a real reply
 * with it; all others are neutral English of our own, and nobody should match on them. Knows nothing of when.
 */
import { findErrorCode } from '../protocol/error-codes/catalogue.ts'
import type { SwitchName } from './switches.ts'

/** Under it an answer carries the switch that decided it. JSON leaves symbols out, so it is in the log alone. */
export const decidedBy = Symbol('decided by')

export interface Refusal {
  ActionStatus: 'FAIL'
  ErrorInfo: string
  ErrorCode: number
  [decidedBy]?: SwitchName
}

/** Answered in the words of a published reply, which stand in the catalogue. 70014's name two ids: `refuseOtherApp`. */
const published = [60002, 60008, 70001, 70003, 70009, 70032, 70107, 90001, 90003] as const

/** Our own words. 90008 follows the published one for 90003, since its field does not exist in this product's call either. */
const neutral: Readonly<Record<number, string>> = {
  20003: 'Sender or receiver is invalid or was never imported',
  40601: 'A profile value is longer than 500 bytes',
  60003: 'Request body is not JSON',
  60006: 'Invalid SDKAppID',
  60007: 'Calls per second of this command exceeded',
  60009: 'No such service or command',
  60010: 'The identifier is not an administrator of this app',
  60011: 'Calls per second of this app exceeded',
  60012: 'sdkappid is missing in the URL',
  60015: 'A UserID in the request body is not a string',
  60016: 'The app is disabled',
  60018: 'Too many requests',
  60019: 'Too many requests',
  60020: 'The service is not available for this app',
  60021: 'The IP address of the caller is not allowed',
  60025: 'A parameter of the URL is missing or wrong',
  60026: 'The host is not the one of the region of this app',
  60027: 'This command is not part of the product of this app',
  60028: 'The daily calls of a trial app are used up',
  70002: 'UserSig is empty',
  70013: 'The UserSig was made for another identifier',
  70016: 'No key found for this app',
  70020: 'SDKAppID not found',
  70050: 'Too many failed checks of the UserSig',
  70051: 'The account is blocked',
  70346: 'The UserSig is of an older kind',
  70398: 'The number of accounts of a trial app is reached',
  70399: 'A deleted account cannot be imported again yet',
  70402: 'A parameter is missing or invalid',
  70403: 'This command needs an administrator',
  90002: 'MsgBody is malformed',
  90005: 'MsgRandom is missing or not an integer',
  90006: 'MsgTimeStamp is not an integer',
  90007: 'MsgBody is not an array',
  90008: 'Invalid format of From_Account',
  90009: 'This command needs an administrator',
  90010: 'The message format is wrong',
  90012: 'To_Account is not registered',
  90018: 'Too many accounts',
  90026: 'MsgLifeTime is longer than 7 days',
  90031: 'SyncOtherMachine is not an integer',
  90044: 'MsgLifeTime is not an integer',
  90048: 'The account does not exist',
  91000: 'Internal error',
  93000: 'The request is longer than 12 KB',
}

const textOf: ReadonlyMap<number, string> = new Map([
  ...Object.entries(neutral).map(([code, text]) => [Number(code), text] as const),
  ...published.map((code) => [code, findErrorCode(code)?.observedErrorInfo ?? ''] as const),
])

/** @param errorInfo instead of the text that stands here; a fault may bring its own. */
export function refuse(code: number, errorInfo: string = textOf.get(code) ?? ''): Refusal {
  return { ActionStatus: 'FAIL', ErrorInfo: errorInfo, ErrorCode: code }
}

/** Where the documentation leaves the code open. @param by the switch that chose this one. */
export function refuseBy(by: SwitchName, code: number): Refusal {
  return { ...refuse(code), [decidedBy]: by }
}

/** 70014, in the words of a published reply, which names both ids. */
export function refuseOtherApp(requested: number, signedFor: number): Refusal {
  const text = `The requested SDKAppID(${requested}) does not match the Usersig(${signedFor}). You can run a self-checking with the assistant tool on the console.`
  return refuse(70014, text)
}

/** Every code with a text here: all that the emulator answers on its own. */
export const refusalCodes: readonly number[] = [...textOf.keys(), 70014].sort((a, b) => a - b)
