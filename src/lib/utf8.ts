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

/** The length of a text on the wire, in bytes. */
export function byteLength(text: string): number {
  return encoder.encode(text).length
}
