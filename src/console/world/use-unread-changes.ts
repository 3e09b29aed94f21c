import { useEffect, useRef, useState } from 'react'
import type { AppState } from '../../protocol/emulator-api.ts'
import { findChanges, keyOfPair, type UnreadChange } from './find-changes.ts'

/** Long enough to be seen by who was looking at another column. */
const shownMs = 6_000

/**
 * What has changed a moment ago, by pair. The first look at a world, and one at another world or after a reset, changes
 * nothing.
 * @param origin another one wherever the counts begin anew
 */
export function useUnreadChanges(
  conversations: AppState['conversations'],
  origin: string,
): ReadonlyMap<string, UnreadChange> {
  const [changes, setChanges] = useState<ReadonlyMap<string, UnreadChange>>(new Map())
  const last = useRef({ conversations, origin })
  useEffect(() => {
    const before = last.current
    last.current = { conversations, origin }
    if (before.origin !== origin) return setChanges(new Map())
    const found = findChanges(before.conversations, conversations)
    if (found.length > 0) setChanges(new Map(found.map((change) => [keyOfPair(change), change])))
  }, [conversations, origin])
  useEffect(() => {
    if (changes.size === 0) return
    const timer = setTimeout(() => setChanges(new Map()), shownMs)
    return () => clearTimeout(timer)
  }, [changes])
  return changes
}
