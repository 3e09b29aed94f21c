/** Text and its bytes. Nothing here repairs: what is not UTF-8 is reported, and a byte order mark stays. */

const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

export function encodeUtf8(text: string): Uint8Array<ArrayBuffer> {
  return encoder.encode(text)
}

/** @returns the text, a leading U+FEFF included, or undefined where the bytes are not UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes)
  } catch {
    return undefined
  }
}

/**
 * @returns where bytes stop being UTF-8: the offset at which the character begins that is none, so that of a lone é in
 * Latin-1 the é is named and not what follows it; their length where they end amid a character.
 */
export function findNonUtf8(bytes: Uint8Array): number {
  let fits = 0
  let fails = bytes.length + 1
  while (fails - fits > 1) {
    const length = Math.floor((fits + fails) / 2)
    if (isBeginning(bytes.subarray(0, length))) fits = length
    else fails = length
  }
  if (fits === bytes.length) return fits
  while (decodeUtf8(bytes.subarray(0, fits)) === undefined) fits -= 1
  return fits
}

/** Whether it is UTF-8 as far as it goes. */
function isBeginning(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}

/** The length of a text on the wire, in bytes. */
export function byteLength(text: string): number {
  return encoder.encode(text).length
}
