/** From the system's error to the kind of failure. Which phase the call was in says more than the code does. */
import type { FailureKind, Phase, Failure as RedactedFailure } from '../protocol/exchange.ts'

/** With the system's own words as they came. */
export type Failure = Omit<RedactedFailure, 'message'> & { message: string }

/** A failure as it is raised below: by the socket, the TLS library or the HTTP parser. */
export interface SystemError extends Error {
  code?: string
  /** Of an AggregateError: one per address that was tried. */
  errors?: SystemError[]
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
    default:
      return bytesRead ? 'cut-off' : 'reset'
  }
}

function messageOf(error: SystemError): string {
  // Both addresses of a name refused: the aggregate's own message is empty.
  if (error.message === '' && error.errors) return error.errors.map(({ message }) => message).join('; ')
  return error.message
}
