/** What is known beside a call at this moment: connection, clock, history, and what was recorded. */
import { takeApartRequestUrl } from '../../protocol/request-url.ts'
import type { Assumptions } from '../assumptions.ts'
import { findClockSkew } from '../clock-skew/find-clock-skew.ts'
import type { Connection } from '../connections/use-connection.tsx'
import type { Beside, KnownSignature } from '../explanation/case.ts'
import { readCallFacts } from '../history/call-facts.ts'
import type { HistoryRow } from '../history/row.ts'
import { outcomeOfRow } from '../history/row-outcome.ts'
import { unknownAppCodes } from '../region-help/needs-region-help.ts'

export interface Surroundings {
  /** Newest first. */
  rows: readonly HistoryRow[]
  connection: Connection
  /** As the connection would send now, its UserSig masked. */
  urlNow: string
  assumptions: Assumptions
}

export function readBeside(row: HistoryRow, { rows, connection, urlNow, assumptions }: Surroundings): Beside {
  const outcome = outcomeOfRow(row)
  const unknownApp = outcome?.kind === 'rejected' && unknownAppCodes.has(outcome.code)
  return {
    ...assumptions,
    signature: readSignature(row.request.url, urlNow, connection),
    clockSkew: findClockSkew(row),
    history: readCallFacts(row, rows),
    canAskRegions: row.live && unknownApp && isSameCaller(row.request.url, urlNow) && !connection.userSig.isEmpty,
  }
}

function readParameter(url: string, wanted: string): string | undefined {
  return takeApartRequestUrl(url)?.query.find(({ name }) => name === wanted)?.value
}

function isSameCaller(one: string, other: string): boolean {
  return ['sdkappid', 'identifier'].every((name) => readParameter(one, name) === readParameter(other, name))
}

/** @returns undefined where the call went elsewhere, so that the connection says nothing of it */
function readSignature(sentUrl: string, urlNow: string, connection: Connection): KnownSignature | undefined {
  const { signature, identifier, sdkAppId } = connection
  if (!signature || takeApartRequestUrl(sentUrl)?.origin !== takeApartRequestUrl(urlNow)?.origin) return undefined
  const { verdict, content, remaining } = signature
  return {
    verdict,
    content,
    remaining,
    // Masked alike, a UserSig is the same one.
    sent: isSameCaller(sentUrl, urlNow) && readParameter(sentUrl, 'usersig') === readParameter(urlNow, 'usersig'),
    canSign: connection.signingKey !== undefined || connection.canSignWithPublishedKey,
    identifier,
    sdkAppId,
  }
}
