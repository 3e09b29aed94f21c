import { findInvisible } from '../../../protocol/account-text.ts'
import type { Case } from '../case.ts'
import type { Finding } from '../finding.ts'
import { readAccounts } from './accounts.ts'
import { aboutAccounts } from './codes.ts'
import { weighField } from './weigh.ts'

/** Zero-width and control characters, marks of direction: what comes along with a copied name. */
export function findInvisibleCharacters(found: Case): Finding[] {
  if (!aboutAccounts.has(found.code)) return []
  return readAccounts(found).flatMap(({ field, value }): Finding[] => {
    const characters = findInvisible(value)
    if (characters.length === 0) return []
    return [
      {
        weight: weighField(found, field),
        evidence: { kind: 'invisible', field, characters: [...new Set(characters)].map(nameOf) },
        action: { kind: 'edit', edit: { kind: 'remove-invisible', field, count: characters.length } },
      },
    ]
  })
}

function nameOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
