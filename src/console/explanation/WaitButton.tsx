import { useEffect, useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { readClock, useNow } from '../../ui/use-now.ts'
import { useStable } from '../../ui/use-stable.ts'
import type { FindingsTexts } from '../texts/findings.en.ts'

/** Seconds: who wakes a machine later than that has forgotten what it was about to send. */
const latest = 90

interface WaitButtonProps {
  words: FindingsTexts
  label: string
  look: 'first' | 'plain'
  seconds: number
  /** Another one as soon as anything that would be sent, or whereto, changes: then it stops. */
  watched: string
  /** At the press. @returns what is watched from now on; undefined where nothing may be sent now. */
  onStart: () => string | undefined
  onSend: () => void
}

/** Waits where it can be seen and stopped, then sends: the press is for both. */
export function WaitButton({ words, label, look, seconds, watched, onStart, onSend }: WaitButtonProps) {
  const [wait, setWait] = useState<{ until: number; watched: string } | 'stopped' | 'cancelled'>()

  function start() {
    const watched = onStart()
    if (watched !== undefined) setWait({ until: readClock() + seconds, watched })
  }

  if (typeof wait === 'object') {
    return (
      <Countdown
        until={wait.until}
        words={words}
        current={wait.watched === watched}
        onStop={setWait}
        onEnd={() => {
          setWait(undefined)
          onSend()
        }}
      />
    )
  }
  return (
    <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
      {/* Only where Cancel was pressed: who typed elsewhere goes on there. */}
      <Button autoFocus={wait === 'cancelled'} look={look} onClick={start}>
        {label}
      </Button>
      <span aria-live="polite" className="text-ink-2">
        {wait === 'stopped' && words.stopped}
      </span>
    </span>
  )
}

interface CountdownProps {
  /** Unix seconds. */
  until: number
  words: FindingsTexts
  /** Nothing has changed that would be sent. */
  current: boolean
  onStop: (how: 'stopped' | 'cancelled') => void
  onEnd: () => void
}

function Countdown({ until, words, current, onStop, onEnd }: CountdownProps) {
  const left = until - useNow(1)
  const over = !current || left < -latest ? 'stopped' : left <= 0 ? 'due' : undefined
  const end = useStable(() => (over === 'due' ? onEnd() : onStop('stopped')))
  useEffect(() => {
    if (over) end()
  }, [over, end])
  return (
    <span className="flex flex-wrap items-center gap-x-3">
      <span role="timer" className="font-semibold tabular-nums">
        {words.sendsIn(Math.max(left, 0))}
      </span>
      <Button autoFocus onClick={() => onStop('cancelled')}>
        {words.stop}
      </Button>
    </span>
  )
}
