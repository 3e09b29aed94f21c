/**
 * A command line, as it was copied for one of three shells, taken apart into the words that the program would get. Nothing
 * is filled in and nothing is run: a variable stays its name. Splitting is all that is done here.
 */
type Shell = 'posix' | 'cmd' | 'powershell'

export type SplitCommand =
  | { ok: true; shell: Shell; words: string[] }
  /** A quotation that never ends, and where it begins: in UTF-16 units from 0. */
  | { ok: false; offset: number }

export function splitCommand(text: string): SplitCommand {
  const shell = guessShell(text)
  const split = shell === 'cmd' ? splitForWindows(unescapeCarets(text)) : splitByQuotes(text, rules[shell])
  return typeof split === 'number' ? { ok: false, offset: split } : { ok: true, shell, words: split }
}

function guessShell(text: string): Shell {
  if (/\^["\r\n]/.test(text)) return 'cmd'
  if (/`\r?\n|`"/.test(text)) return 'powershell'
  if (/\\\r?\n|\$'|'\\''/.test(text)) return 'posix'
  const windows = /^\s*curl\.exe\b/.test(text)
  if (/(?:^|\s)"[^"]*\\"/.test(text)) return windows ? 'cmd' : 'posix'
  return windows || /''/.test(text) ? 'powershell' : 'posix'
}

/** @returns what an escape at this place means, and how long it is; undefined where it is none */
type Escape = (text: string, at: number) => { means: string; length: number } | undefined

interface Rules {
  outside: Escape
  /** Inside of double quotes. */
  double: Escape
  /** Inside of single ones. */
  single: Escape
  /** `$'…'` is a quotation of its own. */
  ansi: boolean
}

const none: Escape = () => undefined

const rules: Record<'posix' | 'powershell', Rules> = {
  posix: {
    outside: (text, at) => posixEscape(text, at, /^[\s\S]/),
    double: (text, at) => posixEscape(text, at, /^["\\$`\n]/),
    single: none,
    ansi: true,
  },
  powershell: {
    outside: backtick,
    double: (text, at) => doubled(text, at, '"') ?? backtick(text, at),
    single: (text, at) => doubled(text, at, "'"),
    ansi: false,
  },
}

function posixEscape(text: string, at: number, escapable: RegExp): ReturnType<Escape> {
  if (text[at] !== '\\') return undefined
  const rest = text.slice(at + 1, at + 3)
  if (rest.startsWith('\r\n')) return { means: '', length: 3 }
  const next = rest.charAt(0)
  if (!escapable.test(next)) return undefined
  return { means: next === '\n' ? '' : next, length: 2 }
}

const backticked: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '0': '\0', '\n': '' }

function backtick(text: string, at: number): ReturnType<Escape> {
  if (text[at] !== '`' || at + 1 >= text.length) return undefined
  if (text.startsWith('\r\n', at + 1)) return { means: '', length: 3 }
  const next = text.charAt(at + 1)
  return { means: backticked[next] ?? next, length: 2 }
}

function doubled(text: string, at: number, quote: string): ReturnType<Escape> {
  return text.startsWith(quote + quote, at) ? { means: quote, length: 2 } : undefined
}

const ansiSigns: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  a: '\x07',
  b: '\b',
  f: '\f',
  v: '\v',
  e: '\x1b',
}

function ansiEscape(text: string, at: number): ReturnType<Escape> {
  if (text[at] !== '\\') return undefined
  const number = /^\\(?:x([0-9a-f]{1,2})|u([0-9a-f]{1,4})|U([0-9a-f]{1,8})|([0-7]{1,3}))/i.exec(text.slice(at, at + 10))
  if (number) {
    const [whole, hex, short, long, octal] = number
    const code = octal === undefined ? Number.parseInt(hex ?? short ?? long ?? '', 16) : Number.parseInt(octal, 8)
    return { means: code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code), length: whole.length }
  }
  const next = text.charAt(at + 1)
  return { means: ansiSigns[next] ?? next, length: 2 }
}

/** @returns the words, or where a quotation begins that never ends */
function splitByQuotes(text: string, { outside, double, single, ansi }: Rules): string[] | number {
  const words: string[] = []
  /** Undefined between two words: an empty quotation is one, too. */
  let word: string | undefined
  let at = 0
  while (at < text.length) {
    const sign = text.charAt(at)
    const isAnsi = ansi && text.startsWith("$'", at)
    if (sign === '"' || sign === "'" || isAnsi) {
      const quote = isAnsi ? "'" : sign
      const escapes = isAnsi ? ansiEscape : quote === '"' ? double : single
      const quoted = readQuoted(text, at + (isAnsi ? 2 : 1), quote, escapes)
      if (!quoted) return at
      word = (word ?? '') + quoted.means
      at = quoted.end
      continue
    }
    const escaped = outside(text, at)
    if (escaped) {
      if (escaped.means !== '') word = (word ?? '') + escaped.means
      at += escaped.length
      continue
    }
    if (/\s/.test(sign)) {
      if (word !== undefined) words.push(word)
      word = undefined
    } else word = (word ?? '') + sign
    at += 1
  }
  return word === undefined ? words : [...words, word]
}

function readQuoted(
  text: string,
  from: number,
  quote: string,
  escapes: Escape,
): { means: string; end: number } | undefined {
  const parts: string[] = []
  let at = from
  while (at < text.length) {
    const escaped = escapes(text, at)
    if (!escaped && text[at] === quote) return { means: parts.join(''), end: at + 1 }
    parts.push(escaped?.means ?? text.charAt(at))
    at += escaped?.length ?? 1
  }
  return undefined
}

/** What cmd.exe makes of carets, before the program sees anything. Inside of quotes they are what they are. */
function unescapeCarets(text: string): string {
  let quoted = false
  return text.replace(/\^\r?\n([\s\S]?)|\^([\s\S])|"|[^^"]+/g, (whole, next?: string, escaped?: string) => {
    if (whole === '"') quoted = !quoted
    if (quoted && whole.startsWith('^')) {
      if (whole.endsWith('"')) quoted = false
      return whole
    }
    return next ?? escaped ?? whole
  })
}

/** As the C runtime of Windows splits a command line. */
function splitForWindows(text: string): string[] | number {
  const words: string[] = []
  let word: string | undefined
  let opened: number | undefined
  for (const { 0: piece, index } of text.matchAll(/\\*"|\s|[^\s"\\]+|\\+/g)) {
    if (piece.endsWith('"')) {
      const backslashes = piece.length - 1
      word = (word ?? '') + '\\'.repeat(backslashes / 2)
      if (backslashes % 2 === 1) word += '"'
      else opened = opened === undefined ? index : undefined
    } else if (opened === undefined && /^\s/.test(piece)) {
      if (word !== undefined) words.push(word)
      word = undefined
    } else word = (word ?? '') + piece
  }
  if (opened !== undefined) return opened
  return word === undefined ? words : [...words, word]
}
