import { useEffect, useRef, useState } from 'react'
import type { Conversation } from '../../protocol/emulator-api.ts'
import { findChanges, keyOfPair, type UnreadChange } from './find-changes.ts'

/** Long enough to be seen by who was looking at another column. */
const shownMs = 6_000

/** What has changed a moment ago, by pair. The first look at a world changes nothing. */
export function useUnreadChanges(conversations: readonly Conversation[]): ReadonlyMap<string, UnreadChange> {
  const [changes, setChanges] = useState<ReadonlyMap<string, UnreadChange>>(new Map())
  const last = useRef(conversations)
  useEffect(() => {
    const before = last.current
    last.current = conversations
    const found = findChanges(before, conversations)
    if (found.length > 0) setChanges(new Map(found.map((change) => [keyOfPair(change), change])))
  }, [conversations])
  useEffect(() => {
    if (changes.size === 0) return
    const timer = setTimeout(() => setChanges(new Map()), shownMs)
    return () => clearTimeout(timer)
  }, [changes])
  return changes
}
