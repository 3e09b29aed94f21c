/**
 * What stands around a UserSig, or was done to its text on the way: quotes, white space, an environment line, a request
 * URL, percent-encoding, plus signs that a form decoder turned into spaces. Each is taken off to look at what is inside,
 * and each is named: the text as received is what would be sent, and the service repairs nothing.
 */
import type { UserSigProblem } from './user-sig-problem.ts'
import { findStranger } from './user-sig-stranger.ts'

export interface Unwrapped {
  /** In the alphabet of a UserSig where that could be reached. */
  text: string
  /** Outermost first, but for white space. */
  problems: UserSigProblem[]
}

interface Peeled {
  text: string
  problem: UserSigProblem
}

const mostLayers = 12

/** @param opens whether a text in the alphabet of a UserSig can be unpacked: decides where two readings are possible */
export function unwrapUserSig(received: string, opens: (text: string) => boolean): Unwrapped {
  const problems: UserSigProblem[] = []
  let text = received
  for (let layer = 0; layer < mostLayers && !findStranger(text); layer += 1) {
    const peeled =
      trim(text) ??
      takeFromRequest(text) ??
      takeFromAssignment(text) ??
      dropQuotes(text) ??
      decodePercent(text) ??
      joinSpaces(text, opens) ??
      escapeBase64(text) ??
      readUrlBase64(text, opens)
    if (!peeled) break
    text = peeled.text
    note(problems, peeled.problem)
  }
  // White space goes off by itself and is the least of it.
  return { text, problems: problems.toSorted((one, other) => rank(one) - rank(other)) }
}

function rank({ kind }: UserSigProblem): number {
  return kind === 'space-around' ? 1 : 0
}

/** Twice the same layer is said once; percent-encoding is counted. */
function note(problems: UserSigProblem[], problem: UserSigProblem): void {
  const known = problems.find(({ kind }) => kind === problem.kind)
  if (known?.kind === 'percent-encoded') known.times += 1
  else if (!known) problems.push(problem)
}

const space = /[\s\u200b-\u200d\u2060\ufeff]/

function trim(text: string): Peeled | undefined {
  let [start, end] = [0, text.length]
  while (start < end && space.test(text.charAt(start))) start += 1
  while (end > start && space.test(text.charAt(end - 1))) end -= 1
  if (end - start === text.length) return undefined
  return { text: text.slice(start, end), problem: { kind: 'space-around' } }
}

const quotesBefore = /^["'`“”‘’„«»「」『』]{0,3}/
const quotesAfter = /["'`“”‘’„«»「」『』]{0,3}[,;]?$/

/** Also a quote at one end alone, and the comma of the line that it was copied from. */
export function dropQuotes(text: string): Peeled | undefined {
  const before = quotesBefore.exec(text)?.[0] ?? ''
  const after = quotesAfter.exec(text.slice(before.length))?.[0] ?? ''
  if (before + after === '') return undefined
  return {
    text: text.slice(before.length, text.length - after.length),
    problem: { kind: 'quoted', before, after },
  }
}

function takeFromRequest(text: string): Peeled | undefined {
  const value = /[?&]usersig=([^&#\s"'<>]*)/i.exec(text)?.[1]
  return value === undefined ? undefined : { text: value, problem: { kind: 'in-request' } }
}

const namedSig = /([\w.-]{0,40}user_?sig)["']?\s{0,4}[:=]\s{0,4}["'`]?([^\s"'`,;&]{8,})/i
const shellLine = /^(?:export\s+|set\s+|\$env:|const\s+|let\s+|var\s+)?([A-Za-z_]\w{0,40})\s{0,4}=\s{0,4}(\S{20,})$/

function takeFromAssignment(text: string): Peeled | undefined {
  const [, name, value] = namedSig.exec(text) ?? shellLine.exec(text) ?? []
  if (name === undefined || value === undefined) return undefined
  return { text: value, problem: { kind: 'assignment', name } }
}

export function decodePercent(text: string): Peeled | undefined {
  if (!/%[0-9a-f]{2}/i.test(text)) return undefined
  try {
    return { text: decodeURIComponent(text), problem: { kind: 'percent-encoded', times: 1 } }
  } catch {
    return undefined
  }
}

/** Spaces may have been plus signs, or have come with the lines of a mail or a terminal. Prose is left alone. */
function joinSpaces(text: string, opens: (text: string) => boolean): Peeled | undefined {
  if (!/\s/.test(text) || /[^A-Za-z0-9*_+/=\s-]/.test(text)) return undefined
  const count = text.match(/\s+/g)?.length ?? 0
  const asPlus: Peeled = { text: text.replaceAll(' ', '*'), problem: { kind: 'plus-became-space', count } }
  const asBreaks: Peeled = { text: text.replace(/\s+/g, ''), problem: { kind: 'space-inside', count } }
  const inAlphabet = ({ text }: Peeled) => toUserSigAlphabet(text)
  if (opens(inAlphabet(asPlus))) return asPlus
  if (opens(inAlphabet(asBreaks))) return asBreaks
  if (!/^e[AJNy]/.test(text)) return undefined
  return /[^\S ]/.test(text) ? asBreaks : asPlus
}

/** Standard base64 whose `+ / =` were not replaced. */
function escapeBase64(text: string): Peeled | undefined {
  if (!/[+/=]/.test(text) || /[^A-Za-z0-9*_+/=-]/.test(text)) return undefined
  return { text: toUserSigAlphabet(text), problem: { kind: 'standard-base64' } }
}

/** The URL-safe alphabet of RFC 4648 uses the same signs, `-` and `_`, for others than a UserSig does. */
function readUrlBase64(text: string, opens: (text: string) => boolean): Peeled | undefined {
  if (!/^[A-Za-z0-9_-]+$/.test(text) || opens(text)) return undefined
  const read = text.replaceAll('-', '*').replaceAll('_', '-')
  return opens(read) ? { text: read, problem: { kind: 'url-base64' } } : undefined
}

function toUserSigAlphabet(text: string): string {
  return text.replaceAll('+', '*').replaceAll('/', '-').replaceAll('=', '_')
}
