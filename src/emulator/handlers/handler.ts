/** What a handler is: from a call that passed all common checks to the vendor's answer. Synchronous, so calls never mix. */
import type { Refusal } from '../refusals.ts'
import type { Switches } from '../switches.ts'
import type { World } from '../world.ts'

export interface Call {
  world: World
  /** Unix seconds by the world's clock. */
  now: number
  /** The administrator who calls. */
  identifier: string
  /** The JSON object of the body; nothing in it is checked yet. */
  body: Readonly<Record<string, unknown>>
  switches: Switches
}

export interface Success {
  ActionStatus: 'OK'
  ErrorInfo: ''
  ErrorCode: 0
  [data: string]: unknown
}

export type Handler = (call: Call) => Success | Refusal

/** The three fields in the documented order, then the command's own. */
export function succeed(data?: Record<string, unknown>): Success {
  return { ActionStatus: 'OK', ErrorInfo: '', ErrorCode: 0, ...data }
}
