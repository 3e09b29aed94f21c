/**
 * What can be told of a UserSig without its key, as it is typed: readable, for whom, for which app, until when. Whether
 * it was made with the right key only the service knows.
 */
import { inflate } from 'pako'
import {
  checkUserSig,
  decodeUserSig,
  type UserSigContent,
  type UserSigVerdict,
  userSigCodes,
} from '../../protocol/user-sig.ts'

export interface SignatureState {
  verdict: UserSigVerdict
  /** What the service is expected to answer; absent where nothing speaks against the signature. */
  predictedCode: number | undefined
  content: UserSigContent | undefined
  /** Seconds until it expires; negative once it has; absent where it cannot be read. */
  remaining: number | undefined
}

/** @param now unix seconds */
export function readSignatureState(
  userSig: string,
  expected: { identifier: string; sdkAppId: string; now: number },
): SignatureState {
  const decoded = decodeUserSig(userSig, inflateZlib)
  const sdkAppId = /^\d+$/.test(expected.sdkAppId) ? Number(expected.sdkAppId) : Number.NaN
  const verdict = checkUserSig(decoded, { ...expected, sdkAppId })
  const content = decoded.ok ? decoded.content : undefined
  return {
    verdict,
    predictedCode: verdict === 'valid' ? undefined : userSigCodes[verdict],
    content,
    remaining: content && content.time + content.expire - expected.now,
  }
}

/** zlib alone: left to itself pako would also take gzip, which no verifier does, and be silent about a cut-off stream. */
function inflateZlib(bytes: Uint8Array): Uint8Array {
  const inflated: unknown = inflate(bytes, { windowBits: 15 })
  if (!(inflated instanceof Uint8Array)) throw new Error('cut off')
  return inflated
}
