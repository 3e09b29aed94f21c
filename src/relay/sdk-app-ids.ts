/**
 * Every SDKAppID that some server could read out of a query. What was armed for one app must not reach another because
 * the far end, or a gateway before it, takes a query apart otherwise than we do: by the last of two parameters, at
 * semicolons, in any case, decoded once more. This judges nothing and is lenient on purpose; for what is meant, see
 * `takeApartQuery`.
 */

/** As sent, decoded as is usual, and by two that decode again. */
const decodings = 3

/** @param query without its question mark. @returns a value for each reading, so mostly the same one many times. */
export function readSdkAppIds(query: string): string[] {
  const texts = [query]
  for (let at = 0; at < decodings; at += 1) texts.push(decode(texts[at] ?? ''))
  // A server that splits at semicolons reads another value in `1;x=2` than one that does not.
  const parts = texts.flatMap((text) => [...text.split('&'), ...text.split(/[&;]/)])
  return parts.flatMap((part) => {
    const [, name = '', value = ''] = /^([^=]*)=?(.*)$/s.exec(part) ?? []
    return isSdkAppId(name) ? [value] : []
  })
}

/** Also with signs around it that are trimmed away or make it a list: ` sdkappid`, `sdkappid[]`, `?sdkappid`. */
function isSdkAppId(name: string): boolean {
  // `u`: the long s and the Kelvin sign become s and k in lower case.
  return /^[^\p{L}\p{N}]*sdkappid(?:[^\p{L}\p{N}].*)?$/isu.test(name)
}

/** What is no escape stays as it is, and what is no UTF-8 does no harm: neither makes this name. */
function decode(text: string): string {
  return text.replaceAll('+', ' ').replace(/(?:%[0-9a-f]{2})+/gi, (escapes) => {
    return Buffer.from(escapes.replaceAll('%', ''), 'hex').toString('utf8')
  })
}
