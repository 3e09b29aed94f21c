/**
 * Where an identity and a signature are at home. The emulator, the vendor's regions together and every host named at
 * start are one place each, and so is every saved connection in them: no credential is carried from one to another.
 */
import { isLive, type Target } from './target.ts'

/** As a key of what is kept for it. */
export type Place = string

/** @param savedId of the saved connection in use */
export function placeOf(target: Target, savedId: string | undefined): Place {
  const home = isLive(target) && !target.startsWith('host:') ? 'regions' : target
  return savedId === undefined ? home : `${savedId}@${home}`
}

/** A home has no `@` in it, an id may. */
export function isPlaceOfSaved(place: Place, savedId: string): boolean {
  const at = place.lastIndexOf('@')
  return at >= 0 && place.slice(0, at) === savedId
}
