/** Makers of bodies for the table: each takes the documented body and does one thing to it. */
import { encodeUtf8 } from '../../lib/utf8.ts'
import { type Pair, type Payload, writeObject, writePair } from './payload.ts'

type Build = Payload['build']

/** The documented body as text, spoiled. */
export function text(spoil: (body: string, pair: Pair) => string): Build {
  return (pair) => ({ body: encodeUtf8(spoil(writePair(pair), pair)) })
}

/** The documented fields and others, later ones in the place of earlier; undefined takes one out. */
export function fields(change: (pair: Pair) => Record<string, unknown>): Build {
  return (pair) => ({
    body: encodeUtf8(writeObject({ Report_Account: pair.reader, Peer_Account: pair.other, ...change(pair) })),
  })
}

export function otherPerson(change: (account: string) => unknown): Build {
  return fields(({ other }) => ({ Peer_Account: change(other) }))
}

/** The documented body filled up with spaces behind it, which JSON allows. @param length in bytes */
export function ofLength(length: number): Build {
  return (pair) => {
    const body = encodeUtf8(writePair(pair))
    const filled = new Uint8Array(Math.max(length, body.length)).fill(0x20)
    filled.set(body)
    return { body: filled }
  }
}

/** With its byte order mark. */
export function utf16(order: 'little' | 'big'): Build {
  return (pair) => {
    const units = `\uFEFF${writePair(pair)}`
    const body = new Uint8Array(units.length * 2)
    const view = new DataView(body.buffer)
    for (let at = 0; at < units.length; at += 1) view.setUint16(at * 2, units.charCodeAt(at), order === 'little')
    return { body }
  }
}

/** ASCII signs in their full width: ｄｒａｍｏｎ２ is another account than dramon2. One without any gets a sign more. */
export function toFullWidth(account: string): string {
  const wide = account.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))
  return wide === account ? `${account}１` : wide
}
