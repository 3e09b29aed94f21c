/**
 * One press of Send as it is kept. Written before the send, patched when it is over. No signature is ever in it: the
 * request holds a fingerprint. Rows are parsed whenever they are read; one that fails is shown with its text.
 */
import * as z from 'zod/mini'
import { fromBase64 } from '../../lib/base64.ts'
import { Exchange, RedactedText, SentRequest } from '../../protocol/exchange.ts'
import { Refusal } from '../../protocol/relay-api.ts'
import { failWithoutRelay } from '../../protocol/unanswered.ts'

/** Milliseconds since 1970, within what a date can be. */
const Time = z.number().check(z.minimum(0), z.maximum(8_640_000_000_000_000))

export const HistoryRow = z.object({
  id: z.string(),
  sessionId: z.string(),
  /** The tab that sent it: a reload keeps it, so that the tab can tell that it interrupted its own call. */
  tabId: z.string(),
  /** Milliseconds since 1970, by the page's clock. */
  startedAt: Time,
  target: RedactedText,
  /** It went to real people's data. */
  live: z.boolean(),
  timeoutMs: z.number(),
  /** As it was meant to go out; the exchange has it as it did. */
  request: SentRequest,
  /** It came from a file, and was not sent from here. */
  imported: z.optional(z.literal(true)),
  /** Null while the call runs. */
  sent: z.nullable(z.union([Exchange, Refusal])),
})
export type HistoryRow = z.infer<typeof HistoryRow>

/** A row that no longer parses: kept, shown as it is, never dropped. */
export interface BrokenRow {
  id: string
  startedAt: number
  broken: string
}

export type KeptRow = HistoryRow | BrokenRow

export function isWhole(row: KeptRow): row is HistoryRow {
  return !('broken' in row)
}

/** A UserSig stood in the body, and was not kept: the same bytes cannot be sent again. */
export function lacksBytes({ request }: HistoryRow): boolean {
  return (fromBase64(request.bodyBase64)?.length ?? 0) !== request.bodyBytes
}

/** The request as the relay reported it; as it was meant, while there is no report. Its headers are the caller's own. */
export function requestAsSent({ request, sent }: HistoryRow): SentRequest {
  if (!sent || !('result' in sent)) return request
  const { method, url, bodyBase64, bodyBytes } = sent.request
  return { ...request, method, url, bodyBase64, bodyBytes }
}

/** This tab, and what this very page knows better than the disk. */
export interface Here {
  tabId: string
  ownRows: ReadonlyMap<string, HistoryRow>
}

/** A call may wait for its turn under the call rate before its timeout begins to count. */
const longestQueueMs = 30_000

/** @param now milliseconds since 1970 */
export function readRow(stored: unknown, here: Here, now: number): KeptRow {
  const parsed = HistoryRow.safeParse(stored)
  if (!parsed.success) return readBroken(stored)
  return here.ownRows.get(parsed.data.id) ?? closeInterrupted(parsed.data, here, now)
}

function closeInterrupted(row: HistoryRow, here: Here, now: number): HistoryRow {
  if (row.sent) return row
  const overdue = now > row.startedAt + row.timeoutMs + longestQueueMs
  if (row.tabId !== here.tabId && !overdue) return row
  return { ...row, sent: failWithoutRelay(row.request, 'interrupted', row.startedAt, 0) }
}

const Loose = z.object({ id: z.string(), startedAt: z.catch(Time, 0) })

function readBroken(stored: unknown): BrokenRow {
  const loose = Loose.safeParse(stored)
  const text = writeAny(stored)
  return { id: loose.data?.id ?? `broken-${text.length}`, startedAt: loose.data?.startedAt ?? 0, broken: text }
}

/** Whatever was stored: what JSON cannot hold is named instead. */
function writeAny(stored: unknown): string {
  try {
    const text = JSON.stringify(stored, (_key, value) => (typeof value === 'bigint' ? `${value}n` : value), 2)
    return text ?? String(stored)
  } catch {
    return String(stored)
  }
}
