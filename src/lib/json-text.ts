/**
 * JSON read from text without losing where things stood: the place of a mistake, keys that occur twice, numbers as they
 * were written. `JSON.parse` decides whether a text is JSON; tokens and syntax tree only say where and how.
 */
import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser'
import { readJsonTokens } from './json-tokens.ts'

export type JsonText =
  | { ok: true; value: unknown; duplicateKeys: string[]; unsafeNumbers: string[] }
  | { ok: false; mistake: JsonMistake }

/** Where a text stops being JSON. `line` and `column` count from 1, `offset` from 0, in UTF-16 units. */
export interface JsonMistake {
  /** `quotes`: single or typographic ones, where JSON has `"`. */
  kind: 'empty' | 'byte-order-mark' | 'comment' | 'trailing-comma' | 'quotes' | 'cut-off' | 'syntax'
  line: number
  column: number
  offset: number
}

export function readJsonText(text: string): JsonText {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { ok: false, mistake: findMistake(text) }
  }
  return { ok: true, value, ...inspect(text) }
}

/** @returns the text of each item of a JSON array, exactly as it was written; undefined where the text is no array. */
export function readJsonItems(text: string): string[] | undefined {
  let tree: Node | undefined
  try {
    tree = parseTree(text)
  } catch {
    return undefined // Nested some thousand levels deep: `JSON.parse` can, the tree's recursion cannot.
  }
  if (tree?.type !== 'array') return undefined
  return (tree.children ?? []).map(({ offset, length }) => text.slice(offset, offset + length))
}

function inspect(json: string): { duplicateKeys: string[]; unsafeNumbers: string[] } {
  const duplicateKeys: string[] = []
  const unsafeNumbers: string[] = []
  /** Of each object and array that is open: the keys so far, and those that have occurred twice. */
  const open: { seen: Set<string>; twice: Set<string> }[] = []
  let previous = ''
  for (const { raw } of readJsonTokens(json)) {
    if (raw === '{' || raw === '[') open.push({ seen: new Set(), twice: new Set() })
    else if (raw === '}' || raw === ']') for (const key of open.pop()?.twice ?? []) duplicateKeys.push(key)
    else if (raw === ':') {
      const key = String(JSON.parse(previous))
      const keys = open.at(-1)
      if (keys?.seen.has(key)) keys.twice.add(key)
      keys?.seen.add(key)
    } else if (/^[-\d]/.test(raw) && Number.isInteger(Number(raw)) && !Number.isSafeInteger(Number(raw))) {
      unsafeNumbers.push(raw)
    }
    previous = raw
  }
  return { duplicateKeys, unsafeNumbers }
}

function findMistake(text: string): JsonMistake {
  if (text.trim() === '') return { kind: 'empty', ...placeOf(text, 0) }
  if (text.startsWith('\uFEFF')) return { kind: 'byte-order-mark', ...placeOf(text, 0) }
  const errors: ParseError[] = []
  try {
    parseTree(text, errors, { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false })
  } catch {
    // Too deep for the tree, as above: then the place of the mistake is not known.
  }
  const first = errors[0]
  const offset = first?.offset ?? 0
  return { kind: kindOfMistake(text, first), ...placeOf(text, offset) }
}

function kindOfMistake(text: string, error: ParseError | undefined): JsonMistake['kind'] {
  if (!error) return 'syntax'
  const name = printParseErrorCode(error.error)
  if (name === 'InvalidCommentToken') return 'comment'
  const before = text.slice(0, error.offset).trimEnd()
  const here = text.slice(error.offset).trimStart()
  if (before.endsWith(',') && /^[}\]]/.test(here)) return 'trailing-comma'
  if (/^['‘’“”]/.test(here)) return 'quotes'
  if (here === '' || name.startsWith('UnexpectedEndOf')) return 'cut-off'
  return 'syntax'
}

function placeOf(text: string, offset: number): { line: number; column: number; offset: number } {
  const before = text.slice(0, offset).split(/\r\n|\n|\r/)
  return { line: before.length, column: (before.at(-1) ?? '').length + 1, offset }
}
