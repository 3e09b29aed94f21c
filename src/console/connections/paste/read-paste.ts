/**
 * What a person pastes into a box of the connection, as the values that it holds, and what was done to get at them: a
 * request URL, a line of an environment, a value with quotes around it. A text that is none of these has no step, and
 * what is a UserSig already is never changed. Whether any of it is right is not judged here. Never throws.
 */
import { Secret } from '../../../lib/secret.ts'
import { findStranger } from '../../../protocol/user-sig-stranger.ts'
import { decodePercent } from '../../../protocol/user-sig-wrapping.ts'
import type { PasteStep } from '../../texts/text-types.ts'
import type { Box, Paste } from './paste.ts'
import { type FoundLine, findLines } from './paste-lines.ts'
import { type FoundRequest, findRequest } from './paste-request.ts'
import { isUserSig, noteStep, unwrapValue } from './paste-value.ts'

/** Characters: what is longer is a file, and no credential. */
const longest = 65_536

/** @param box where it was pasted: a value without a name belongs there */
export function readPaste(text: string, box: Box): Paste {
  if (text.length > longest) return { inserted: text, values: {}, did: [] }
  const request = findRequest(text)
  if (request) return takeRequest(request)
  const lines = findLines(text)
  if (lines.length > 0) return takeLines(lines)
  const value = takeValue(text, box)
  if (value.inserted === undefined || value.did.length === 0) return value
  // A line may have stood in quotes itself.
  const inside = readPaste(value.inserted, box)
  return inside.did.length === 0 ? value : { ...inside, did: [...inside.did, ...value.did] }
}

interface TakenSig {
  /** Absent where something else stands in its place. */
  userSig?: string
  secretKey?: Secret
  did: PasteStep[]
}

function takeUserSig(received: string): TakenSig {
  const { text, did } = unwrapValue(received, 'userSig')
  switch (findStranger(text)?.kind) {
    case 'masked':
      return { did: [{ kind: 'masked' }] }
    case 'secret-key':
      return { secretKey: new Secret(text), did: [{ kind: 'secret-key' }] }
    default:
      return { userSig: text, did }
  }
}

/** Under its name a word of the documentation, or a variable, is no value; pasted by itself it is what was wanted. */
function takeNamedSig(received: string): TakenSig {
  const stranger = findStranger(received)
  return stranger?.kind === 'placeholder' ? { did: [stranger] } : takeUserSig(received)
}

function takeRequest({ from, host, sdkAppId, identifier, rawUserSig, random, contentType }: FoundRequest): Paste {
  const { userSig, secretKey, did }: TakenSig =
    rawUserSig === undefined ? { did: [] } : takeNamedSig(decodePercent(rawUserSig)?.text ?? rawUserSig)
  const values = present({ sdkAppId, identifier, userSig })
  const parameters = present({ random, contentType })
  const names = [...Object.keys(values), ...Object.keys(parameters)].map((key) => wireNames[key] ?? key)
  return {
    values,
    parameters: Object.keys(parameters).length > 0 ? parameters : undefined,
    host,
    secretKey,
    did: names.length > 0 ? [{ kind: 'took-request', from, names }, ...did] : did,
  }
}

const wireNames: Readonly<Record<string, string>> = {
  sdkAppId: 'SDKAppID',
  identifier: 'Identifier',
  userSig: 'UserSig',
  contentType: 'contenttype',
}

function takeLines(lines: readonly FoundLine[]): Paste {
  const paste: Paste = { values: {}, did: [] }
  const names: string[] = []
  for (const { name, box, text, did } of lines) {
    const sig = box === 'userSig' ? takeNamedSig(text) : undefined
    const value = sig ? sig.userSig : text
    if (sig?.secretKey) paste.secretKey = sig.secretKey
    for (const step of [...did, ...(sig?.did ?? [])]) noteStep(paste.did, step)
    if (value === undefined) continue
    paste.values[box] = value
    names.push(name)
  }
  if (names.length > 0) paste.did.unshift({ kind: 'took-lines', names })
  return paste
}

function takeValue(text: string, box: Box): Paste {
  const { userSig, secretKey, did } = takeUserSig(text)
  if (userSig === undefined) return { values: {}, secretKey, did }
  if (box === 'userSig') return { inserted: userSig, values: {}, did }
  // Elsewhere it would be read over the shoulder, and stored with the tab.
  if (isUserSig(userSig)) return { values: { userSig }, did: [{ kind: 'moved' }, ...did] }
  const plain = unwrapValue(text, box)
  return { inserted: plain.text, values: {}, did: plain.did }
}

/** Without the absent ones, so that it can be laid over what is there. */
function present<Values extends object>(values: Values): { [Name in keyof Values]?: NonNullable<Values[Name]> } {
  const entries = Object.entries(values).filter(([, value]) => value !== undefined)
  // The same entries under the same names.
  return Object.fromEntries(entries) as { [Name in keyof Values]?: NonNullable<Values[Name]> }
}
