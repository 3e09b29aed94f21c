/** gzip (RFC 1952), at once and with the same bytes everywhere: no time and no file name is in them. */
import { gzip as pack } from 'pako'

export function gzip(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(pack(bytes))
}
