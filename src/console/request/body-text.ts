/**
 * The body's bytes as a text that a text box can hold, and back. A text box turns CRLF into LF and hides a byte order
 * mark, so both are attributes here, and an edit changes only the bytes it touches.
 */
import { decodeUtf8, encodeUtf8 } from '../../lib/utf8.ts'

type LineEnding = 'none' | 'LF' | 'CRLF' | 'mixed'

export type BodyText =
  /** `text` has LF alone and no byte order mark. */
  { kind: 'text'; text: string; lineEnding: LineEnding; byteOrderMark: boolean } | { kind: 'binary' }

const mark = '\uFEFF'
const anyLineEnding = /\r\n|\r|\n/g

export function readBodyText(body: Uint8Array): BodyText {
  const whole = decodeUtf8(body)
  if (whole === undefined) return { kind: 'binary' }
  const byteOrderMark = whole.startsWith(mark)
  const text = byteOrderMark ? whole.slice(1) : whole
  return { kind: 'text', text: text.replace(anyLineEnding, '\n'), lineEnding: lineEndingOf(text), byteOrderMark }
}

/**
 * Puts an edited text in the place of the old one. What stands before and after the edit keeps its bytes, mixed line
 * endings included; new lines end as the others do.
 */
export function editBodyText(body: Uint8Array, edited: string): Uint8Array<ArrayBuffer> {
  const old = readBodyText(body)
  if (old.kind === 'binary') return encodeUtf8(edited)
  const pieces = splitLines(decodeUtf8(body.subarray(old.byteOrderMark ? 3 : 0)) ?? '')
  const before = commonStart(old.text, edited)
  const after = commonEnd(old.text.slice(before), edited.slice(before))
  const middle = edited.slice(before, edited.length - after)
  const newLine = old.lineEnding === 'CRLF' ? '\r\n' : '\n'
  const text = [
    pieces.slice(0, before).join(''),
    middle.replaceAll('\n', newLine),
    pieces.slice(old.text.length - after).join(''),
  ].reduce(join)
  return encodeUtf8((old.byteOrderMark ? mark : '') + text)
}

export function setLineEnding(body: Uint8Array, ending: 'LF' | 'CRLF'): Uint8Array<ArrayBuffer> {
  const text = decodeUtf8(body)
  return text === undefined
    ? Uint8Array.from(body)
    : encodeUtf8(text.replace(anyLineEnding, ending === 'LF' ? '\n' : '\r\n'))
}

export function setByteOrderMark(body: Uint8Array, present: boolean): Uint8Array<ArrayBuffer> {
  const text = decodeUtf8(body)
  if (text === undefined || text.startsWith(mark) === present) return Uint8Array.from(body)
  return encodeUtf8(present ? mark + text : text.slice(1))
}

/** Pairs of hex digits, 16 to a line. */
export function toHex(body: Uint8Array): string {
  const pairs = Array.from(body, (byte) => byte.toString(16).padStart(2, '0'))
  return pairs
    .map((pair, at) => pair + (at % 16 === 15 ? '\n' : ' '))
    .join('')
    .trimEnd()
}

/** @returns undefined where the text is not pairs of hex digits; white space between pairs does not count. */
export function fromHex(text: string): Uint8Array<ArrayBuffer> | undefined {
  const digits = text.replace(/\s+/g, '')
  if (!/^(?:[0-9a-f]{2})*$/i.test(digits)) return undefined
  return Uint8Array.from(digits.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
}

function lineEndingOf(text: string): LineEnding {
  const found = new Set(text.match(anyLineEnding))
  if (found.size === 0) return 'none'
  if (found.size > 1 || found.has('\r')) return 'mixed'
  return found.has('\n') ? 'LF' : 'CRLF'
}

/** One piece for each character of the text as the text box holds it: a line ending is one piece, whatever its bytes. */
function splitLines(text: string): string[] {
  return text.match(/\r\n|[\s\S]/g) ?? []
}

/** A lone CR before an LF would become one line ending; a CR between them keeps them two. */
function join(a: string, b: string): string {
  return a.endsWith('\r') && b.startsWith('\n') ? `${a}\r${b}` : a + b
}

function commonStart(a: string, b: string): number {
  const end = Math.min(a.length, b.length)
  let at = 0
  while (at < end && a[at] === b[at]) at += 1
  return at
}

function commonEnd(a: string, b: string): number {
  const end = Math.min(a.length, b.length)
  let length = 0
  while (length < end && a.at(-1 - length) === b.at(-1 - length)) length += 1
  return length
}
