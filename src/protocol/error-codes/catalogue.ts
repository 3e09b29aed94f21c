/**
 * Every error code that a caller of admin_set_msg_read, or of the commands beside it, can meet. The data is small and
 * always there; the words are large and loaded in the language asked for, when a page first needs them.
 */
import { accountCodes } from './account.ts'
import { type CodeRange, type CodeRangeId, codeRanges } from './code-ranges.ts'
import { editionCodes } from './edition.ts'
import type { ErrorCode, ErrorWords, ErrorWordsTable } from './error-code.ts'
import { messageCodes } from './message.ts'
import { profileCodes } from './profile.ts'
import { publicCodes } from './public.ts'
import { signatureCodes } from './signature.ts'

/** In numerical order. */
export const errorCodes: readonly ErrorCode[] = [
  ...publicCodes,
  ...signatureCodes,
  ...accountCodes,
  ...editionCodes,
  ...profileCodes,
  ...messageCodes,
].sort((one, other) => one.code - other.code)

const byCode: ReadonlyMap<number, ErrorCode> = new Map(errorCodes.map((entry) => [entry.code, entry]))

/** @returns undefined for a code that is not in the catalogue; `rangeOf` may still say who answers with it. */
export function findErrorCode(code: number): ErrorCode | undefined {
  return byCode.get(code)
}

/**
 * The documented range of a code that the catalogue does not hold.
 * @returns undefined for a code in no range, and for one that has its own entry.
 */
export function rangeOf(code: number): CodeRange | undefined {
  if (byCode.has(code)) return undefined
  return codeRanges.find((range) => Number.isInteger(code) && range.from <= code && code <= range.to)
}

export type WordsLanguage = 'en' | 'zh'

const wordFiles = {
  en: () =>
    Promise.all([
      import('./public.en.ts'),
      import('./signature.en.ts'),
      import('./account.en.ts'),
      import('./edition.en.ts'),
      import('./profile.en.ts'),
      import('./message.en.ts'),
    ]),
  zh: () =>
    Promise.all([
      import('./public.zh.ts'),
      import('./signature.zh.ts'),
      import('./account.zh.ts'),
      import('./edition.zh.ts'),
      import('./profile.zh.ts'),
      import('./message.zh.ts'),
    ]),
}

/** The words of every code in the catalogue. Rejects where a file cannot be loaded, as after a new release. */
export async function loadErrorWords(language: WordsLanguage): Promise<ErrorWordsTable> {
  const files = await wordFiles[language]()
  return Object.assign({}, ...files.map((file) => file.words))
}

const rangeWordFiles = {
  en: () => import('./code-ranges.en.ts'),
  zh: () => import('./code-ranges.zh.ts'),
}

/** What can be said of a code by its range alone. Rejects like `loadErrorWords`. */
export async function loadRangeWords(language: WordsLanguage): Promise<Readonly<Record<CodeRangeId, ErrorWords>>> {
  return (await rangeWordFiles[language]()).words
}
