/** Why TLS failed, from what Node reported. OpenSSL tells a wrong certificate by a code, and a wrong protocol by its words alone. */
import type { Failure } from './exchange.ts'

export type TlsProblem =
  | 'expired'
  | 'not-yet-valid'
  | 'other-name'
  | 'self-signed'
  | 'unknown-authority'
  /** The two ends have no version or cipher in common. */
  | 'no-common-protocol'
  /** What listens there does not speak TLS. */
  | 'no-tls'
  /** Hung up before TLS stood. */
  | 'closed'
  | 'other'

/** https://nodejs.org/docs/latest-v20.x/api/tls.html#x509-certificate-error-codes (read 2026-11) */
const byCode: Record<string, TlsProblem> = {
  CERT_HAS_EXPIRED: 'expired',
  CERT_NOT_YET_VALID: 'not-yet-valid',
  ERR_TLS_CERT_ALTNAME_INVALID: 'other-name',
  HOSTNAME_MISMATCH: 'other-name',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'self-signed',
  SELF_SIGNED_CERT_IN_CHAIN: 'unknown-authority',
  UNABLE_TO_GET_ISSUER_CERT: 'unknown-authority',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'unknown-authority',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'unknown-authority',
  CERT_UNTRUSTED: 'unknown-authority',
  ECONNRESET: 'closed',
}

const byWords: [RegExp, TlsProblem][] = [
  [/wrong version number|packet length too long|unknown protocol|http request/, 'no-tls'],
  [/protocol version|unsupported protocol|handshake failure|no shared cipher|no protocols/, 'no-common-protocol'],
]

export function readTlsProblem({ code, message }: Pick<Failure, 'code' | 'message'>): TlsProblem {
  if (Object.hasOwn(byCode, code)) return byCode[code] ?? 'other'
  return byWords.find(([words]) => words.test(message))?.[1] ?? 'other'
}
