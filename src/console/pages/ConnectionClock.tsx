import { lazy } from 'react'
import { FetchedPart } from '../../ui/FetchedPart.tsx'
import { fetched } from '../../ui/fetched.ts'
import { type DatedCall, findNewestClockSkew } from '../clock-skew/find-clock-skew.ts'
import { useConnection } from '../connections/use-connection.tsx'

const ClockSkewMark = lazy(async () => ({
  default: (await fetched(import('../clock-skew/ClockSkewMark.tsx'))).ClockSkewMark,
}))

/** Stands beside the signature's state for as long as the newest reply of the connection's host says that our clock is off. */
export function ConnectionClock({ calls }: { calls: readonly DatedCall[] }) {
  const skew = findNewestClockSkew(calls, useConnection().origin)
  return (
    skew && (
      <FetchedPart failed={null}>
        <ClockSkewMark skew={skew} />
      </FetchedPart>
    )
  )
}
