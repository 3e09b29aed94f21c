/** Every English word about codes, one file to fetch: together they pack better than each family alone. */
import { words as account } from './account.en.ts'
import { words as client } from './client.en.ts'
import { words as ranges } from './code-ranges.en.ts'
import type { CodeWords } from './code-words.ts'
import { words as content } from './content.en.ts'
import { words as edition } from './edition.en.ts'
import { familyNames } from './families.en.ts'
import { words as gateway } from './gateway.en.ts'
import { words as message } from './message.en.ts'
import { words as oneToOne } from './one-to-one.en.ts'
import { words as profile } from './profile.en.ts'
import { words as push } from './push.en.ts'
import { words as relationship } from './relationship.en.ts'
import { words as signature } from './signature.en.ts'
import { sourceNames } from './source-names.en.ts'
import { words as webhook } from './webhook.en.ts'

export const words: CodeWords = {
  codes: {
    ...gateway,
    ...signature,
    ...account,
    ...edition,
    ...oneToOne,
    ...message,
    ...content,
    ...profile,
    ...relationship,
    ...push,
    ...webhook,
    ...client,
  },
  ranges,
  families: familyNames,
  sources: sourceNames,
}
