/** What a handler is: from a call that passed all common checks to the vendor's answer. Synchronous, so calls never mix. */
import type { WorldSettings } from '../../protocol/emulator-settings.ts'
import type { decidedBy, Refusal } from '../refusals.ts'
import type { Switches, SwitchName } from '../switches.ts'
import type { ReadMark, World } from '../world.ts'

export interface Call {
  world: World
  /** Unix seconds by the world's clock. */
  now: number
  /** The administrator who calls. */
  identifier: string
  /** The JSON object of the body; nothing in it is checked yet. */
  body: Readonly<Record<string, unknown>>
  switches: Switches
  settings: Pick<WorldSettings, 'maxAccounts'>
  /** Marks a conversation, and tells whoever is to be told of it. @param mark undefined: one that reaches nothing. */
  markRead: (reader: string, peer: string, mark: ReadMark | undefined) => void
}

export interface Success {
  ActionStatus: 'OK'
  ErrorInfo: ''
  ErrorCode: 0
  [decidedBy]?: SwitchName
  [data: string]: unknown
}

export type Handler = (call: Call) => Success | Refusal

/** The three fields in the documented order, then the command's own. */
export function succeed(data?: Record<string, unknown>): Success {
  return { ActionStatus: 'OK', ErrorInfo: '', ErrorCode: 0, ...data }
}
