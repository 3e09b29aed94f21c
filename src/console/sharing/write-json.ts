/** Calls as a file of our own: nothing is lost, so that importing it gives the same calls again. */
import type { Redacted } from '../../lib/redacted.ts'
import { redactJson } from '../../protocol/redaction.ts'
import { writeBodies } from './readable-bodies.ts'
import type { SharedCall } from './shared-call.ts'

export const fileFormat = 'markread-calls'
export const fileVersion = 1

export function writeJson(calls: readonly SharedCall[]): Redacted {
  return redactJson({ format: fileFormat, version: fileVersion, calls: calls.map(writeBodies) }, 1)
}
