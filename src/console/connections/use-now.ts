import { useEffect, useState } from 'react'

/** Unix seconds, each half minute, and at once when the tab is looked at again: a night asleep passes no timer. */
export function useNow(): number {
  const [now, setNow] = useState(readClock)
  useEffect(() => {
    const look = () => setNow(readClock())
    const timer = setInterval(look, 30_000)
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
    }
  }, [])
  return now
}

function readClock(): number {
  return Math.floor(Date.now() / 1000)
}
