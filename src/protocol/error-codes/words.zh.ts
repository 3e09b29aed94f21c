/** Every Chinese word about codes, one file to fetch: together they pack better than each family alone. */
import { words as account } from './account.zh.ts'
import { words as client } from './client.zh.ts'
import { words as ranges } from './code-ranges.zh.ts'
import type { CodeWords } from './code-words.ts'
import { words as content } from './content.zh.ts'
import { words as edition } from './edition.zh.ts'
import { familyNames } from './families.zh.ts'
import { words as gateway } from './gateway.zh.ts'
import { words as message } from './message.zh.ts'
import { words as oneToOne } from './one-to-one.zh.ts'
import { words as profile } from './profile.zh.ts'
import { words as push } from './push.zh.ts'
import { words as relationship } from './relationship.zh.ts'
import { words as signature } from './signature.zh.ts'
import { sourceNames } from './source-names.zh.ts'
import { words as webhook } from './webhook.zh.ts'

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
