/**
 * The one boundary that secrets do not cross: a UserSig becomes its length and a fingerprint before anything is stored,
 * logged or shown as sent. The fingerprint tells two signatures apart and leads back to neither.
 */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { fromBase64, toBase64 } from '../lib/base64.ts'
import type { Redacted } from '../lib/redacted.ts'
import { decodeUtf8, encodeUtf8 } from '../lib/utf8.ts'

/** `masked~187~3f2a9c1e`: characters of the UserSig, first 8 hex digits of its SHA-256. */
export function fingerprintUserSig(userSig: string): string {
  return `masked~${userSig.length}~${bytesToHex(sha256(encodeUtf8(userSig))).slice(0, 8)}`
}

/** @returns the parts of a fingerprint, or undefined where the text is none. */
export function readFingerprint(text: string): { length: number; hash: string } | undefined {
  const match = /^masked~(\d+)~([0-9a-f]{8})$/.exec(text)
  return match ? { length: Number(match[1]), hash: match[2] ?? '' } : undefined
}

/**
 * Replaces every secret in a text: the value of a `usersig` parameter whatever it holds and however its name is
 * written, also where a whole URL was percent-encoded into another one, once or several times; and a UserSig anywhere
 * else that has the shape of one, also broken over lines, or that of a SecretKey. Text in UTF-16 that was read as
 * something else is looked through as well. An empty value stays empty and a fingerprint stays itself, so redacting twice
 * changes nothing.
 */
export function redactSecrets(text: string): Redacted {
  const redacted = redactCharacters(text)
  return (redacted.includes('\0') ? redacted.replace(wide, redactWide) : redacted) as Redacted
}

function redactCharacters(text: string): string {
  return text
    .replace(wrapped, redactWrapped)
    .replace(named, (_whole, name: string, raw: string) => name + redactValue(raw, 1))
    .replace(
      namedEncoded,
      // Each "25" is one more round of encoding, on top of that of the URL and that of the value in it.
      (_whole, name: string, rounds: string, raw: string) => name + redactValue(raw, 2 + rounds.length / 2),
    )
    .replace(key, (raw) => fingerprintUserSig(raw))
    .replace(unnamed, (raw) => redactValue(unescapeJson(raw), 3))
}

function redactWrapped(raw: string): string {
  const whole = raw.replace(everyBreak, '')
  // What stands on one line is found by its name first.
  return whole === raw ? raw : redactValue(unescapeJson(whole), 3)
}

/** Which of the two orders it has cannot be told, and need not be: the NULs stand between the characters in both. */
function redactWide(run: string): string {
  // The first one may be half of a character that is no ASCII, and hide where a word begins.
  const text = run.replaceAll('\0', '')
  const all = redactCharacters(text)
  const redacted = all.slice(0, 1) + redactCharacters(all.slice(1))
  return redacted === text ? run : [...redacted].join('\0')
}

/** A value as JSON, redacted text by text: in finished JSON a mask could take the escaping of a quotation mark with it. */
export function redactJson(value: unknown, indent = 0): Redacted {
  return JSON.stringify(value, redactTexts, indent) as Redacted // Each of its texts has just passed.
}

/** Names are texts as well. */
function redactTexts(_name: string, value: unknown): unknown {
  if (typeof value === 'string') return redactSecrets(value)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  if (Object.keys(value).every((name) => redactSecrets(name) === name)) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [redactSecrets(name), inner]))
}

/**
 * The same in the bytes of a body.
 * @param bodyBase64 standard base64; what is none is taken as text
 * @returns the same text where no UserSig is in it
 */
export function redactBody(bodyBase64: string): Redacted {
  const bytes = fromBase64(bodyBase64)
  if (!bytes) return redactSecrets(bodyBase64)
  // Text as text: a character of several bytes may end what is masked, and must not be cut in the middle.
  const text = decodeUtf8(bytes)
  // Other bytes become a character each, and bytes again.
  const readable = text ?? atob(bodyBase64)
  const masked: string = redactSecrets(readable)
  if (masked === readable) return bodyBase64 as Redacted
  return (text === undefined ? btoa(masked) : toBase64(encodeUtf8(masked))) as Redacted
}

