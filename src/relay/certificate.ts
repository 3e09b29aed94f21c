/**
 * The certificate that a far end shows, read while the connection is being made: once TLS has refused it, the socket tells
 * nothing more. Reads only; whether it is trusted is decided by Node alone.
 */
import { X509Certificate } from 'node:crypto'
import type { Socket } from 'node:net'
import { type PeerCertificate, TLSSocket } from 'node:tls'
import type { Certificate } from '../protocol/exchange.ts'
import { redactSecrets } from '../protocol/redaction.ts'

/** Whoever makes a certificate decides how much is in it. */
const maxNames = 100
const maxCharacters = 300

/**
 * @returns what was shown, once asked for; undefined before that, and where TLS broke off earlier.
 */
export function watchCertificate(socket: Socket): () => Certificate | undefined {
  let certificate: Certificate | undefined
  if (socket instanceof TLSSocket) {
    // "secure" comes when the handshake is over, and Node's own listener then judges the certificate. It is not documented:
    // without it there would be no facts, and the judgement stays what it is.
    socket.prependOnceListener('secure', () => {
      // Not getPeerX509Certificate: in Node 20, once it was called, Node itself finds no names in a good certificate.
      const { raw } = socket.getPeerCertificate() as Partial<PeerCertificate> // Empty where none was shown.
      if (raw) certificate = describe(new X509Certificate(raw))
    })
  }
  return () => certificate
}

function describe({
  subject,
  issuer,
  validFrom,
  validTo,
  subjectAltName,
  fingerprint256,
}: X509Certificate): Certificate {
  return {
    subject: line(subject),
    issuer: line(issuer),
    validFrom: isoDate(validFrom),
    validTo: isoDate(validTo),
    names: readNames(subjectAltName ?? ''),
    fingerprint: fingerprint256,
  }
}

function line(name: string | undefined): Certificate['subject'] {
  return redactSecrets((name ?? '').replaceAll('\n', ', ').slice(0, maxCharacters))
}

function isoDate(written: string): string | null {
  const at = Date.parse(written)
  return Number.isNaN(at) ? null : new Date(at).toISOString()
}

/** @param names such as `DNS:a.example, IP Address:127.0.0.1`; one with unusual characters stands in quotes, as in JSON */
function readNames(names: string): Certificate['names'] {
  const found = names.matchAll(/(?:^|, )(?:DNS|IP Address):("(?:[^"\\]|\\.)*"|[^,]*)/g)
  return Array.from(found, ([, name]) => line(name)).slice(0, maxNames)
}
