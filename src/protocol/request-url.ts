/**
 * The request URL, built and taken apart. Building writes the parameters in the order they are given; taking apart keeps
 * each one as it was written, so that `%2A` and `*` can be told from each other.
 */
export interface QueryParameter {
  name: string
  /** Percent-decoded; as written where it cannot be decoded. */
  value: string
  /** As it stands in the URL, after the equals sign. */
  raw: string
}

export interface RequestUrlParts {
  /** Scheme, host and port. */
  origin: string
  /** With its leading slash. */
  pathname: string
  query: QueryParameter[]
}

/** What every call carries in its query. An absent one is left out, which the service answers in its own way. */
export interface RequestUrlInput {
  origin: string
  /** A command's path, without a leading slash. */
  path: string
  sdkAppId: string
  identifier: string
  userSig: string
  /** An unsigned 32-bit integer by the documentation; the service evidently takes anything. */
  random?: string
  contentType?: string
}

export function buildRequestUrl(input: RequestUrlInput): string {
  const query: [string, string | undefined][] = [
    ['sdkappid', input.sdkAppId],
    ['identifier', input.identifier],
    ['usersig', input.userSig],
    ['random', input.random],
    ['contenttype', input.contentType],
  ]
  const written = query.flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${encodeParameter(value)}`]))
  return `${input.origin}/${input.path}?${written.join('&')}`
}

/** @returns undefined where the text is no absolute http or https URL. */
export function takeApartRequestUrl(url: string): RequestUrlParts | undefined {
  const match = /^(https?:\/\/[^/?#]+)([^?#]*)(?:\?([^#]*))?/i.exec(url)
  if (!match) return undefined
  const [, origin = '', pathname = '', search = ''] = match
  return { origin, pathname, query: takeApartQuery(search) }
}

/** @param search without its question mark. Names are case-sensitive, as at the service. */
export function takeApartQuery(search: string): QueryParameter[] {
  if (search === '') return []
  return search.split('&').map((part) => {
    const at = part.indexOf('=')
    const name = at < 0 ? part : part.slice(0, at)
    const raw = at < 0 ? '' : part.slice(at + 1)
    return { name: decodeParameter(name), value: decodeParameter(raw), raw }
  })
}

/**
 * A lone surrogate has no UTF-8; it becomes U+FFFD, as everywhere on the web, instead of an exception. An apostrophe is
 * encoded because `URL` would do so on the way, and the request would not be the one that was shown.
 */
function encodeParameter(value: string): string {
  return encodeURIComponent(value.toWellFormed()).replaceAll("'", '%27')
}

function decodeParameter(raw: string): string {
  // Almost every parameter of almost every call; the emulator takes apart thousands in a second.
  if (!/[%+]/.test(raw)) return raw
  try {
    return decodeURIComponent(raw.replaceAll('+', ' '))
  } catch {
    return raw
  }
}

/** Draws a value for `random`: an unsigned 32-bit integer. */
export function drawRandom(): string {
  return String(crypto.getRandomValues(new Uint32Array(1))[0])
}
