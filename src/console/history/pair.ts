import * as z from 'zod/mini'
import { fromBase64 } from '../../lib/base64.ts'
import { decodeUtf8 } from '../../lib/utf8.ts'

const Pair = z.object({ Report_Account: z.string(), Peer_Account: z.string() })

/** The two accounts of a request's body; undefined where it does not name them as strings. */
export function readPair(bodyBase64: string): { reader: string; other: string } | undefined {
  const text = decodeUtf8(fromBase64(bodyBase64) ?? new Uint8Array())
  if (text === undefined) return undefined
  try {
    const pair = Pair.parse(JSON.parse(text))
    return { reader: pair.Report_Account, other: pair.Peer_Account }
  } catch {
    return undefined
  }
}
