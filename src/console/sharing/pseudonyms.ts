/**
 * Other names for the accounts of exported calls: the same account has the same one everywhere, so that equal ones and a
 * swapped pair can still be told; it has as many bytes, and the spaces around it stay. What else is in a call stays as
 * it is, and the receipt counts the accounts that are still found.
 */
import { fromBase64, toBase64 } from '../../lib/base64.ts'
import { byteLength, encodeUtf8 } from '../../lib/utf8.ts'
import { readFacts } from './facts.ts'
import { writeBodies } from './readable-bodies.ts'
import { readBodyText, SharedCall } from './shared-call.ts'

const signs = 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** Shorter than this an account could be part of any word: only whole texts are replaced. */
const shortest = 3

export interface Pseudonymised {
  calls: SharedCall[]
  accounts: number
  /** Those that still stand somewhere, such as in bytes that are no text. */
  left: number
}

export function pseudonymise(calls: readonly SharedCall[]): Pseudonymised {
  const names = drawNames(new Set(calls.flatMap(accountsOf)))
  const replace = createReplacer(names)
  const renamed = calls.map((call) => SharedCall.parse(mapTexts(call, replace)))
  const whole = JSON.stringify(renamed.map(writeBodies))
  const searched = [...names.keys()].filter((account) => account.length >= shortest)
  return { calls: renamed, accounts: names.size, left: searched.filter((account) => holds(whole, account)).length }
}

/** Without the spaces around them. */
function accountsOf(call: SharedCall): string[] {
  const { reader, other, identifier } = readFacts(call)
  return [reader, other, identifier].map((account) => account.trim()).filter((account) => account !== '')
}

/** Of each length in bytes the first is `aaa`, the second `aab`. One that is itself an account is not given away. */
function drawNames(accounts: ReadonlySet<string>): Map<string, string> {
  const counts = new Map<number, number>()
  const names = new Map<string, string>()
  for (const account of accounts) {
    const bytes = byteLength(account)
    let count = counts.get(bytes) ?? 0
    let name = writeCount(count, bytes)
    while (accounts.has(name) && count < signs.length ** Math.min(bytes, 5)) name = writeCount(++count, bytes)
    counts.set(bytes, count + 1)
    names.set(account, name)
  }
  return names
}

function writeCount(count: number, length: number): string {
  let text = ''
  for (let rest = count; text.length < length; rest = Math.floor(rest / signs.length)) {
    text = signs.charAt(rest % signs.length) + text
  }
  return text
}

/** Whole strings of JSON, whatever their length; longer accounts wherever they stand as a word, percent-encoded ones too. */
function createReplacer(names: ReadonlyMap<string, string>): (text: string) => string {
  const words = [...names].filter(([account]) => account.length >= shortest)
  const spellings = new Map(
    words.flatMap(([account, name]) => [
      // With a sign that JSON escapes it would take a quotation's end with it.
      ...(/["\\]/.test(account) ? [] : [[account, name] as const]),
      [encodeURIComponent(account.toWellFormed()), name] as const,
    ]),
  )
  const longestFirst = [...spellings.keys()].sort((one, other) => other.length - one.length)
  const word = new RegExp(
    `(?<![\\p{L}\\p{N}_])(?:${longestFirst.map(escapePattern).join('|')})(?![\\p{L}\\p{N}_])`,
    'gu',
  )
  return (text) => {
    const whole = text.replace(/("(?:[^"\\]|\\.)*")(\s*:)?/g, (all, quoted: string, colon?: string) =>
      colon === undefined ? replaceQuoted(quoted, names) : all,
    )
    return spellings.size === 0 ? whole : whole.replace(word, (found) => spellings.get(found) ?? found)
  }
}

function replaceQuoted(quoted: string, names: ReadonlyMap<string, string>): string {
  try {
    const text = String(JSON.parse(quoted))
    const name = names.get(text.trim())
    return name === undefined ? quoted : JSON.stringify(text.replace(text.trim(), name))
  } catch {
    return quoted
  }
}

function holds(whole: string, account: string): boolean {
  return new RegExp(`(?<![\\p{L}\\p{N}_])${escapePattern(account)}(?![\\p{L}\\p{N}_])`, 'u').test(whole)
}

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}

/** Every text of a call, the bodies as what they say; how many bytes a body has follows it. */
function mapTexts(value: unknown, map: (text: string) => string): unknown {
  if (typeof value === 'string') return map(value)
  if (Array.isArray(value)) return value.map((inner) => mapTexts(inner, map))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([name, inner]) => [
    name,
    name === 'id' || name === 'bodyBase64' ? inner : mapTexts(inner, map),
  ])
  const { bodyBase64, bodyBytes } = value as { bodyBase64?: unknown; bodyBytes?: unknown } // Whatever they are.
  const text = typeof bodyBase64 === 'string' ? readBodyText(bodyBase64) : undefined
  if (text === undefined) return Object.fromEntries(entries)
  const bytes = encodeUtf8(map(text))
  const known = fromBase64(String(bodyBase64))?.length === bodyBytes
  return { ...Object.fromEntries(entries), bodyBase64: toBase64(bytes), bodyBytes: known ? bytes.length : bodyBytes }
}