const named = /(usersig=)([^&#\s"'<>]+)/gi
/** The next parameter begins at an ampersand that was encoded as often as the equals sign. */
const namedEncoded = /(usersig%(?<rounds>(?:25)*)3D)((?:(?!%\k<rounds>26)[^&#\s"'<>])+)/gi

/** A round more would cost as much as all before it, and whoever sends a reply says how many there are. */
const mostRounds = 8
const escaped = `%(?:25){0,${mostRounds}}`
/** The end of an escape, behind which a word begins though a letter or digit stands before it. */
const afterEscape = `(?<=${escaped}[0-9A-Fa-f]{2}|\\\\[bfnrtv]|\\\\u[0-9A-Fa-f]{4})`

/** A SecretKey: 64 hex digits, as the vendor's console shows one. What else has that form is masked as well. */
const key = new RegExp(`(?:(?<![0-9A-Za-z+/_-])|${afterEscape})[0-9a-f]{64}(?![0-9A-Za-z+/_-])`, 'gi')

/**
 * Base64 of something deflated, in the vendor's alphabet or the usual one, its signs perhaps percent-encoded or escaped as
 * in JSON. A zlib stream begins with 78 01, 78 5e, 78 9c or 78 da, which base64 writes as below; where somebody forgot to
 * deflate it begins with `{"TLS.`. The smallest ticket that can be made packs 44 characters of HMAC, which do not shrink
 * below 33 bytes, and the names of its fields: far more than 60 characters. No letter or digit stands before it, but for
 * the end of an escape: a sign may be a path's or a name's as well as other base64, and then it is rather masked.
 */
const beginnings = [['J', '[w-z]'], ['A', '[E-H]'], ['F', '[4-7]'], ['N', '[o-r]'], [...'yJUTFMu']]
const unnamed = ticketWith('')

/** The end of a line and the indentation of the next, written out or as in JSON; a shell goes on behind a backslash. */
const lineBreak = String.raw`[ \t]{0,8}(?:\\?(?:\r\n?|\n)|\\{1,4}r\\{1,4}n|\\{1,4}[nr])[ \t]{0,8}`
const everyBreak = new RegExp(lineBreak, 'g')

/**
 * The same broken over lines at any place, as a terminal or a mail leaves it. It ends at its padding, and where another
 * one begins. Without those its end cannot be told: a word at the start of the line below is rather masked with it.
 */
const wrapped = ticketWith(
  `(?:(?<![=_])${lineBreak}(?!e(?:${beginnings.map((one) => one.join('')).join('|')})[A-Za-z0-9+/*_=-]{57}))?`,
)

/** @param between what may stand between any two of its characters */
function ticketWith(between: string): RegExp {
  const b = between
  const begin = `e${b}(?:${beginnings.map((one) => one.join(b)).join('|')})`
  const encoded = `%${b}(?:2${b}5${b}){0,${mostRounds}}(?:0${b}[ADad]|2${b}[ABDFabdf]|3${b}[Dd]|5${b}[Ff])`
  const sign = String.raw`(?:[A-Za-z0-9+/*_=-]|${encoded}|\\(?:/|u00(?:2[BFbf]|3[Dd])))`
  return new RegExp(`(?:(?<![A-Za-z0-9])|${afterEscape})${begin}(?:${b}${sign}){57,}`, 'g')
}

/** UTF-16 read as a character for each byte: every other one is NUL. Anything shorter names no secret. */
const wide = /[\t\n\r -~](?:\0[\t\n\r -~]){7,}/g

/** Signs of base64 that some writers of JSON escape. */
function unescapeJson(raw: string): string {
  return raw
    .replaceAll('\\/', '/')
    .replace(/\\u00([0-9a-f]{2})/gi, (_whole, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}

function redactValue(raw: string, rounds: number): string {
  // A backslash at the end belongs to the text around it: in JSON it escapes the quote that follows.
  let end = raw.length
  while (raw[end - 1] === '\\') end -= 1
  let value = raw.slice(0, end)
  for (let round = 0; round < Math.min(rounds, mostRounds); round += 1) value = decode(value)
  return value === '' || readFingerprint(value) ? raw : fingerprintUserSig(value) + raw.slice(end)
}

function decode(raw: string): string {
  try {
    return decodeURIComponent(raw)
  } catch {
    return raw
  }
}
