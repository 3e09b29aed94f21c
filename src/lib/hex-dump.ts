/** Bytes for the eye, much as `hexdump -C` lays them out: offset, sixteen pairs in two halves, the visible ASCII among them. */

const bytesPerRow = 16

export interface HexRow {
  /** Of its first byte: four hex digits, or as many as it needs. */
  offset: string
  /** Of one width in every row, the last one too. */
  hex: string
  /** A dot for each byte that is no visible ASCII character. */
  text: string
}

export function dumpRows(bytes: Uint8Array): HexRow[] {
  return Array.from({ length: Math.ceil(bytes.length / bytesPerRow) }, (_, row) => {
    const at = row * bytesPerRow
    const part = bytes.subarray(at, at + bytesPerRow)
    const half = bytesPerRow / 2
    const hex = `${pairs(part.subarray(0, half))}  ${pairs(part.subarray(half))}`
    return {
      offset: at.toString(16).padStart(4, '0'),
      hex: hex.padEnd(bytesPerRow * 3),
      text: Array.from(part, (byte) => (byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : '.')).join(''),
    }
  })
}

export function writeHexDump(bytes: Uint8Array): string {
  return dumpRows(bytes)
    .map(({ offset, hex, text }) => `${offset}  ${hex}  |${text}|`)
    .join('\n')
}

/** The pairs alone, a row to a line: what the raw view takes as hex. */
export function writeHex(bytes: Uint8Array): string {
  return dumpRows(bytes)
    .map(({ hex }) => hex.trim().replace('  ', ' '))
    .join('\n')
}

function pairs(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join(' ')
}
