import type { Case } from '../case.ts'
import type { Finding } from '../finding.ts'
import { readAccounts } from './accounts.ts'
import { aboutAccounts } from './codes.ts'
import { weighField } from './weigh.ts'

const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu

/** Characters that cannot be seen: zero-width ones, control characters, marks of direction, as they come with a copied name. */
export function findInvisible(found: Case): Finding[] {
  if (!aboutAccounts.has(found.code)) return []
  return readAccounts(found).flatMap(({ field, value }): Finding[] => {
    const characters = value.match(invisible) ?? []
    if (characters.length === 0) return []
    const edit = {
      kind: 'remove-invisible' as const,
      field,
      count: characters.length,
      value: value.replace(invisible, '').trim(),
    }
    return [
      {
        weight: weighField(found, field),
        evidence: { kind: 'invisible', field, characters: [...new Set(characters)].map(nameOf) },
        action: { kind: 'edit', edit },
      },
    ]
  })
}

function nameOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
