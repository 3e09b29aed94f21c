import { useEffect, useState } from 'react'

/** Unix seconds, every ten: a remaining life is shown in minutes. */
export function useNow(): number {
  const [now, setNow] = useState(readClock)
  useEffect(() => {
    const timer = setInterval(() => setNow(readClock()), 10_000)
    return () => clearInterval(timer)
  }, [])
  return now
}

export function readClock(): number {
  return Math.floor(Date.now() / 1000)
}
