/**
 * The JSON inside a UserSig, field by field: what is missing, what has another type than it should, what version it is.
 * Values of a wrong type are read all the same where they can be, so that the rest of the ticket can still be judged.
 */
import { readJsonText } from '../lib/json-text.ts'
import { isJsonObject, jsonTypeOf } from '../lib/json-value.ts'
import type { UserSigContent } from './user-sig.ts'
import type { UserSigProblem, WrongType } from './user-sig-problem.ts'

/** What could be read. Times in seconds, as in `UserSigContent`. */
export interface UserSigFields extends Partial<UserSigContent> {
  version?: string
}

export interface ReadFields {
  problems: UserSigProblem[]
  fields: UserSigFields
  /** Keys that occur more than once; readers differ in which one they take. */
  duplicateKeys: string[]
  /** Keys that no maker of tickets writes. */
  unknownKeys: string[]
}

type Reads = Record<string, { field: keyof UserSigFields; type: WrongType['wanted']; optional?: true }>

const version2: Reads = {
  'TLS.ver': { field: 'version', type: 'string' },
  'TLS.identifier': { field: 'identifier', type: 'string' },
  'TLS.sdkappid': { field: 'sdkAppId', type: 'number' },
  'TLS.time': { field: 'time', type: 'number' },
  'TLS.expire': { field: 'expire', type: 'number' },
  'TLS.userbuf': { field: 'userbuf', type: 'string', optional: true },
  'TLS.sig': { field: 'sig', type: 'string' },
}

/** All values are strings. Layout of the vendor's library of 2016, github.com/tencentyun/imsdk_restapi-nodejs-sdk */
const version1: Reads = {
  'TLS.version': { field: 'version', type: 'string' },
  'TLS.identifier': { field: 'identifier', type: 'string' },
  'TLS.sdk_appid': { field: 'sdkAppId', type: 'string' },
  'TLS.time': { field: 'time', type: 'string' },
  'TLS.expire_after': { field: 'expire', type: 'string' },
  'TLS.sig': { field: 'sig', type: 'string' },
}
const onlyVersion1 = ['TLS.version', 'TLS.sdk_appid', 'TLS.expire_after', 'TLS.appid_at_3rd', 'TLS.account_type']

/**
 * What stands whole in a JSON that is cut off: everything before one of its commas.
 * @param beginning of the JSON of a ticket
 */
export function readFirstFields(beginning: string): UserSigFields {
  let whole = beginning
  // A ticket has fewer commas than that; what unfolds without end may have any number.
  for (let tries = 0; tries < 12 && whole.includes(','); tries += 1) {
    whole = whole.slice(0, whole.lastIndexOf(','))
    const { problems, fields } = readUserSigFields(`${whole}}`)
    if (problems[0]?.kind !== 'not-json') return fields
  }
  return {}
}

/** Never throws. */
export function readUserSigFields(json: string): ReadFields {
  const read = readJsonText(json)
  if (!read.ok) return nothing({ kind: 'not-json', mistake: read.mistake })
  const { value, duplicateKeys } = read
  if (typeof value === 'string' && value.trimStart().startsWith('{')) {
    const inner = readUserSigFields(value)
    return { ...inner, problems: [{ kind: 'json-twice' }, ...inner.problems] }
  }
  if (!isJsonObject(value)) return nothing({ kind: 'not-an-object' })
  return { ...readObject(value), duplicateKeys }
}

function readObject(ticket: Record<string, unknown>): Omit<ReadFields, 'duplicateKeys'> {
  const keys = Object.keys(ticket)
  if (!Object.hasOwn(ticket, 'TLS.ver') && onlyVersion1.some((key) => Object.hasOwn(ticket, key))) {
    const known = [...Object.keys(version1), ...onlyVersion1]
    const unknownKeys = keys.filter((key) => !known.includes(key))
    return { problems: [{ kind: 'version-1' }], fields: readValues(ticket, version1), unknownKeys }
  }
  const fields = readValues(ticket, version2)
  const unknownKeys = keys.filter((key) => !Object.hasOwn(version2, key))
  if (!keys.some((key) => key.startsWith('TLS.'))) return { problems: [{ kind: 'foreign-json' }], fields, unknownKeys }
  return { problems: [...checkValues(ticket)], fields, unknownKeys }
}

function* checkValues(ticket: Record<string, unknown>): Generator<UserSigProblem> {
  const version = ticket['TLS.ver']
  if (typeof version === 'string' && version !== '2.0') yield { kind: 'other-version', version }
  const entries = Object.entries(version2)
  const missing = entries.filter(([name, { optional }]) => !optional && !Object.hasOwn(ticket, name))
  if (missing.length > 0) yield { kind: 'missing-fields', fields: missing.map(([name]) => name) }
  const wrong = entries.flatMap(([name, { type }]): WrongType[] => {
    if (!Object.hasOwn(ticket, name)) return []
    const found = typeOf(ticket[name])
    return found === type ? [] : [{ name, wanted: type, found }]
  })
  if (wrong.length > 0) yield { kind: 'wrong-types', fields: wrong }
}

function readValues(ticket: Record<string, unknown>, reads: Reads): UserSigFields {
  const fields: Record<string, unknown> = {}
  for (const [name, { field }] of Object.entries(reads)) {
    const value = Object.hasOwn(ticket, name) ? ticket[name] : undefined
    if (typeof value !== 'string' && typeof value !== 'number') continue
    if (field === 'sdkAppId' || field === 'time' || field === 'expire') {
      const number = Number(value)
      if (String(value).trim() !== '' && Number.isFinite(number)) fields[field] = number
    } else fields[field] = String(value)
  }
  return fields // Strings and numbers as the names demand: the branch above decides.
}

function typeOf(value: unknown): WrongType['found'] {
  return typeof value === 'number' && !Number.isFinite(value) ? 'infinite' : jsonTypeOf(value)
}

function nothing(problem: UserSigProblem): ReadFields {
  return { problems: [problem], fields: {}, duplicateKeys: [], unknownKeys: [] }
}
