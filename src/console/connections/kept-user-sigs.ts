/**
 * The one place where a UserSig is stored, and only if a person asks for it: session storage, which ends with the tab.
 * A SecretKey is never stored.
 */
import * as z from 'zod/mini'
import { Secret } from '../../lib/secret.ts'
import type { Place } from './place.ts'

const storageKey = 'markread.kept-user-sigs'
const Stored = z.record(z.string(), z.string())

export function readKeptUserSigs(): Map<Place, Secret> {
  return new Map(Object.entries(readStored()).map(([place, userSig]) => [place, new Secret(userSig)]))
}

/** @param userSig undefined: not kept, or no longer. @returns false where the browser does not let us. */
export function keepUserSig(place: Place, userSig: Secret | undefined): boolean {
  const { [place]: _old, ...others } = readStored()
  const all = userSig === undefined ? others : { ...others, [place]: userSig.reveal() }
  try {
    if (Object.keys(all).length === 0) sessionStorage.removeItem(storageKey)
    else sessionStorage.setItem(storageKey, JSON.stringify(all))
    return true
  } catch {
    return false
  }
}

function readStored(): z.infer<typeof Stored> {
  try {
    return Stored.parse(JSON.parse(sessionStorage.getItem(storageKey) ?? ''))
  } catch {
    return {}
  }
}
