/**
 * From the text of a UserSig to the bytes of its JSON, past what is wrong with the packing where that is possible: a
 * wrong checksum, gzip or a missing deflate are faults, and the fields behind them can be read all the same.
 */
import { fromBase64 } from '../lib/base64.ts'
import { decodeUtf8 } from '../lib/utf8.ts'
import type { UserSigProblem } from './user-sig-problem.ts'

/** Unpacks as far as it goes and never throws; `lib/inflate-partly.ts` is one. */
export type InflatePartly = (
  packed: Uint8Array,
  format: 'zlib' | 'gzip' | 'raw',
) => {
  /** All that came out. */
  bytes: Uint8Array
  /** Bytes of the input that were used up. */
  read: number
  ending: 'whole' | 'cut-off' | 'wrong-checksum' | 'damaged' | 'too-large'
}

export interface Unpacked {
  problems: UserSigProblem[]
  /** What base64 held; absent where it is none. */
  packed: Uint8Array | undefined
  /** What was unpacked; absent where nothing could be. */
  json: Uint8Array | undefined
  /** `json` is only the beginning. */
  partly: boolean
  /** Bytes that follow the packed ones. */
  trailing: number
}

/**
 * @param text percent-decoded, in the alphabet of a UserSig: `*` for `+`, `-` for `/`, `_` for `=`
 * @param nested it came out of base64 itself
 */
export function unpackUserSig(text: string, inflatePartly: InflatePartly, nested = false): Unpacked {
  const problems: UserSigProblem[] = []
  const foreign = /[^A-Za-z0-9*_-]/u.exec(text)
  if (foreign) {
    problems.push({ kind: 'not-base64', character: foreign[0], position: foreign.index + 1 })
    return { problems, packed: undefined, json: undefined, partly: false, trailing: 0 }
  }
  const digits = text.replace(/_{1,4}$/, '')
  const padding = digits.indexOf('_')
  if (padding >= 0) {
    problems.push({ kind: 'not-base64', character: '_', position: padding + 1 })
    return { problems, packed: undefined, json: undefined, partly: false, trailing: 0 }
  }
  const odd = digits.length % 4 === 1
  const packed = fromBase64(toStandard(odd ? digits.slice(0, -1) : digits)) ?? new Uint8Array()
  const paddedAsItShould = fromBase64(toStandard(text)) !== undefined
  const inside = openPacked(packed, digits, inflatePartly, nested)
  const cutOff = inside.problems.some(({ kind }) => kind === 'cut-off')
  if (odd && !cutOff) problems.push({ kind: 'odd-length', characters: digits.length })
  else if (!odd && !paddedAsItShould) problems.push({ kind: 'wrong-padding' })
  return { ...inside, problems: [...problems, ...inside.problems], packed }
}

/** Whether a text unpacks to the beginning of a JSON object without a fault. */
export function unpacksWell(text: string, inflatePartly: InflatePartly): boolean {
  const { problems, json } = unpackUserSig(text, inflatePartly, true)
  return problems.every(({ kind }) => kind === 'wrong-padding') && json !== undefined && json[0] === brace
}

type Inside = Omit<Unpacked, 'packed'>

/** `{` */
const brace = 0x7b

function openPacked(packed: Uint8Array, digits: string, inflatePartly: InflatePartly, nested: boolean): Inside {
  if (packed[0] === brace) return inside([{ kind: 'not-deflated' }], packed)
  if (packed[0] === 0x1f && packed[1] === 0x8b) {
    const { bytes, ending } = inflatePartly(packed, 'gzip')
    return inside([{ kind: 'gzip' }], bytes.length > 0 ? bytes : undefined, ending !== 'whole')
  }
  if (hasZlibHeader(packed)) return openZlib(packed, digits, inflatePartly)
  const raw = inflatePartly(packed, 'raw')
  if (raw.ending === 'whole' && raw.bytes[0] === brace) return inside([{ kind: 'raw-deflate' }], raw.bytes)
  const behindHeader = inflatePartly(packed.subarray(2), 'raw')
  if (behindHeader.bytes[0] === brace && behindHeader.bytes.length > 8) {
    const damaged = { kind: 'damaged', position: 1, readable: behindHeader.bytes.length } as const
    return inside([damaged], behindHeader.bytes, behindHeader.ending !== 'whole')
  }
  return openStranger(packed, digits, inflatePartly, nested)
}

function openZlib(packed: Uint8Array, digits: string, inflatePartly: InflatePartly): Inside {
  const { bytes, read, ending } = inflatePartly(packed, 'zlib')
  const readable = decodeStart(bytes).length
  switch (ending) {
    case 'whole':
      return { ...inside([], bytes), trailing: packed.length - read }
    case 'wrong-checksum':
      return inside([{ kind: 'wrong-checksum' }], bytes)
    case 'cut-off': {
      const cutOff = { kind: 'cut-off', characters: digits.length, bytes: packed.length, readable } as const
      return inside([cutOff], bytes, true)
    }
    case 'damaged':
      return inside([{ kind: 'damaged', position: Math.ceil((read * 4) / 3), readable }], bytes, true)
    case 'too-large':
      return inside([{ kind: 'unfolds-too-far' }], bytes, true)
  }
}

/** Neither zlib nor what could be read as if it were: base64 of base64, or letters that have lost their case. */
function openStranger(packed: Uint8Array, digits: string, inflatePartly: InflatePartly, nested: boolean): Inside {
  const inner = nested
    ? undefined
    : decodeUtf8(packed)?.trim().replaceAll('=', '_').replaceAll('+', '*').replaceAll('/', '-')
  if (inner !== undefined && unpacksWell(inner, inflatePartly)) {
    const { json, trailing } = unpackUserSig(inner, inflatePartly, true)
    return { ...inside([{ kind: 'base64-twice' }], json), trailing }
  }
  const oneCase = digits.length >= 40 && (digits === digits.toLowerCase() || digits === digits.toUpperCase())
  if (oneCase) return inside([{ kind: 'one-case' }])
  return inside([{ kind: 'not-zlib', firstBytes: toHex(packed.subarray(0, 4)) }])
}

function inside(problems: UserSigProblem[], json?: Uint8Array, partly = false): Inside {
  return { problems, json, partly, trailing: 0 }
}

/** RFC 1950: method 8, a window of at most 32 KB, and a check over both bytes. */
function hasZlibHeader([first = 0, second = 0]: Uint8Array): boolean {
  return (first & 0x0f) === 8 && first >> 4 <= 7 && (first * 256 + second) % 31 === 0
}

/** The text of bytes that may stop in the middle of a character. */
export function decodeStart(bytes: Uint8Array): string {
  for (let missing = 0; missing < 4; missing += 1) {
    const text = decodeUtf8(bytes.subarray(0, bytes.length - missing))
    if (text !== undefined) return text
  }
  return ''
}

function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join(' ')
}

function toStandard(text: string): string {
  return text.replaceAll('*', '+').replaceAll('-', '/').replaceAll('_', '=')
}
