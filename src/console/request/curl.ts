/**
 * The request as a cURL command for a POSIX shell. It takes the signature from `$TIM_USERSIG`, unless the caller gives
 * one, and sends the body's bytes exactly: what a terminal would change when pasted goes through `printf` in octal.
 * Made from a request whose UserSig is masked, so that no signature gets into it unasked.
 */
import { fromBase64 } from '../../lib/base64.ts'
import type { Redacted } from '../../lib/redacted.ts'
import { Secret } from '../../lib/secret.ts'
import { decodeUtf8 } from '../../lib/utf8.ts'
import type { SentRequest } from '../../protocol/exchange.ts'
import { takeApartRequestUrl } from '../../protocol/request-url.ts'

const signatureVariable = 'TIM_USERSIG'

/** @param request as the caller meant it, without the headers that cURL makes itself */
export function buildCurl(request: SentRequest): Redacted {
  return writeCurl(request) as Redacted // Made of what is redacted, and of the name of a variable.
}

/** The same with the signature in it, so that it opens the whole app. */
export function buildCurlWithSignature(request: SentRequest, userSig: Secret): Secret {
  return new Secret(writeCurl(request, userSig))
}

function writeCurl(request: SentRequest, userSig?: Secret): string {
  const body = fromBase64(request.bodyBase64) ?? new Uint8Array()
  const plain = plainText(body)
  const data = plain === undefined ? '--data-binary @-' : `--data-binary ${quote(plain)}`
  const lines = [
    `curl --silent --show-error --request ${quoteWord(request.method)} ${quoteUrl(request.url, userSig)}`,
    ...headersFor(request.headers).map((header) => `--header ${quote(header)}`),
    data,
  ]
  const command = lines.join(' \\\n  ')
  return plain === undefined ? `printf '${octal(body)}' |\n${command}` : command
}

/** cURL takes `Name;` for an empty value; `Name:` leaves out what it would write by itself, as a Content-Type with data. */
function headersFor(headers: SentRequest['headers']): string[] {
  const written = headers.map(([name, value]) => (value === '' ? `${name};` : `${name}: ${value}`))
  const typed = headers.some(([name]) => name.toLowerCase() === 'content-type')
  return typed ? written : [...written, 'Content-Type:']
}

function quoteWord(word: string): string {
  return /^[A-Za-z]+$/.test(word) ? word : quote(word)
}

/** In double quotes, so that the variable is filled in; a missing one stops the shell with a reason. */
function quoteUrl(url: string, userSig: Secret | undefined): string {
  const parts = takeApartRequestUrl(url)
  if (!parts) return quote(url)
  const signature =
    userSig === undefined
      ? `\${${signatureVariable}:?}`
      : escapeDouble(encodeURIComponent(userSig.reveal().toWellFormed()))
  const query = parts.query.map(({ name, raw }) =>
    name === 'usersig' ? `usersig=${signature}` : escapeDouble(`${encodeURIComponent(name)}=${raw}`),
  )
  return `"${escapeDouble(parts.origin + parts.pathname)}?${query.join('&')}"`
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}

function escapeDouble(text: string): string {
  return text.replace(/["\\$`]/g, '\\$&')
}

/**
 * @returns undefined where the bytes hold anything but line feeds and visible characters, or start with `@`, which cURL
 * takes for a file's name
 */
function plainText(body: Uint8Array): string | undefined {
  const text = decodeUtf8(body)
  if (text === undefined || text.startsWith('@')) return undefined
  return /^(?:\n|[^\p{C}\p{Zl}\p{Zp}])*$/u.test(text) ? text : undefined
}

function octal(body: Uint8Array): string {
  return Array.from(body, (byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('')
}
