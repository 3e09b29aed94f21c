/**
 * A cURL command, as a browser or a person writes one for a POSIX shell, cmd or PowerShell, read as the request that it
 * would send, with what cURL adds by itself. It is never run, and no file that it names is opened.
 */
import { toBase64 } from '../../lib/base64.ts'
import { Secret } from '../../lib/secret.ts'
import { encodeUtf8 } from '../../lib/utf8.ts'
import type { SentRequest } from '../../protocol/exchange.ts'
import { takeApartRequestUrl } from '../../protocol/request-url.ts'
import { describeRequest } from '../../protocol/unanswered.ts'
import type { CurlProblem } from '../texts/text-types.ts'
import { splitCommand } from './split-command.ts'

export type ReadCurl = { ok: true; request: SentRequest } | { ok: false; problem: CurlProblem }

/** Characters: the largest body that is sent on, with every byte escaped, and as much again. */
const longest = 600_000

export function readCurl(text: string): ReadCurl {
  const fail = (problem: CurlProblem): ReadCurl => ({ ok: false, problem })
  if (text.length > longest) return fail({ kind: 'too-long', characters: text.length, most: longest })
  if (!/(?:^|[\s|&;(])curl(?:\.exe)?\s/.test(text)) return fail({ kind: 'not-curl' })
  const split = splitCommand(text.trim())
  if (!split.ok) return fail({ kind: 'open-quote', ...placeOf(text.trim(), split.offset) })
  const start = split.words.findIndex((word) => /^curl(?:\.exe)?$/.test(word))
  if (start < 0) return fail({ kind: 'not-curl' })
  const said = readOptions(split.words.slice(start + 1))
  if (said.file !== undefined && said.file !== '-') return fail({ kind: 'body-in-file', name: said.file })
  const piped = readPrintf(split.words.slice(0, start))
  if (said.file === '-' && !piped) return fail({ kind: 'body-in-file', name: '-' })
  const url = said.url === undefined ? undefined : withScheme(said.url)
  if (url === undefined || /\s/.test(url) || !takeApartRequestUrl(url)) return fail({ kind: 'no-url' })
  const sent = said.data.length > 0 || said.file !== undefined
  const joined = said.data.join('&')
  const asQuery = said.get && joined !== ''
  const body = piped ?? encodeUtf8(asQuery ? '' : split.shell === 'powershell' ? unescapeQuotes(joined) : joined)
  return {
    ok: true,
    request: describeRequest({
      method: said.method ?? (sent && !said.get ? 'POST' : 'GET'),
      url: new Secret(asQuery ? `${url}${url.includes('?') ? '&' : '?'}${joined}` : url),
      headers: addOwnHeaders(said.headers, sent && !said.get, said.json),
      bodyBase64: toBase64(body),
    }),
  }
}

interface Said {
  url: string | undefined
  method: string | undefined
  headers: string[]
  data: string[]
  /** That the body is in; `-` for what is piped in. */
  file: string | undefined
  get: boolean
  json: boolean
}

/** Options of cURL that take a value, beside those that are read: skipped with it. */
const skipped = new Set(
  '-A -b -c -C -D -e -E -F -K -m -o -P -Q -r -t -T -u -U -w -x -y -Y -z --user-agent --cookie --cookie-jar --referer --cert --key --cacert --form --config --max-time --output --user --write-out --proxy --connect-timeout --retry --resolve --connect-to --interface --range --upload-file --proxy-user --dump-header --retry-delay --limit-rate --unix-socket --tls-max --ciphers --noproxy'.split(
    ' ',
  ),
)
const long: Readonly<Record<string, string>> = {
  '-X': '--request',
  '-H': '--header',
  '-d': '--data',
  '-G': '--get',
}

function readOptions(words: readonly string[]): Said {
  const said: Said = {
    url: undefined,
    method: undefined,
    headers: [],
    data: [],
    file: undefined,
    get: false,
    json: false,
  }
  const rest = words.flatMap(splitShort)
  while (rest.length > 0) {
    const word = rest.shift() ?? ''
    const [option = '', attached] = /^--[\w-]+=/.test(word) ? splitOnce(word) : [word]
    const value = () => attached ?? rest.shift() ?? ''
    const name = long[option] ?? option
    if (name === '--request') said.method = value()
    else if (name === '--header') said.headers.push(value())
    else if (name === '--url') said.url = value()
    else if (name === '--get') said.get = true
    else if (name === '--json' || /^--data(?:-raw|-binary|-ascii)?$/.test(name)) {
      said.json ||= name === '--json'
      takeData(said, name, value())
    } else if (name === '--data-urlencode') said.data.push(encodeData(value()))
    else if (skipped.has(option)) value()
    // What a pipe leads to is another program.
    else if (/^[|;&]+$/.test(word)) break
    else if (!word.startsWith('-')) said.url ??= word
  }
  return said
}

function takeData(said: Said, name: string, value: string): void {
  if (value.startsWith('@') && name !== '--data-raw') said.file = value.slice(1)
  // Only these two leave line ends as they are, but they take them out of files alone.
  else said.data.push(value)
}

/** `-sSXPOST` is three options, the last with its value. */
function splitShort(word: string): string[] {
  const match = /^-([A-Za-z])([\s\S]+)$/.exec(word)
  if (!match) return [word]
  const [, first = '', more = ''] = match
  const option = `-${first}`
  const takesValue = skipped.has(option) || (option in long && option !== '-G')
  return takesValue ? [option, more] : [option, ...splitShort(`-${more}`)]
}

function splitOnce(word: string): [string, string] {
  const at = word.indexOf('=')
  return [word.slice(0, at), word.slice(at + 1)]
}

function encodeData(value: string): string {
  const at = value.indexOf('=')
  const [name, content] = at < 0 ? ['', value] : [value.slice(0, at), value.slice(at + 1)]
  return (name === '' ? '' : `${name}=`) + encodeURIComponent(content.toWellFormed())
}

/** `Name;` is an empty one; `Name:` takes back what cURL would write. */
function addOwnHeaders(lines: readonly string[], sent: boolean, json: boolean): [string, string][] {
  const headers = lines.flatMap((line): [string, string][] => {
    if (/^[^:]+;$/.test(line)) return [[line.slice(0, -1).trim(), '']]
    const [name = '', ...value] = line.split(':')
    const text = value.join(':').trim()
    return text === '' ? [] : [[name.trim(), text]]
  })
  const typed = lines.some((line) => /^content-type\s*[:;]/i.test(line))
  if (!sent || typed) return headers.filter(isCallers)
  return [
    ...headers.filter(isCallers),
    ['Content-Type', json ? 'application/json' : 'application/x-www-form-urlencoded'],
  ]
}

/** What the relay writes itself, for the host and the bytes of then; and what only browsers say. */
function isCallers([name]: readonly [string, string]): boolean {
  return !/^(?:host|content-length|connection|:.*)$/i.test(name)
}

/** PowerShell before 7.3 loses quotation marks that have no backslash, so that people write them with one. */
function unescapeQuotes(text: string): string {
  return isJson(text) || !isJson(text.replaceAll('\\"', '"')) ? text : text.replaceAll('\\"', '"')
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** The bytes of `printf '\173\175' |`, as our own command has them. */
function readPrintf(words: readonly string[]): Uint8Array | undefined {
  const [program, octal = ''] = words
  if (program !== 'printf' || !/^(?:\\[0-7]{3})*$/.test(octal)) return undefined
  return Uint8Array.from(octal.match(/[0-7]{3}/g) ?? [], (digits) => Number.parseInt(digits, 8))
}

function withScheme(url: string): string {
  return /^[a-z]+:\/\//i.test(url) ? url : `http://${url}`
}

function placeOf(text: string, offset: number): { line: number; column: number } {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/)
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 }
}
