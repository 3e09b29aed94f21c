/**
 * Who we are and where we send. Target, SDKAppID and identifier survive a reload of the tab; a UserSig lives in memory
 * alone. The emulator and the live targets keep an identity each, so that changing the target mixes nothing up.
 */
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react'
import * as z from 'zod/mini'
import { defaultApp } from '../../protocol/emulator-api.ts'
import { signInPage } from './sign.ts'
import type { SignatureState } from './signature-state.ts'
import { isLive, originOf, readTarget, type Target } from './target.ts'
import { useSignature } from './use-signature.ts'

interface Identity {
  sdkAppId: string
  identifier: string
}

interface Saved {
  target: Target
  emulator: Identity
  live: Identity
}

export interface Connection extends Identity {
  target: Target
  live: boolean
  /** Scheme, host and port that requests go to. */
  origin: string
  userSig: string
  /** Undefined for the moment until its reader is loaded. */
  signature: SignatureState | undefined
  /** The published key of the emulator's default app is the right one for this connection. */
  canSignWithPublishedKey: boolean
  setTarget: (target: Target) => void
  setIdentity: (change: Partial<Identity>) => void
  setUserSig: (userSig: string) => void
  /** Rejects where the SDKAppID is no whole number. */
  sign: (secretKey: string) => Promise<string>
}

const storageKey = 'markread.connection'
const renewBelow = 3_600

const StoredIdentity = z.object({ sdkAppId: z.string(), identifier: z.string() })
const Stored = z.object({ target: z.string(), emulator: StoredIdentity, live: StoredIdentity })

const fresh: Saved = {
  target: 'emulator',
  emulator: { sdkAppId: String(defaultApp.sdkAppId), identifier: defaultApp.admins[0] },
  live: { sdkAppId: '', identifier: 'administrator' },
}

const ConnectionContext = createContext<Connection | undefined>(undefined)

export function useConnection(): Connection {
  const connection = useContext(ConnectionContext)
  if (!connection) throw new Error('useConnection needs a ConnectionProvider above it')
  return connection
}

export function ConnectionProvider({ children }: { children: ReactNode }) {
  const [saved, setSaved] = useState(readSaved)
  const [userSigs, setUserSigs] = useState({ emulator: '', live: '' })
  const now = useNow()
  const home = isLive(saved.target) ? 'live' : 'emulator'
  const { sdkAppId, identifier } = saved[home]
  const userSig = userSigs[home]
  const signature = useSignature(userSig, { sdkAppId, identifier, now })
  const canSignWithPublishedKey = home === 'emulator' && sdkAppId === String(defaultApp.sdkAppId)

  useEffect(() => writeSaved(saved), [saved])

  // The emulator's default app is signed for by itself, and again before that runs out; nothing else ever is.
  const signByItself =
    canSignWithPublishedKey &&
    (userSig === '' || (signature?.verdict === 'valid' && (signature.remaining ?? 0) < renewBelow))
  const [ownSignature, setOwnSignature] = useState(false)
  useEffect(() => {
    if (!signByItself || ownSignature) return
    let current = true
    const { secretKey } = defaultApp
    signInPage({ sdkAppId, identifier, secretKey }).then((made) => {
      if (current) setUserSigs((all) => ({ ...all, emulator: made }))
    })
    return () => {
      current = false
    }
  }, [signByItself, ownSignature, sdkAppId, identifier])

  const connection = useMemo<Connection>(() => {
    const setUserSig = (next: string) => {
      if (home === 'emulator') setOwnSignature(true)
      setUserSigs((all) => ({ ...all, [home]: next }))
    }
    return {
      target: saved.target,
      live: isLive(saved.target),
      origin: originOf(saved.target, location.origin),
      sdkAppId,
      identifier,
      userSig,
      signature,
      canSignWithPublishedKey,
      setTarget: (target) => setSaved((all) => ({ ...all, target })),
      setIdentity: (change) => setSaved((all) => ({ ...all, [home]: { ...all[home], ...change } })),
      setUserSig,
      sign: async (secretKey) => {
        const made = await signInPage({ sdkAppId, identifier, secretKey })
        setUserSig(made)
        return made
      },
    }
  }, [saved.target, home, sdkAppId, identifier, userSig, signature, canSignWithPublishedKey])

  return <ConnectionContext value={connection}>{children}</ConnectionContext>
}

/** Unix seconds, each minute: often enough for a remaining life in hours and minutes. */
function useNow(): number {
  const [now, setNow] = useState(readClock)
  useEffect(() => {
    const timer = setInterval(() => setNow(readClock()), 60_000)
    return () => clearInterval(timer)
  }, [])
  return now
}

function readClock(): number {
  return Math.floor(Date.now() / 1000)
}

function readSaved(): Saved {
  try {
    const stored = Stored.parse(JSON.parse(sessionStorage.getItem(storageKey) ?? ''))
    return { ...stored, target: readTarget(stored.target) ?? 'emulator' }
  } catch {
    return fresh
  }
}

function writeSaved(saved: Saved): void {
  try {
    sessionStorage.setItem(storageKey, JSON.stringify(saved))
  } catch {
    // Storage can be forbidden: the connection then ends with the page.
  }
}
