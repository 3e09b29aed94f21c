/**
 * The accounts named in a body, checked in the order of the vendor's codes: all of them present, then all of the right
 * type, then all known. Which code belongs to which field is the command's business.
 */
import { type Refusal, refuse, refuseBy } from '../refusals.ts'
import type { SwitchName } from '../switches.ts'
import { accountExists } from '../world.ts'
import type { Call } from './handler.ts'

export interface AccountField {
  name: string
  /** Answered where it is absent or empty. */
  missing: number
  /** The switch that gave the field this code, where the documentation leaves it open. */
  by?: SwitchName
  /** Answered where no such account was imported, by a switch of its own. Absent: the same, by another one. */
  unknown?: number
  /** Answered for an array, which is seen to differ from a number. Absent: 60015. */
  array?: number
  /** Taken where it is absent. */
  fallback?: string
}

/** A UserID that is no string. https://trtc.io/document/34348 (2026-11) */
const wrongType = 60015

/** @returns the accounts as text in the order of the fields, which stands only where there is no refusal. */
export function readAccounts(call: Call, fields: readonly AccountField[]): string[] | Refusal {
  const values = fields.map((field) => readValue(call, field))
  for (const [at, field] of fields.entries()) {
    if (values[at] === undefined || values[at] === '') return refuseMissing(field)
  }
  for (const [at, field] of fields.entries()) {
    if (typeof values[at] === 'string') continue
    if (Array.isArray(values[at]) && field.array) return refuseBy('toAccountArrayInSendmsg', field.array)
    return refuse(wrongType)
  }
  // Every value passed the loop above.
  return values as string[]
}

export function checkKnown(
  call: Call,
  fields: readonly AccountField[],
  accounts: readonly string[],
): Refusal | undefined {
  const { world, switches } = call
  for (const [at, field] of fields.entries()) {
    if (accountExists(world, accounts[at] ?? '', switches.administratorAccounts === 'exist')) continue
    if (field.unknown) return refuseBy('unknownRecipientInSendmsg', field.unknown)
    if (switches.unknownAccount === '70107') return refuseBy('unknownAccount', 70107)
    return refuseMissing(field)
  }
  return undefined
}

function refuseMissing({ missing, by }: AccountField): Refusal {
  return by === undefined ? refuse(missing) : refuseBy(by, missing)
}

/** `null` is absent or a value of a wrong type, by the switch. */
function readValue({ body, switches }: Call, { name, fallback }: AccountField): unknown {
  const value = body[name]
  return value === null && switches.nullAccount === 'wrong-type' ? value : (value ?? fallback)
}
