import { userSigCodes } from '../../../protocol/user-sig.ts'
import type { Action } from '../../texts/finding-types.ts'
import type { Case, KnownSignature } from '../case.ts'
import type { Finding } from '../finding.ts'

const ownCodes: ReadonlySet<number | undefined> = new Set(Object.values(userSigCodes))

/** Everything that speaks of a signature, the codes of older tables among them. */
const aboutSignature: ReadonlySet<number | undefined> = new Set([
  ...ownCodes,
  ...[60025, 70002, 70005, 70032, 70050, 70051, 70346],
])

/** The app is not known; the one that a UserSig was made for may be. */
const aboutApp: ReadonlySet<number | undefined> = new Set([60006, 70020])

/** What the connection's UserSig says against itself at this moment, or that it is no longer the one that was sent. */
export function findSignature({ code, beside: { signature } }: Case): Finding[] {
  if (!signature || !(aboutSignature.has(code) || (aboutApp.has(code) && signature.verdict === 'other-app'))) return []
  const { verdict, content, remaining, identifier, sdkAppId, sent, canSign } = signature
  if (verdict === 'valid') {
    if (sent && code === userSigCodes['wrong-key'] && !canSign) {
      return [{ weight: 'fits', evidence: { kind: 'key-unknown' }, action: { kind: 'open-signature' } }]
    }
    return sent ? [] : [{ weight: 'explains', evidence: { kind: 'signature-changed' }, action: { kind: 'send-again' } }]
  }
  const ofApp = verdict === 'other-app'
  const explains = sent && (userSigCodes[verdict] === code || !ownCodes.has(code))
  return [
    {
      weight: explains ? 'explains' : 'fits',
      evidence: {
        kind: 'signature',
        verdict,
        found: (ofApp ? content && String(content.sdkAppId) : content?.identifier) ?? '',
        expected: ofApp ? sdkAppId : identifier,
        ago: -(remaining ?? 0),
      },
      action: mend(signature),
    },
  ]
}

/** A new one where a press makes it; else what the signature itself is for, or a look at it. */
function mend({ verdict, content, canSign }: KnownSignature): Action {
  if (canSign) return { kind: 'sign-again' }
  if (verdict === 'other-identifier' && content) return { kind: 'use-identifier', identifier: content.identifier }
  if (verdict === 'other-app' && content) return { kind: 'use-app', sdkAppId: String(content.sdkAppId) }
  return { kind: 'open-signature' }
}
