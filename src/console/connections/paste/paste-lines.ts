/**
 * Lines that give a value a name: of an environment, of a shell, of YAML, JSON or a program. A known name says which box
 * is meant; any other name counts where its value has the form of a UserSig.
 */
import type { Box } from './paste.ts'
import { startsLikeUserSig, unwrapValue, type Value } from './paste-value.ts'

export interface FoundLine extends Value {
  /** As it is written. */
  name: string
  box: Box
}

const line =
  /(?:^|[\n{,;])[^\S\n]*(?:(?:export|set|const|let|var|ENV)[^\S\n]+|\$env:)?(["'`]?)\$?(?!TLS\.)([A-Za-z_][\w.-]{0,60})\1[^\S\n]*(?::=|=>|[:=])[^\S\n]*("[^"]*"|'[^']*'|`[^`]*`|[^\s,;}"'`][^\s,;}]*)/gi

/** The first for each box, in the order of the text. */
export function findLines(text: string): FoundLine[] {
  const matches = [...text.matchAll(line)]
  const found = matches.flatMap((match): FoundLine[] => {
    const [whole, , name = '', value = ''] = match
    const rest = matches.length === 1 ? text.slice(match.index + whole.length) : ''
    const box = boxNamed(name)
    const unwrapped = unwrapValue(value + continued(value, rest), box ?? 'userSig')
    if (box && fits(unwrapped.text, box)) return [{ name, box, ...unwrapped }]
    return looksLikeUserSig(unwrapped.text) || isNamedKey(name, unwrapped.text)
      ? [{ name, box: 'userSig', ...unwrapped }]
      : []
  })
  return found.filter(({ box }, at) => found.findIndex((one) => one.box === box) === at)
}

/** What a terminal or a mail has broken into lines goes on behind the match. */
function continued(value: string, rest: string): string {
  return startsLikeUserSig(value) && /^\s+[A-Za-z0-9*_%-][A-Za-z0-9*_%\s-]*$/.test(rest) ? rest : ''
}

function boxNamed(name: string): Box | undefined {
  const plain = name.toLowerCase().replace(/[_.-]/g, '')
  if (plain.endsWith('usersig')) return 'userSig'
  if (plain.endsWith('sdkappid')) return 'sdkAppId'
  return /(?:identifier|userid|admin(?:id|name|account)?)$/.test(plain) ? 'identifier' : undefined
}

function fits(text: string, box: Box): boolean {
  return box === 'sdkAppId' ? /^\d+$/.test(text) : text !== ''
}

function looksLikeUserSig(text: string): boolean {
  return startsLikeUserSig(text) && /^[A-Za-z0-9*_-]{60,}$/.test(text)
}

function isNamedKey(name: string, text: string): boolean {
  return /(?:key|secret)$/i.test(name) && /^[0-9a-f]{64}$/i.test(text)
}
