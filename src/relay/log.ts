/** One structured line per call. It names where a call went and what came of it; no query, header or body gets here. */
import { type DestinationStream, destination, type Logger, pino } from 'pino'

export type CallLog = Pick<Logger, 'info' | 'warn'>

/**
 * Written synchronously: a line per call at a hundred calls a second costs nothing, and no line is lost at the end.
 * @param stream standard output unless told.
 */
export function createCallLog(stream: DestinationStream = destination({ dest: 1, sync: true })): CallLog {
  return pino({ base: null, timestamp: () => `,"at":"${new Date().toISOString()}"` }, stream)
}
