import { useEffect, useState } from 'react'
import { armedMs } from '../../protocol/relay-api.ts'

/** How long it stays armed without a send, counted down each second. */
export function ArmedFor({ until }: { until: number }) {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1_000)
    return () => clearInterval(timer)
  }, [])
  // Whatever happens to the clock of this machine.
  const seconds = Math.min(Math.max(0, Math.ceil((until - now) / 1_000)), armedMs / 1_000)
  return (
    <span className="tabular-nums">
      {Math.floor(seconds / 60)}:{String(seconds % 60).padStart(2, '0')}
    </span>
  )
}
