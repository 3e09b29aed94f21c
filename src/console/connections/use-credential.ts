/**
 * The UserSig of each place, in the memory of the tab, and the SecretKey that makes new ones until it is forgotten. The
 * emulator's default app is signed for by itself, with its published key; everything else only when a person asks.
 */
import { useCallback, useEffect, useMemo, useState } from 'react'
import { noSecret, Secret } from '../../lib/secret.ts'
import { defaultApp } from '../../protocol/default-app.ts'
import { useNow } from '../../ui/use-now.ts'
import type { Identity } from './kept-connection.ts'
import { keepUserSig, readKeptUserSigs } from './kept-user-sigs.ts'
import { isPlaceOfSaved, type Place } from './place.ts'
import { defaultValidity, renewBelow, type SigningKey, signInPage } from './sign.ts'
import type { SignatureState } from './signature-state.ts'
import { useSignature } from './use-signature.ts'

interface Held {
  userSig: Secret
  /** Until the tab closes or a person forgets it. */
  key?: SigningKey
  /** Made with the key, so that it is made anew before it runs out. What was pasted stays what it is. */
  made: boolean
  /** Stored until the tab closes. */
  kept: boolean
}

export interface Credential {
  userSig: Secret
  /** Undefined for the moment until its reader is loaded. */
  signature: SignatureState | undefined
  /** In memory until it is forgotten: signing again takes one press, and happens by itself before the UserSig runs out. */
  signingKey: SigningKey | undefined
  /** A new one is made by itself before this one runs out. */
  renews: boolean
  /** The published key of the emulator's default app is the right one here. */
  canSignWithPublishedKey: boolean
  /** Stored until the tab closes. */
  kept: boolean
  setUserSig: (userSig: string) => void
  /** Rejects where the SDKAppID is no whole number. @param key absent: the one in memory */
  sign: (key?: SigningKey) => Promise<void>
  forgetKey: () => void
  /** Stores it until the tab closes, or no longer. @returns false where the browser does not let us */
  keep: (wanted: boolean) => boolean
  /** What `restore` puts back; undefined: there is none yet */
  remembered: RememberedSig | undefined
  /** Puts back a UserSig. The key, and whether anything is kept, stay as they are: who forgot a key meant it. */
  restore: (before: RememberedSig | undefined) => void
}

/** Has nothing of a key: it may outlive one. */
type RememberedSig = Pick<Held, 'userSig' | 'made'>

export const publishedKey: SigningKey = { secretKey: new Secret(defaultApp.secretKey), validity: defaultValidity }
const nothing: Held = { userSig: noSecret, made: false, kept: false }

/** @param atStart the emulator's UserSig, made before the page was drawn */
export function useCredential(place: Place, identity: Identity, onEmulator: boolean, atStart: Secret) {
  const [all, setAll] = useState(() => readAtStart(atStart))
  const [lastMinute, setLastMinute] = useState(false)
  const now = useNow(lastMinute ? 1 : 30)
  const { sdkAppId, identifier } = identity
  const canSignWithPublishedKey = onEmulator && sdkAppId === String(defaultApp.sdkAppId)
  const own = all[place]
  const byItself = canSignWithPublishedKey && own === undefined
  const held = own ?? (byItself ? { ...nothing, made: true } : nothing)
  const { userSig, made } = held
  const key = held.key ?? (canSignWithPublishedKey && made ? publishedKey : undefined)
  const signature = useSignature(userSig, { sdkAppId, identifier, secretKey: held.key?.secretKey, now })

  const remaining = signature?.remaining ?? Number.POSITIVE_INFINITY
  const runsOut = signature?.verdict === 'valid' || signature?.verdict === 'expired'
  // Told at the very second, so that nobody sends with a signature that ran out unseen.
  const endsWithinAMinute = signature?.verdict === 'valid' && remaining < 60
  if (lastMinute !== endsWithinAMinute) setLastMinute(endsWithinAMinute)
  const renews = key !== undefined && made
  const due = renews && (userSig.isEmpty || (runsOut && remaining < renewBelow(key.validity)))
  useEffect(() => {
    if (!due || !key) return
    let current = true
    signInPage({ sdkAppId, identifier }, key).then((userSig) => {
      if (current) setAll((before) => ({ ...before, [place]: { ...nothing, ...before[place], userSig, made: true } }))
    }, ignoreUnsigned)
    return () => {
      current = false
    }
  }, [due, key, place, sdkAppId, identifier])

  const kept = held.kept ? userSig : undefined
  useEffect(() => {
    keepUserSig(place, kept)
  }, [place, kept])

  const credential = useMemo<Omit<Credential, 'signature'>>(() => {
    const change = (changes: Partial<Held>) =>
      setAll((before) => ({ ...before, [place]: { ...nothing, ...before[place], ...changes } }))
    return {
      userSig,
      signingKey: held.key,
      renews,
      canSignWithPublishedKey,
      kept: held.kept,
      // Whoever empties the box ends the keeping, too: the next one is kept only if a person asks again.
      setUserSig: (text) => change({ userSig: new Secret(text), made: false, ...(text === '' ? { kept: false } : {}) }),
      sign: async (given = key) => {
        if (!given) throw new Error('There is no SecretKey to sign with')
        change({ userSig: await signInPage({ sdkAppId, identifier }, given), key: given, made: true })
      },
      forgetKey: () =>
        setAll(({ [place]: before = nothing, ...others }) => {
          const { key: _forgotten, ...rest } = before
          return { ...others, [place]: { ...rest, made: false } }
        }),
      keep: (wanted) => {
        const possible = keepUserSig(place, wanted ? userSig : undefined)
        change({ kept: wanted && possible })
        return possible
      },
      remembered: own && { userSig: own.userSig, made: own.made },
      restore: (before) =>
        setAll(({ [place]: now, ...others }) =>
          before ? { ...others, [place]: { ...nothing, ...now, ...before } } : others,
        ),
    }
  }, [place, sdkAppId, identifier, userSig, own, held.key, held.kept, key, renews, canSignWithPublishedKey])

  const move = useCallback((from: Place, to: Place) => {
    keepUserSig(from, undefined)
    setAll(({ [from]: moved, ...others }) => (moved ? { ...others, [to]: moved } : others))
  }, [])

  const put = useCallback((at: Place, userSig: Secret) => {
    setAll((before) => ({ ...before, [at]: { ...nothing, ...before[at], userSig, made: false } }))
  }, [])

  const forgetSaved = useCallback((savedId: string) => {
    setAll((all) => Object.fromEntries(Object.entries(all).filter(([at]) => !isPlaceOfSaved(at, savedId))))
    for (const at of readKeptUserSigs().keys()) if (isPlaceOfSaved(at, savedId)) keepUserSig(at, undefined)
  }, [])

  return { credential, signature, move, put, forgetSaved }
}

function readAtStart(atStart: Secret): Partial<Record<Place, Held>> {
  const kept = [...readKeptUserSigs()].map(([place, userSig]) => [place, { ...nothing, userSig, kept: true }])
  const own = atStart.isEmpty ? {} : { emulator: { ...nothing, userSig: atStart, made: true } }
  return { ...own, ...Object.fromEntries(kept) }
}

/** The field then stays empty, and says so. */
function ignoreUnsigned(): void {}
