/**
 * The one door to the log: a structured line per call. It names where a call went and what came of it; no query, header or
 * body gets here, and no text but our own words and what is redacted.
 */
import { type DestinationStream, destination, pino } from 'pino'
import type { Redacted } from '../lib/redacted.ts'
import type { Exchange, FailureKind } from '../protocol/exchange.ts'
import type { RefusalReason } from '../protocol/relay-api.ts'

export interface CallLog {
  info: (line: CallLine | ArmedLine) => void
  warn: (line: RefusedLine) => void
}

export interface CallLine {
  host: Redacted
  path: Redacted
  method: Redacted
  /** Of the request's body. */
  bytes: number
  result: Exchange['result']
  status?: number
  failure?: FailureKind
  ms: number
}

interface ArmedLine {
  armed: Redacted
  sdkAppId: Redacted
}

interface RefusedLine {
  refused: RefusalReason
  status: number
}

/**
 * Written synchronously: a line per call at a hundred calls a second costs nothing, and no line is lost at the end.
 * @param stream standard output unless told.
 */
export function createCallLog(stream: DestinationStream = destination({ dest: 1, sync: true })): CallLog {
  return pino({ base: null, timestamp: () => `,"at":"${new Date().toISOString()}"` }, stream)
}
