/**
 * Who we are and where we send. Target, SDKAppID and identifier survive a reload of the tab; a UserSig does only if a
 * person asks for it. Changing any of it sends nothing.
 */
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react'
import { noSecret, type Secret } from '../../lib/secret.ts'
import { defaultApp } from '../../protocol/default-app.ts'
import { type Identity, type KeptConnection, keepConnection, readKeptConnection } from './kept-connection.ts'
import type { PastedValues } from './paste/paste.ts'
import { type Place, placeOf } from './place.ts'
import { signInPage } from './sign.ts'
import { isLive, originOf, type Target } from './target.ts'
import { type Credential, publishedKey, useCredential } from './use-credential.ts'

export interface Connection extends Identity, Credential {
  target: Target
  live: boolean
  /** Scheme, host and port that requests go to. */
  origin: string
  /** Of the saved connection in use; it may have been deleted since. */
  savedId: string | undefined
  /** Another one wherever another app, identity or host is meant: what was allowed for one is not for the next. */
  key: string
  setTarget: (target: Target) => void
  /** Switches to a target with what was pasted for it; the rest is as it was there. */
  setTargetFor: (target: Target, pasted: PastedValues) => void
  setIdentity: (change: Partial<Identity>) => void
  /** Switches to a saved connection, as it was saved. */
  choose: (saved: Identity & { id: string; target: Target }) => void
  /** Switches to what was typed without a saved one. */
  detach: (target: Target) => void
  /** What is in the fields was saved under this id: it stays as it is, its credential too. */
  adopt: (id: string) => void
  /** Of one that was deleted for good: its UserSig and key go from memory and from where they were kept. */
  forgetSaved: (id: string) => void
}

const emulatorIdentity: Identity = { sdkAppId: String(defaultApp.sdkAppId), identifier: defaultApp.admins[0] }
const liveIdentity: Identity = { sdkAppId: '', identifier: 'administrator' }

const ConnectionContext = createContext<Connection | undefined>(undefined)

export function useConnection(): Connection {
  const connection = useContext(ConnectionContext)
  if (!connection) throw new Error('useConnection needs a ConnectionProvider above it')
  return connection
}

/**
 * The signature for the emulator's default app, made before the page is drawn: whoever can press Send has one.
 * @returns empty where another app is in use, or where the browser cannot sign
 */
export async function signAtStart(): Promise<Secret> {
  const identity = readKeptConnection().identities.emulator ?? emulatorIdentity
  if (identity.sdkAppId !== emulatorIdentity.sdkAppId) return noSecret
  return signInPage(identity, publishedKey).catch(() => noSecret)
}

/** @param emulatorUserSig from `signAtStart` */
export function ConnectionProvider({ emulatorUserSig, children }: { emulatorUserSig: Secret; children: ReactNode }) {
  const [kept, setKept] = useState(readKeptConnection)
  useEffect(() => keepConnection(kept), [kept])
  const { target, savedId } = kept
  const live = isLive(target)
  const place = placeOf(target, savedId)
  const { sdkAppId, identifier } = identityIn(kept, place)
  const { credential, signature, move, put, forgetSaved } = useCredential(
    place,
    { sdkAppId, identifier },
    !live,
    emulatorUserSig,
  )

  const connection = useMemo<Connection>(
    () => ({
      ...credential,
      signature,
      target,
      live,
      origin: originOf(target, location.origin),
      savedId,
      key: JSON.stringify([savedId, target, sdkAppId, identifier]),
      sdkAppId,
      identifier,
      setTarget: (next) => setKept((all) => ({ ...all, target: next })),
      setTargetFor: (next, { userSig, ...identity }) => {
        const there = placeOf(next, savedId)
        if (userSig !== undefined) put(there, userSig)
        setKept((all) => {
          const moved = { ...all, target: next }
          return withIdentity(moved, there, { ...identityIn(moved, there), ...identity })
        })
      },
      setIdentity: (change) => setKept((all) => withIdentity(all, place, { sdkAppId, identifier, ...change })),
      choose: ({ id, target: next, ...identity }) =>
        setKept((all) => withIdentity({ ...all, target: next, savedId: id }, placeOf(next, id), identity)),
      detach: (next) => setKept((all) => ({ ...all, target: next, savedId: undefined })),
      adopt: (id) => {
        const next = placeOf(target, id)
        move(place, next)
        setKept((all) => withIdentity({ ...all, savedId: id }, next, { sdkAppId, identifier }))
      },
      forgetSaved,
    }),
    [credential, signature, target, live, savedId, place, sdkAppId, identifier, move, put, forgetSaved],
  )
  return <ConnectionContext value={connection}>{children}</ConnectionContext>
}

function identityIn({ target, identities }: KeptConnection, place: Place): Identity {
  return identities[place] ?? (isLive(target) ? liveIdentity : emulatorIdentity)
}

function withIdentity(all: KeptConnection, place: Place, { sdkAppId, identifier }: Identity): KeptConnection {
  return { ...all, identities: { ...all.identities, [place]: { sdkAppId, identifier } } }
}
