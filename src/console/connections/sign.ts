/** Makes a UserSig in the page. The key stays here: not even the relay sees it. */
import { deflate } from '../../lib/deflate.ts'
import { Secret } from '../../lib/secret.ts'
import { makeUserSig } from '../../protocol/user-sig.ts'
import type { Identity } from './kept-connection.ts'

/** A day, in seconds: the least the vendor advises. https://trtc.io/document/34385 (2026-11) */
export const defaultValidity = 86_400

/** What a UserSig is made with. */
export interface SigningKey {
  secretKey: Secret
  /** Seconds. */
  validity: number
}

/** Rejects where the SDKAppID is no whole number: nothing could be signed for it. */
export async function signInPage({ sdkAppId, identifier }: Identity, key: SigningKey): Promise<Secret> {
  if (!/^\d{1,15}$/.test(sdkAppId)) throw new Error('The SDKAppID must be a whole number')
  const userSig = await makeUserSig(
    {
      sdkAppId: Number(sdkAppId),
      identifier,
      secretKey: key.secretKey.reveal(),
      time: Math.floor(Date.now() / 1000),
      expire: key.validity,
    },
    deflate,
  )
  return new Secret(userSig)
}

/** Seconds of remaining life under which a new one is made: an hour, or a tenth of a short life. */
export function renewBelow(validity: number): number {
  return Math.min(3_600, validity / 10)
}
