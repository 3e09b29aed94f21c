/** Where a payload and a draft meet: which pair it is made from, what it makes of the draft, whether it still stands there. */
import { commands } from '../../protocol/commands/index.ts'
import type { Pair, PayloadRequest } from '../payloads/payload.ts'
import { readBodyFields } from '../request/body-fields.ts'
import { readBodyText } from '../request/body-text.ts'
import type { Draft } from '../request/draft.ts'

const example = commands.admin_set_msg_read.examples[0].request

/** The whole request is the payload's; only timeout, and a random that it does not care about, stay. */
export function withPayload(draft: Draft, { random, ...payload }: PayloadRequest): Draft {
  return { ...draft, ...payload, ...(random !== undefined && { random: { value: random, pinned: true } }) }
}

/** Nobody has edited it since. The random may be another one by now: each send draws it. */
export function stillStands(made: Draft, draft: Draft): boolean {
  return (['body', 'method', 'headerLines', 'contentType'] as const).every((part) => made[part] === draft[part])
}

/** @returns accounts of the documented example in the place of those that the draft does not name */
export function readPair({ body }: Draft): Pair {
  const read = readBodyText(body)
  const view = read.kind === 'text' ? readBodyFields(read.text) : undefined
  const { Report_Account: reader, Peer_Account: other } = view?.ok ? view.fields : example
  return { reader: reader || example.Report_Account, other: other || example.Peer_Account }
}
