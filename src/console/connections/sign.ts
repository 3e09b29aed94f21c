/** Makes a UserSig in the page. The key stays here: not even the relay sees it. */
import { deflate } from '../../lib/deflate.ts'
import { makeUserSig } from '../../protocol/user-sig.ts'

/** A day: the least the vendor advises. https://trtc.io/document/34385 (2026-11) */
const defaultValidity = 86_400

/** Rejects where the SDKAppID is no whole number: nothing could be signed for it. */
export async function signInPage(input: { sdkAppId: string; identifier: string; secretKey: string }): Promise<string> {
  if (!/^\d{1,15}$/.test(input.sdkAppId)) throw new Error('The SDKAppID must be a whole number')
  return makeUserSig(
    {
      sdkAppId: Number(input.sdkAppId),
      identifier: input.identifier,
      secretKey: input.secretKey,
      time: Math.floor(Date.now() / 1000),
      expire: defaultValidity,
    },
    deflate,
  )
}
