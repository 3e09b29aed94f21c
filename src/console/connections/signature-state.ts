/**
 * What can be told of the connection's UserSig as it is typed: readable, for whom, for which app, until when, and with
 * the right key while that is in memory. The judgement is that of the signature screen.
 */
import { inflatePartly } from '../../lib/inflate-partly.ts'
import type { Secret } from '../../lib/secret.ts'
import type { UserSigContent, UserSigVerdict } from '../../protocol/user-sig.ts'
import { diagnoseUserSig } from '../../protocol/user-sig-diagnosis.ts'
import { judgeUserSig, type UserSigRemark } from '../../protocol/user-sig-judgement.ts'

export interface SignatureState {
  verdict: UserSigVerdict
  /** What the service is expected to answer; absent where nothing speaks against the signature. */
  predictedCode: number | undefined
  content: UserSigContent | undefined
  /** Seconds until it expires; negative once it has; absent where it cannot be read. */
  remaining: number | undefined
  /** What is worth a warning though it works. */
  remarks: readonly UserSigRemark[]
}

export interface Expected {
  identifier: string
  sdkAppId: string
  /** The one that signs here; absent: the key cannot be told. */
  secretKey?: Secret | undefined
  /** Unix seconds. */
  now: number
}

export function readSignatureState(userSig: Secret, expected: Expected): SignatureState {
  const { identifier, sdkAppId, secretKey, now } = expected
  const diagnosis = diagnoseUserSig(userSig.reveal(), inflatePartly)
  const judgement = judgeUserSig(diagnosis, {
    identifier,
    sdkAppId: /^\d+$/.test(sdkAppId) ? Number(sdkAppId) : Number.NaN,
    secretKey: secretKey?.reveal(),
    now,
  })
  const [problem] = diagnosis.problems
  const unreadable = problem && (problem.kind === 'empty' ? 'empty' : 'unreadable')
  return {
    verdict: unreadable ?? judgement.mismatches[0]?.kind ?? 'valid',
    predictedCode: judgement.code,
    content: unreadable ? undefined : diagnosis.content,
    remaining: unreadable ? undefined : judgement.remaining,
    remarks: judgement.remarks,
  }
}
