/**
 * Every error code that a caller of admin_set_msg_read, or of the commands beside it, can meet, and every other that the
 * tables name. The data is small; the words are large and loaded in the language asked for, when a page first needs them.
 */
import { accountCodes } from './account.ts'
import { clientCodes } from './client.ts'
import { type CodeRange, codeRanges } from './code-ranges.ts'
import type { CodeWords } from './code-words.ts'
import { contentCodes } from './content.ts'
import { editionCodes } from './edition.ts'
import { type CodeFamily, codeFamilies, type ErrorCode } from './error-code.ts'
import { gatewayCodes } from './gateway.ts'
import { messageCodes } from './message.ts'
import { oneToOneCodes } from './one-to-one.ts'
import { profileCodes } from './profile.ts'
import { pushCodes } from './push.ts'
import { relationshipCodes } from './relationship.ts'
import { signatureCodes } from './signature.ts'
import { webhookCodes } from './webhook.ts'

/** A code knows its family by the table that it stands in. */
export interface CataloguedCode extends ErrorCode {
  family: CodeFamily
}

const tables: Readonly<Record<CodeFamily, readonly ErrorCode[]>> = {
  gateway: gatewayCodes,
  signature: signatureCodes,
  account: accountCodes,
  edition: editionCodes,
  'one-to-one': oneToOneCodes,
  message: messageCodes,
  content: contentCodes,
  profile: profileCodes,
  relationship: relationshipCodes,
  push: pushCodes,
  webhook: webhookCodes,
  client: clientCodes,
}

/** In numerical order. */
export const errorCodes: readonly CataloguedCode[] = codeFamilies
  .flatMap((family) => tables[family].map((entry) => ({ ...entry, family })))
  .sort((one, other) => one.code - other.code)

const byCode: ReadonlyMap<number, CataloguedCode> = new Map(errorCodes.map((entry) => [entry.code, entry]))

/**
 * The entry of a code, or the one that stands for a whole range around it.
 * @returns undefined for a code that is not in the catalogue; `rangeOf` may still say who answers with it.
 */
export function findErrorCode(code: number): CataloguedCode | undefined {
  return byCode.get(code) ?? errorCodes.find((entry) => isWithin(code, entry.code, entry.to ?? entry.code))
}

/**
 * The documented range of a code that the catalogue does not hold.
 * @returns undefined for a code in no range, and for one that has its own entry.
 */
export function rangeOf(code: number): CodeRange | undefined {
  if (findErrorCode(code)) return undefined
  return codeRanges.find(({ from, to }) => isWithin(code, from, to))
}

function isWithin(code: number, from: number, to: number): boolean {
  return Number.isInteger(code) && from <= code && code <= to
}

export type WordsLanguage = 'en' | 'zh'

const wordFiles = {
  en: () => import('./words.en.ts'),
  zh: () => import('./words.zh.ts'),
}

/** Every word about codes in one language. Rejects where the file cannot be loaded, as after a new release. */
export async function loadCodeWords(language: WordsLanguage): Promise<CodeWords> {
  return (await wordFiles[language]()).words
}

/** The words of every code in the catalogue. Rejects like `loadCodeWords`. */
export async function loadErrorWords(language: WordsLanguage): Promise<CodeWords['codes']> {
  return (await loadCodeWords(language)).codes
}

/** What can be said of a code by its range alone. Rejects like `loadCodeWords`. */
export async function loadRangeWords(language: WordsLanguage): Promise<CodeWords['ranges']> {
  return (await loadCodeWords(language)).ranges
}
