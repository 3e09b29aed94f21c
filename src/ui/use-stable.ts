import { useCallback, useInsertionEffect, useRef } from 'react'

/** A function that stays the same and always does the newest: for handlers of long lists, so that rows need no redrawing. */
export function useStable<Args extends unknown[]>(newest: (...args: Args) => void): (...args: Args) => void {
  const latest = useRef(newest)
  useInsertionEffect(() => {
    latest.current = newest
  })
  return useCallback((...args: Args) => latest.current(...args), [])
}
