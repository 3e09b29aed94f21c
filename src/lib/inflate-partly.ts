/**
 * Unpacks as far as it goes, for looking into packed bytes that are damaged: what came out before the fault is kept, and
 * a wrong checksum is told from a stream that stops too early. For reading whole streams `inflate` of pako is enough.
 */
import { Z_BUF_ERROR, Z_FINISH, Z_STREAM_END, ZStream, zlibInflate, zlibInflateEnd, zlibInflateInit2 } from 'pako'

export type PackedFormat = 'zlib' | 'gzip' | 'raw'

export interface Inflated {
  /** All that came out. */
  bytes: Uint8Array<ArrayBuffer>
  /** Bytes of the input that were used up. */
  read: number
  ending: 'whole' | 'cut-off' | 'wrong-checksum' | 'damaged' | 'too-large'
}

/** What zlib calls "window bits" says which format is expected around the deflated data. */
const windowBits: Record<PackedFormat, number> = { zlib: 15, gzip: 31, raw: -15 }

/** Bytes; what unpacks to more is not unpacked further. */
const limit = 65_536

/** Never throws. What follows the end of the stream is not read. */
export function inflatePartly(packed: Uint8Array, format: PackedFormat): Inflated {
  const stream = new ZStream()
  zlibInflateInit2(stream, windowBits[format])
  stream.input = packed
  stream.avail_in = packed.length
  stream.output = new Uint8Array(limit)
  stream.avail_out = limit
  const status = zlibInflate(stream, Z_FINISH)
  const inflated: Inflated = {
    bytes: stream.output.slice(0, stream.next_out),
    read: stream.next_in,
    ending: endingOf(status, stream),
  }
  zlibInflateEnd(stream)
  return inflated
}

function endingOf(status: number, stream: ZStream): Inflated['ending'] {
  if (status === Z_STREAM_END) return 'whole'
  if (status === Z_BUF_ERROR) return stream.avail_out === 0 ? 'too-large' : 'cut-off'
  return /(?:data|length) check/.test(stream.msg) ? 'wrong-checksum' : 'damaged'
}
