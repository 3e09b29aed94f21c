/**
 * gzip (RFC 1952) at once and the same everywhere: no time and no file name are in it. The bytes are stored, not made
 * fewer (RFC 1951 §3.2.4), which every reader takes; a packer would be fifty times as long as this.
 */

/** @param bytes 65,535 at most: one stored block */
export function gzip(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const packed = new Uint8Array(bytes.length + 23)
  const view = new DataView(packed.buffer)
  packed.set([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255, 1])
  view.setUint16(11, bytes.length, true)
  view.setUint16(13, ~bytes.length, true)
  packed.set(bytes, 15)
  view.setUint32(bytes.length + 15, crc32(bytes), true)
  view.setUint32(bytes.length + 19, bytes.length, true)
  return packed
}

function crc32(bytes: Uint8Array): number {
  let crc = ~0
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0)
  }
  return ~crc
}
