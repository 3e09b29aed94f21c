/**
 * Who we are and where we send. Target, SDKAppID and identifier survive a reload of the tab; a UserSig lives in memory
 * alone. The emulator, the vendor's regions together, and every host named at start keep an identity and a signature
 * each, so that changing the target takes no credential to another place.
 */
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react'
import * as z from 'zod/mini'
import { defaultApp } from '../../protocol/default-app.ts'
import { signInPage } from './sign.ts'
import type { SignatureState } from './signature-state.ts'
import { isLive, originOf, readTarget, type Target } from './target.ts'
import { useSignature } from './use-signature.ts'

interface Identity {
  sdkAppId: string
  identifier: string
}

/** Where an identity is at home: all regions are one vendor, every other host is its own. */
type Home = 'emulator' | 'regions' | `host:${string}`

interface Saved {
  target: Target
  identities: Partial<Record<Home, Identity>>
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
  sign: (secretKey: string) => Promise<void>
}

const storageKey = 'markread.connection'
const renewBelow = 3_600

const StoredIdentity = z.object({ sdkAppId: z.string(), identifier: z.string() })
const Stored = z.object({ target: z.string(), identities: z.record(z.string(), StoredIdentity) })

const fresh: Saved = { target: 'emulator', identities: {} }
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
 * @returns empty where another app is saved, or where the browser cannot sign
 */
export async function signAtStart(): Promise<string> {
  const { sdkAppId, identifier } = readSaved().identities.emulator ?? emulatorIdentity
  if (sdkAppId !== emulatorIdentity.sdkAppId) return ''
  return signInPage({ sdkAppId, identifier, secretKey: defaultApp.secretKey }).catch(() => '')
}

/** @param emulatorUserSig from `signAtStart` */
export function ConnectionProvider({ emulatorUserSig, children }: { emulatorUserSig: string; children: ReactNode }) {
  const [saved, setSaved] = useState(readSaved)
  const [userSigs, setUserSigs] = useState<Partial<Record<Home, string>>>({ emulator: emulatorUserSig })
  const now = useNow()
  const home = homeOf(saved.target)
  const { sdkAppId, identifier } = saved.identities[home] ?? (home === 'emulator' ? emulatorIdentity : liveIdentity)
  const userSig = userSigs[home] ?? ''
  const signature = useSignature(userSig, { sdkAppId, identifier, now })
  const canSignWithPublishedKey = home === 'emulator' && sdkAppId === String(defaultApp.sdkAppId)

  useEffect(() => writeSaved(saved), [saved])

  // The emulator's default app is signed for by itself, and again before that runs out; nothing else ever is.
  const signByItself =
    canSignWithPublishedKey &&
    (userSig === '' || (signature?.remaining !== undefined && signature.remaining < renewBelow))
  const [ownSignature, setOwnSignature] = useState(false)
  useEffect(() => {
    if (!signByItself || ownSignature) return
    let current = true
    const { secretKey } = defaultApp
    signInPage({ sdkAppId, identifier, secretKey }).then((made) => {
      if (current) setUserSigs((all) => ({ ...all, emulator: made }))
    }, ignoreUnsigned)
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
      setIdentity: (change) =>
        setSaved((all) => ({
          ...all,
          identities: { ...all.identities, [home]: { sdkAppId, identifier, ...change } },
        })),
      setUserSig,
      sign: async (secretKey) => {
        setUserSig(await signInPage({ sdkAppId, identifier, secretKey }))
      },
    }
  }, [saved.target, home, sdkAppId, identifier, userSig, signature, canSignWithPublishedKey])

  return <ConnectionContext value={connection}>{children}</ConnectionContext>
}

/** The field then stays empty, and says so. */
function ignoreUnsigned(): void {}

function homeOf(target: Target): Home {
  if (target === 'emulator') return 'emulator'
  return target.startsWith('host:') ? (target as `host:${string}`) : 'regions' // Just seen to start so.
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
