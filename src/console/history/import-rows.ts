/** Calls from a file, in this session and marked: all of them or none, and none that is here already. Nothing is sent. */
import type { HistoryStore } from './db.ts'
import { HistoryRow } from './row.ts'

/** Of no tab: whoever sent it, it was not this one. */
const noTab = ''

/** @param calls rows of another history, or what has as much in it @throws where one of them is no row */
export async function importRows(
  store: HistoryStore,
  calls: readonly unknown[],
): Promise<{ added: number; already: number }> {
  const { id: sessionId } = await store.currentSession()
  const rows = calls.map((call) => HistoryRow.parse({ tabId: noTab, ...Object(call), sessionId, imported: true }))
  const added = await store.putNew(rows)
  return { added, already: rows.length - added }
}
