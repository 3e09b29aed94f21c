/**
 * Whether a live connection may change real people's data. It is armed by a person, in a dialog of its own, and never by
 * anything else; it ends after ten idle minutes, with the page, and as soon as anything about the connection changes.
 */
import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef, useState } from 'react'
import type { ArmReply } from '../../protocol/relay-api.ts'
import { armedMs } from '../../protocol/relay-api.ts'
import { useStable } from '../../ui/use-stable.ts'
import { armAtRelay } from './relay-client.ts'

/** What is armed, in the words of the connection. */
interface Armable {
  /** Another one for every other app, identity and host. */
  key: string
  live: boolean
  origin: string
  sdkAppId: string
}

export interface Arming {
  state: 'emulator' | 'read-only' | 'armed'
  /** When it ends by itself, in milliseconds since 1970; absent unless armed. */
  until: number | undefined
  /** For the relay; undefined unless armed, by the clock of this very moment. */
  proof: () => string | undefined
  /**
   * @param isWanted asked once the relay has answered: who has thought better of it meanwhile arms nothing
   * @returns false where the relay did not agree, or is gone
   */
  arm: (isWanted: () => boolean) => Promise<boolean>
  disarm: () => void
  /** A second press of the key that armed is not meant for the button that is there by then. */
  justArmed: () => boolean
  /** After a live write: ten idle minutes begin anew. */
  renew: (proof: string) => void
}

interface Armed {
  key: string
  proof: string
  until: number
}

/** A second press this soon after the first is a slip of the hand, in milliseconds. */
export const slipMs = 500

const ArmingContext = createContext<Arming | undefined>(undefined)

export function useArming(): Arming {
  const arming = useContext(ArmingContext)
  if (!arming) throw new Error('useArming needs an ArmingProvider above it')
  return arming
}

export function ArmingProvider({ connection, children }: { connection: Armable; children: ReactNode }) {
  const { key, live, origin, sdkAppId } = connection
  const [armed, setArmed] = useState<Armed>()
  // Not only hidden: whoever comes back to a connection finds it read-only.
  if (armed && armed.key !== key) setArmed(undefined)
  const current = armed?.key === key ? armed : undefined
  const armedAt = useRef(Number.NEGATIVE_INFINITY)
  useEnd(current?.until, () => setArmed(undefined))

  const arming = useMemo<Arming>(() => {
    const read = ({ armed: proof, forMs }: ArmReply): Armed => ({ key, proof, until: Date.now() + forMs })
    return {
      state: !live ? 'emulator' : current ? 'armed' : 'read-only',
      until: current?.until,
      // A machine that slept has passed no timer.
      proof: () => (current && Date.now() < current.until ? current.proof : undefined),
      arm: async (isWanted) => {
        const reply = await armAtRelay({ host: new URL(origin).host, sdkAppId })
        if (!reply || !isWanted()) return reply !== undefined
        armedAt.current = performance.now()
        setArmed(read(reply))
        return true
      },
      justArmed: () => performance.now() - armedAt.current < slipMs,
      disarm: () => setArmed((before) => (before?.key === key ? undefined : before)),
      // Only what is still armed: a person may have ended it while the call ran.
      renew: (proof) => setArmed((before) => (before?.key === key ? read({ armed: proof, forMs: armedMs }) : before)),
    }
  }, [key, live, origin, sdkAppId, current])
  return <ArmingContext value={arming}>{children}</ArmingContext>
}

function useEnd(until: number | undefined, end: () => void): void {
  const stableEnd = useStable(end)
  useEffect(() => {
    if (until === undefined) return
    let timer: ReturnType<typeof setTimeout>
    const look = () => {
      clearTimeout(timer)
      const rest = until - Date.now()
      if (rest <= 0) stableEnd()
      else timer = setTimeout(look, rest)
    }
    look()
    document.addEventListener('visibilitychange', look)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', look)
    }
  }, [until, stableEnd])
}
