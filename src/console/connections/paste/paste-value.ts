/**
 * One value out of what stands around it, or came into it on the way: white space, quotes, invisible characters, the line
 * breaks of a mail, percent-encoding. What is wrong with a UserSig itself, such as the alphabet of its base64, stays: the
 * service would refuse it, and somebody wants to know.
 */
import { inflatePartly } from '../../../lib/inflate-partly.ts'
import { unpacksWell } from '../../../protocol/user-sig-packing.ts'
import { decodePercent, dropQuotes } from '../../../protocol/user-sig-wrapping.ts'
import type { PasteStep } from '../../texts/text-types.ts'
import type { Box } from './paste.ts'

export interface Value {
  text: string
  did: PasteStep[]
}

interface Peeled {
  text: string
  step: PasteStep
}

const mostLayers = 16

/** @returns the text as it is, with no step, where it is wrapped more often than can be meant. */
export function unwrapValue(received: string, box: Box): Value {
  const did: PasteStep[] = []
  let text = received
  for (let layer = 0; layer < mostLayers; layer += 1) {
    const peeled = dropInvisible(text) ?? trim(text) ?? (box === 'userSig' ? peelUserSig(text) : unquotePair(text))
    if (!peeled) return { text, did }
    text = peeled.text
    noteStep(did, peeled.step)
  }
  return { text: received, did: [] }
}

/** Whether it unpacks without a fault: two texts are told from each other by it. */
export function isUserSig(text: string): boolean {
  return /^[A-Za-z0-9*_-]{20,}$/.test(text) && unpacksWell(text, inflatePartly)
}

/** As base64 writes the beginning of a zlib stream; what was cut off or damaged further on has it as well. */
export function startsLikeUserSig(text: string): boolean {
  return /^e(?:A[E-H]|F[4-7]|J[w-z]|N[o-r])/.test(text)
}

function peelUserSig(text: string): Peeled | undefined {
  const unquoted = dropQuotes(text)
  if (unquoted) return { text: unquoted.text, step: { kind: 'unquoted' } }
  const joined = join(text)
  if (joined) return joined
  const decoded = decodePercent(text)
  return decoded && { text: decoded.text, step: { kind: 'percent-decoded', times: 1 } }
}

/** Twice the same is said once, and counted. */
export function noteStep(did: PasteStep[], step: PasteStep): void {
  const known = did.find(({ kind }) => kind === step.kind)
  if (!known) did.push({ ...step })
  else if (known.kind === 'percent-decoded' && step.kind === known.kind) known.times += step.times
  else if ('count' in known && 'count' in step) known.count += step.count
}

/** Neither line breaks nor other white space, which has a step of its own. */
const invisible = /(?![\s\ufeff])[\p{Cf}\p{Cc}]/gu

function dropInvisible(text: string): Peeled | undefined {
  const count = text.match(invisible)?.length ?? 0
  return count === 0 ? undefined : { text: text.replace(invisible, ''), step: { kind: 'invisible', count } }
}

/** Also a no-break space and a byte order mark: JavaScript counts both as white space. */
function trim(text: string): Peeled | undefined {
  const trimmed = text.trim()
  return trimmed === text ? undefined : { text: trimmed, step: { kind: 'trimmed' } }
}

/** Elsewhere than in a UserSig a quote at one end may be meant. */
function unquotePair(text: string): Peeled | undefined {
  const inner =
    /^(?:"([^"]*)"|'([^']*)'|`([^`]*)`|“([^“”]*)”|‘([^‘’]*)’|「([^「」]*)」|『([^『』]*)』|«([^«»]*)»)[,;]?$/.exec(text)
  const found = inner?.slice(1).find((one) => one !== undefined)
  return found === undefined ? undefined : { text: found, step: { kind: 'unquoted' } }
}

/**
 * A single space may have been a plus sign, and then something would be lost: only a line break, or a UserSig that can be
 * unpacked without it, says that white space does not belong.
 */
function join(text: string): Peeled | undefined {
  const count = text.match(/\s+/g)?.length ?? 0
  if (count === 0 || /[^A-Za-z0-9*_%+/=\s-]/.test(text)) return undefined
  const joined = text.replace(/\s+/g, '')
  const wrapped = /[\r\n]/.test(text) && startsLikeUserSig(joined)
  if (!wrapped && !isUserSig(strip(joined))) return undefined
  return { text: joined, step: { kind: 'joined', count } }
}

/**
 * What may be inside: all that stands around it or came between goes, since only what unpacks without a fault counts.
 */
function strip(text: string): string {
  let inner = text
  for (let layer = 0; layer < mostLayers; layer += 1) {
    const peeled = dropInvisible(inner) ?? dropQuotes(inner) ?? decodePercent(inner)
    if (!peeled) return inner
    inner = peeled.text.replace(/\s+/g, '')
  }
  return inner
}
