/** What the calls before one say of it. Read from the rows that are shown; nothing is asked of anyone. */
import { takeApartRequestUrl } from '../../protocol/request-url.ts'
import { readPair } from './pair.ts'
import type { HistoryRow } from './row.ts'
import { outcomeOfRow } from './row-outcome.ts'

export interface CallFacts {
  accepted: string[]
  callsInSecond: number
  /** Milliseconds since 1970. */
  oppositeAt: number | undefined
}

/** @param rows newest first; those of other apps, and later ones, do not count */
export function readCallFacts(row: HistoryRow, rows: readonly HistoryRow[]): CallFacts {
  const app = appOf(row)
  const pair = pairOf(row)
  const earlier = rows.filter((other) => other.startedAt <= row.startedAt && appOf(other) === app)
  const accepted = new Set<string>()
  let oppositeAt: number | undefined
  for (const other of earlier) {
    const named = other.id !== row.id && outcomeOfRow(other)?.kind === 'ok' ? pairOf(other) : undefined
    if (!named) continue
    accepted.add(named.reader).add(named.other)
    if (named.reader === pair?.other && named.other === pair.reader) oppositeAt ??= other.startedAt
  }
  const inSecond = earlier.filter((other) => other.startedAt > row.startedAt - 1000)
  return { accepted: [...accepted], callsInSecond: inSecond.length, oppositeAt }
}

const apps = new WeakMap<object, string>()

/** Host and SDKAppID. Taken apart once for each row, since a list of hundreds is asked at every call. */
function appOf({ request }: HistoryRow): string {
  const known = apps.get(request)
  if (known !== undefined) return known
  const parts = takeApartRequestUrl(request.url)
  const app = `${parts?.origin} ${parts?.query.find(({ name }) => name === 'sdkappid')?.value}`
  apps.set(request, app)
  return app
}

const pairs = new WeakMap<object, ReturnType<typeof readPair>>()

function pairOf({ request }: HistoryRow): ReturnType<typeof readPair> {
  if (!pairs.has(request)) pairs.set(request, readPair(request.bodyBase64))
  return pairs.get(request)
}
