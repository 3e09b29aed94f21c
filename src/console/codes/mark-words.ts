/** Where the words of a search stand in a text, as a person wrote it: the comparison is that of the search. Pure. */
import { foldText } from '../../lib/fold-text.ts'

export interface TextPart {
  text: string
  /** Of its first character in the whole text. */
  at: number
  marked: boolean
}

/** Characters that are shown before the first mark of a long text. */
const leadLength = 32

/** @param words folded, as `splitQuery` makes them */
export function markWords(text: string, words: readonly string[]): TextPart[] {
  const { folded, origins } = foldByCharacter(text)
  const marked = new Set<number>()
  for (const word of words) {
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
      for (let one = at; one < at + word.length; one += 1) marked.add(origins[one] ?? 0)
    }
  }
  const parts: TextPart[] = []
  for (const [at, character] of [...text].entries()) {
    const last = parts.at(-1)
    if (last?.marked === marked.has(at)) last.text += character
    else parts.push({ text: character, at, marked: marked.has(at) })
  }
  return parts
}

/** The text in which most of the words stand, from a little before the first of them. Undefined where none has any. */
export function findFragment(texts: readonly string[], words: readonly string[]): TextPart[] | undefined {
  const hits = texts.map((text) => words.filter((word) => foldText(text).includes(word)).length)
  const most = Math.max(0, ...hits)
  const text = most > 0 ? texts[hits.indexOf(most)] : undefined
  if (text === undefined) return undefined
  const [before, ...rest] = markWords(text, words)
  if (!before || before.marked || before.text.length <= leadLength) return before && [before, ...rest]
  const lead = before.text.slice(-leadLength).replace(/^[^\s，。；：、]*[\s，。；：、]/, '')
  return [{ ...before, text: `… ${lead}` }, ...rest]
}

/** Folded, with the character of the text that each folded one comes from: full-width ones and ligatures change length. */
function foldByCharacter(text: string): { folded: string; origins: number[] } {
  let folded = ''
  const origins: number[] = []
  for (const [at, character] of [...text].entries()) {
    const piece = foldText(character)
    folded += piece
    for (let unit = 0; unit < piece.length; unit += 1) origins.push(at)
  }
  return { folded, origins }
}
