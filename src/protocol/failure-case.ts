/**
 * Which of the ways to fail it was: the kind, told apart by the phase it reached, the system's code and what had come of an
 * answer. With it what can be said of each, whoever made it: whether the call may have been carried out, at whose end the
 * fault lies, and when to try again. Words are in the console's texts.
 */
import type { Failure } from './exchange.ts'
import type { Outcome } from './outcome.ts'
import { readTlsProblem, type TlsProblem } from './tls-problem.ts'

/** Whether the service may have acted all the same. */
export type Fate =
  /** No byte of the request has left: the phases before it were not over. */
  | 'not-sent'
  | 'perhaps-done'
  /** An answer had begun, and it comes after the act (our inference). */
  | 'probably-done'

interface FailureFacts {
  fate: Fate
  fault: 'network' | 'console' | 'request' | 'nobody'
  retry: 'after-a-fix' | 'back-off'
}

const fix = { fate: 'not-sent', fault: 'network', retry: 'after-a-fix' } as const
const later = { fate: 'not-sent', fault: 'network', retry: 'back-off' } as const
const perhaps = { fate: 'perhaps-done', fault: 'network', retry: 'back-off' } as const
const probably = { fate: 'probably-done', fault: 'network', retry: 'back-off' } as const

export const failureCases = {
  'dns-unknown': { ...fix, fault: 'request' },
  'dns-silent': later,
  'tcp-refused': { ...fix, fault: 'request' },
  'tcp-unreachable': later,
  'tcp-silent': later,
  'tcp-other': later,
  'tls-expired': fix,
  'tls-not-yet-valid': fix,
  'tls-other-name': fix,
  'tls-self-signed': fix,
  'tls-unknown-authority': fix,
  'tls-no-common-protocol': fix,
  'tls-no-tls': { ...fix, fault: 'request' },
  'tls-closed': later,
  'tls-other': fix,
  'timeout-dns': later,
  'timeout-tcp': later,
  'timeout-tls': later,
  'timeout-first-byte': perhaps,
  'timeout-download': probably,
  reset: perhaps,
  'reset-reused': perhaps,
  'cut-off-headers': probably,
  'cut-off-body': probably,
  'no-http': { ...perhaps, fault: 'request', retry: 'after-a-fix' },
  'bad-headers': perhaps,
  'bad-body': probably,
  surplus: probably,
  'reply-too-large': { ...perhaps, fault: 'request', retry: 'after-a-fix' },
  'cancelled-before': { fate: 'not-sent', fault: 'nobody', retry: 'back-off' },
  'cancelled-after': { fate: 'perhaps-done', fault: 'nobody', retry: 'back-off' },
  'relay-unreachable': { fate: 'perhaps-done', fault: 'console', retry: 'after-a-fix' },
  interrupted: { fate: 'perhaps-done', fault: 'nobody', retry: 'back-off' },
} as const satisfies Record<string, FailureFacts> & Record<`tls-${TlsProblem}`, FailureFacts>
export type FailureCase = keyof typeof failureCases

export function readFailureCase(failed: Extract<Outcome, { kind: 'failed' }>): FailureCase {
  const { failure, reply, reused } = failed
  switch (failure.kind) {
    case 'dns':
      return failure.code === 'ENOTFOUND' || failure.code === 'ENODATA' ? 'dns-unknown' : 'dns-silent'
    case 'tcp':
      return tcpCases.get(failure.code) ?? 'tcp-other'
    case 'tls':
      return `tls-${readTlsProblem(failure)}`
    case 'timeout':
      return timeoutCase(failure.phase)
    case 'reset':
      return reused ? 'reset-reused' : 'reset'
    case 'cut-off':
      return reply ? 'cut-off-body' : 'cut-off-headers'
    case 'bad-http':
      if (!reply) return failure.code === 'HPE_INVALID_CONSTANT' ? 'no-http' : 'bad-headers'
      return reply.bytes === reply.announced ? 'surplus' : 'bad-body'
    case 'cancelled':
      return isBeforeSending(failure.phase) ? 'cancelled-before' : 'cancelled-after'
    case 'reply-too-large':
    case 'relay-unreachable':
    case 'interrupted':
      return failure.kind
  }
}

const tcpCases = new Map<string, FailureCase>([
  ['ECONNREFUSED', 'tcp-refused'],
  ['EHOSTUNREACH', 'tcp-unreachable'],
  ['ENETUNREACH', 'tcp-unreachable'],
  ['EADDRNOTAVAIL', 'tcp-unreachable'],
  ['ETIMEDOUT', 'tcp-silent'],
])

function timeoutCase(phase: Failure['phase']): FailureCase {
  switch (phase) {
    case 'dns':
    case 'tcp':
    case 'tls':
      return `timeout-${phase}`
    case 'download':
      return 'timeout-download'
    // Waiting for a place has no limit of its own; and where no phase is told, nobody knows how far it came.
    case 'queue':
    case 'firstByte':
    case null:
      return 'timeout-first-byte'
  }
}

/** A call that the console itself gave up has no phase: then nobody knows, and it counts as sent. */
function isBeforeSending(phase: Failure['phase']): boolean {
  return phase === 'queue' || phase === 'dns' || phase === 'tcp' || phase === 'tls'
}
