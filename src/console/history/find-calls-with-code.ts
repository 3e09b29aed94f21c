/** Past calls that were answered with one code, in every session. Reads everything; to be asked for by a screen, not often. */
import { ownRows, settled, store } from './recorder.ts'
import { type HistoryRow, isWhole, readRow } from './row.ts'
import { outcomeOfRow } from './row-outcome.ts'
import { tabId } from './tab-id.ts'

export interface CallsWithCode {
  count: number
  /** At most five, the newest first. */
  newest: HistoryRow[]
  /** Rows that no longer parse: whatever they say is not counted. */
  broken: number
  /** False where rows end with the page, or one could not be written. */
  lasting: boolean
}

const shown = 5

export async function findCallsWithCode(code: number): Promise<CallsWithCode> {
  const ready = await store
  const { failed } = await settled()
  const found: HistoryRow[] = []
  const seen = new Set<string>()
  let broken = 0
  function take(stored: unknown) {
    const row = readRow(stored, { tabId, ownRows }, Date.now())
    if (seen.has(row.id)) return
    seen.add(row.id)
    if (!isWhole(row)) broken += 1
    else if (hasCode(row, code)) found.push(row)
  }
  for await (const rows of ready.allRows()) for (const row of rows) take(row)
  // Those of this page that could not be written.
  for (const row of ownRows.values()) take(row)
  return {
    count: found.length,
    newest: found.sort((one, other) => other.startedAt - one.startedAt).slice(0, shown),
    broken,
    lasting: ready.lasting && !failed,
  }
}

function hasCode(row: HistoryRow, code: number): boolean {
  const outcome = outcomeOfRow(row)
  return outcome?.kind === 'rejected' && outcome.code === code
}
