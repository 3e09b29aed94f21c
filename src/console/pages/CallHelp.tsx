import { lazy } from 'react'
import type { Outcome } from '../../protocol/outcome.ts'
import { FetchedPart } from '../../ui/FetchedPart.tsx'
import { fetched } from '../../ui/fetched.ts'
import { findClockSkew } from '../clock-skew/find-clock-skew.ts'
import { originOf } from '../connections/target.ts'
import { useConnection } from '../connections/use-connection.tsx'
import type { HistoryRow } from '../history/row.ts'
import { hasUnknownHost, needsRegionHelp } from '../region-help/needs-region-help.ts'
import { sendRead } from '../send/send-read.ts'

const ClockSkewNote = lazy(async () => ({
  default: (await fetched(import('../clock-skew/ClockSkewNote.tsx'))).ClockSkewNote,
}))
const RegionHelp = lazy(async () => ({ default: (await fetched(import('../region-help/RegionHelp.tsx'))).RegionHelp }))

interface CallHelpProps {
  row: HistoryRow
  outcome: Outcome
  allowedHosts: readonly string[]
}

/** What this call calls for beside its explanation: another host, or a clock that is set. Seldom; fetched when it is. */
export function CallHelp({ row, outcome, allowedHosts }: CallHelpProps) {
  const connection = useConnection()
  const skew = findClockSkew(row)
  const here = row.request.url.startsWith(`${connection.origin}/`)
  return (
    <>
      {row.live && needsRegionHelp(outcome) && (
        <FetchedPart failed={null}>
          <RegionHelp
            call={row}
            hostUnknown={hasUnknownHost(outcome)}
            allowedHosts={allowedHosts}
            connection={connection}
            originOf={(target) => originOf(target, location.origin)}
            send={sendRead}
            onUse={connection.setTarget}
          />
        </FetchedPart>
      )}
      {skew && (
        <FetchedPart failed={null}>
          <ClockSkewNote skew={skew} remaining={here ? connection.signature?.remaining : undefined} />
        </FetchedPart>
      )}
    </>
  )
}
