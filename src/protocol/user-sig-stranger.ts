/**
 * Texts that stand where a UserSig should and are none at all: what was never filled in, what was masked before it was
 * copied, other credentials. Seen in the field: `xxx` left from the documentation, a SecretKey in the wrong box.
 */
import { readFingerprint } from './redaction.ts'
import type { UserSigProblem } from './user-sig-problem.ts'

const placeholders = [
  // The documentation's own, and what a program writes for nothing.
  /^(?:x{3,}|-+|_+|\?+|\.{3,}|…|null|undefined|none|nil|nan|true|false|todo|string|example|\[object \w+\])$/i,
  /^(?:user_?sig|signature|sig|ticket)$/i,
  /^(?:your|my|the|insert|paste|put)[\s_-]*[\w\s-]{0,40}sig\w*$/i,
  // A template that nobody filled: <…>, ${…}, {{…}}, {…}, $NAME, %NAME%
  /^<[^<>]{0,80}>$/,
  /^\$\{[^{}]{0,80}\}$/,
  /^\{\{?\s*[\w.-]+\s*\}?\}$/,
  /^\$\w+$/,
  /^%[A-Za-z_]\w*%$/,
]

/** @returns what the text is instead of a ticket, or undefined. White space around it must be gone. */
export function findStranger(text: string): UserSigProblem | undefined {
  if (text === '') return { kind: 'empty' }
  if (readFingerprint(text) || /^[•●∙·*]{3,}$/.test(text)) return { kind: 'masked' }
  if (placeholders.some((pattern) => pattern.test(text))) return { kind: 'placeholder', word: text }
  if (/^[0-9a-f]{64}$/i.test(text)) return { kind: 'secret-key' }
  if (/-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----/.test(text)) return { kind: 'private-key' }
  if (/^eyJ[\w-]+\.[\w-]+\.[\w-]*$/.test(text)) return { kind: 'json-web-token' }
  if (text.startsWith('{') && text.includes('"TLS.')) return { kind: 'plain-json' }
  if (isAbbreviated(text)) return { kind: 'abbreviated' }
  return undefined
}

/** Stars belong to the alphabet, so that they are looked for apart: together both could be read in too many ways. */
function isAbbreviated(text: string): boolean {
  if (/^[A-Za-z0-9*_-]+$/.test(text)) return /.\*{6}/.test(text)
  return /^[A-Za-z0-9*_-]+(?:…|\.{3}|[•●]{2,})[A-Za-z0-9*_-]*$/.test(text)
}
