/** From what stands in the boxes to what is shown: the ticket taken apart, held against what is expected, one word for it. */
import { inflatePartly } from '../../lib/inflate-partly.ts'
import type { Secret } from '../../lib/secret.ts'
import type { UserSigVerdict } from '../../protocol/user-sig.ts'
import { diagnoseUserSig, type UserSigDiagnosis } from '../../protocol/user-sig-diagnosis.ts'
import { judgeUserSig, type UserSigJudgement } from '../../protocol/user-sig-judgement.ts'
import { stepOfProblem } from '../../protocol/user-sig-problem.ts'

/** As they stand in the boxes; empty: not expected. */
export interface Boxes {
  userSig: Secret
  secretKey: Secret
  expectedIdentifier: string
  expectedSdkAppId: string
}

export interface Inspection {
  diagnosis: UserSigDiagnosis
  judgement: UserSigJudgement
  verdict: UserSigVerdict
  /** What stands inside of quotes, lines, requests and the like, where taking it out is all that it needs. */
  inside: string | undefined
}

/** @param now unix seconds */
export function inspect(boxes: Boxes, now: number): Inspection {
  const userSig = boxes.userSig.reveal()
  const diagnosis = diagnoseUserSig(userSig, inflatePartly)
  const judgement = judgeUserSig(diagnosis, {
    identifier: boxes.expectedIdentifier === '' ? undefined : boxes.expectedIdentifier,
    sdkAppId: readSdkAppId(boxes.expectedSdkAppId),
    secretKey: boxes.secretKey.isEmpty ? undefined : boxes.secretKey.reveal(),
    now,
  })
  const [problem] = diagnosis.problems
  const unreadable = problem && (problem.kind === 'empty' ? 'empty' : 'unreadable')
  const wrapped = problem !== undefined && diagnosis.content !== undefined && diagnosis.text !== userSig
  const onlyWrapped = wrapped && diagnosis.problems.every(({ kind }) => /received|unescape/.test(stepOfProblem[kind]))
  return {
    diagnosis,
    judgement,
    verdict: unreadable ?? judgement.mismatches[0]?.kind ?? 'valid',
    inside: onlyWrapped ? diagnosis.text : undefined,
  }
}

/** @returns undefined where the text is no whole number, or one that a number cannot hold. */
export function readSdkAppId(text: string): number | undefined {
  return /^\d{1,15}$/.test(text) ? Number(text) : undefined
}
