import { useEffect, useState } from 'react'

/**
 * Unix seconds, as they go on, and at once when the tab is looked at again: a night asleep passes no timer.
 * @param apart seconds from one look at the clock to the next
 */
export function useNow(apart: number): number {
  const [now, setNow] = useState(readClock)
  useEffect(() => {
    const look = () => setNow(readClock())
    const timer = setInterval(look, apart * 1000)
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
    }
  }, [apart])
  return now
}

/** Unix seconds. */
export function readClock(): number {
  return Math.floor(Date.now() / 1000)
}
