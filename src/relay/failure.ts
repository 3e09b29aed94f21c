/** From the system's error to the kind of failure. Which phase the call was in says more than the code does. */
import type { Redacted } from '../lib/redacted.ts'
import type { FailureKind, Phase, Failure as RedactedFailure } from '../protocol/exchange.ts'
import type { Redactor } from './redact.ts'

/** With the system's own words as they came. */
export type Failure = Omit<RedactedFailure, 'message' | 'certificate' | 'stray'> & { message: string }

/** A failure as it is raised below: by the socket, the TLS library or the HTTP parser. */
export interface SystemError extends Error {
  code?: string
  /** Of an AggregateError: one per address that was tried. */
  errors?: SystemError[]
  /** Of the HTTP parser: what it was given, and how far it came in it. */
  rawPacket?: Buffer
  bytesParsed?: number
}

/** @param bytesRead whether anything of a reply had arrived. */
export function readFailure(error: SystemError, phase: Phase | null, bytesRead: boolean): Failure {
  const code = error.code ?? error.errors?.[0]?.code ?? ''
  return { kind: kindOf(code, phase, bytesRead), phase, code, message: messageOf(error) }
}

function kindOf(code: string, phase: Phase | null, bytesRead: boolean): FailureKind {
  // The parser's errors are named for it: https://github.com/nodejs/llhttp (HPE_INVALID_CONSTANT and its siblings).
  if (code.startsWith('HPE_')) return 'bad-http'
  switch (phase) {
    case 'dns':
    case 'tcp':
    case 'tls':
      return phase
    case 'queue':
    case 'firstByte':
    case 'download':
    case null:
      return bytesRead ? 'cut-off' : 'reset'
  }
}

function messageOf(error: SystemError): string {
  // Both addresses of a name refused: the aggregate's own message is empty.
  if (error.message === '' && error.errors) return error.errors.map(({ message }) => message).join('; ')
  return error.message
}

/** More of it is not needed to tell what it is. */
const maxStrayCharacters = 256

/** @returns the beginning of what the parser could not take; undefined where the error is none of the parser's. */
export function readStray({ code, rawPacket, bytesParsed }: SystemError, redactor: Redactor): Redacted | undefined {
  if (!rawPacket || bytesParsed === undefined) return undefined
  // Behind an announced close the parser has swallowed the first byte of what should not be there.
  const taken = code === 'HPE_CLOSED_CONNECTION' ? bytesParsed - 1 : bytesParsed
  // As a whole, since a signature across the place could be told from neither half.
  const whole = redactor.text(rawPacket.toString('utf8'))
  const before = redactor.text(rawPacket.subarray(0, taken).toString('utf8'))
  if (!whole.startsWith(before)) return undefined
  const stray = redactor.text(whole.slice(before.length, before.length + maxStrayCharacters))
  return stray === '' ? undefined : stray
}
