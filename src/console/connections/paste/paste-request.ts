/**
 * A request in a pasted text, however it was copied: its URL, with or without scheme, on several lines or encoded into
 * another one, a request line with its Host, a cURL command, or its query alone. What is in the query is returned as it
 * stands there; whether a value can be used is not asked here.
 */
import { takeApartQuery } from '../../../protocol/request-url.ts'
import { decodePercent } from '../../../protocol/user-sig-wrapping.ts'
import type { RequestForm } from '../../texts/text-types.ts'

export interface FoundRequest {
  from: RequestForm
  /** As `URL.host` writes it; absent where the text does not tell. */
  host: string | undefined
  sdkAppId: string | undefined
  identifier: string | undefined
  /** As it stands in the URL, percent-encoded. */
  rawUserSig: string | undefined
  random: string | undefined
  contentType: string | undefined
}

/** No call of the vendor's is without both. */
const anchor = /(^|[?&\s"'`])(?:usersig|sdkappid)=/i
const ends = /[\s"'`<>#]/
const mostRounds = 4

export function findRequest(text: string): FoundRequest | undefined {
  let plain = text
  for (let round = 0; round < mostRounds; round += 1) {
    const found = findPlainRequest(joinUrl(unescapeSigns(plain)))
    if (found) return found
    const decoded = decodePercent(plain)
    if (!decoded) return undefined
    plain = decoded.text
  }
  return undefined
}

function findPlainRequest(text: string): FoundRequest | undefined {
  const found = anchor.exec(text)
  if (!found) return undefined
  const name = found.index + (found[1]?.length ?? 0)
  let start = name
  while (start > 0 && !ends.test(text.charAt(start - 1))) start -= 1
  const [url = ''] = text.slice(start).split(ends, 1)
  const mark = text.slice(start, name).lastIndexOf('?')
  const search = url.slice(mark + 1)
  // One name with one value is a line of an environment.
  if (mark < 0 && !search.includes('&')) return undefined

  const query = takeApartQuery(search)
  const parameter = (name: string) => query.find((one) => one.name.toLowerCase() === name)
  return {
    from: formOf(text, url.slice(0, Math.max(mark, 0))),
    host: hostOf(url.slice(0, Math.max(mark, 0))) ?? hostInHeader(text),
    sdkAppId: parameter('sdkappid')?.value,
    identifier: parameter('identifier')?.value,
    rawUserSig: parameter('usersig')?.raw,
    random: parameter('random')?.value,
    contentType: parameter('contenttype')?.value,
  }
}

/** What JSON, HTML and shells make of the signs between parameters. */
function unescapeSigns(text: string): string {
  const plain = /^\s*curl(?:\.exe)?\s+\^"/i.test(text) ? text.replace(/\^(\r?\n|.)/g, '$1') : text
  return plain.replace(/\\u0026|&amp;/gi, '&').replace(/\\([?&=*])/g, '$1')
}

/** A URL that was shown with a line for each parameter, or broken anywhere by a mail. */
function joinUrl(text: string): string {
  const trimmed = text.trim()
  if (!/[^\S\r\n]/.test(trimmed) && trimmed.split('://').length <= 2 && trimmed.split('?').length === 2) {
    return trimmed.replace(/[\r\n]+/g, '')
  }
  // Each white space is looked at once, as a whole: a pattern with what follows it would begin anew at every line break.
  return text.replace(/\s+/g, (space, at: number) => {
    const breakAt = space.search(/[\r\n]/)
    if (breakAt < 0) return space
    if (isMark(text.charAt(at + space.length))) return space.slice(0, breakAt)
    return breakAt === 0 && isMark(text.charAt(at - 1)) ? '' : space
  })
}

function isMark(sign: string): boolean {
  return sign === '?' || sign === '&'
}

function formOf(text: string, beforeQuery: string): RequestForm {
  if (/^\s*(?:\$\s+)?curl\b/i.test(text)) return 'curl'
  if (beforeQuery === '') return 'query'
  return beforeQuery.startsWith('/') ? 'request-line' : 'url'
}

/** @param url up to its query; where one holds another, the inner one counts */
function hostOf(url: string): string | undefined {
  const at = url.lastIndexOf('://')
  const [authority = ''] = url.slice(at < 0 ? 0 : at + '://'.length).split('/', 1)
  if (at >= 0) return readHost(`${/https?$/i.exec(url.slice(0, at))?.[0]}://${authority}`)
  // Without a scheme it may as well be the beginning of a path.
  return /\.|:\d|^localhost$/.test(authority) ? readHost(`https://${authority}`) : undefined
}

/** Under the request line, as HTTP/1.1 and the developer tools of browsers write it. */
function hostInHeader(text: string): string | undefined {
  const host = /^:?(?:host|authority):\s*([^\s/]+)/im.exec(text)?.[1]
  return host === undefined ? undefined : readHost(`https://${host}`)
}

function readHost(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host || undefined : undefined
}
