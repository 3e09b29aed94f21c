/**
 * JSON text taken apart without being read as values: numbers keep every digit, a key may occur twice, and no depth is too
 * deep. For text that `JSON.parse` has taken; of anything else it says nothing sensible.
 */

/** Where a token begins, and all of it but for a string. */
const start = /["{}[\]:,]|[^\s{}[\]:,"]+/g

/** One field of an object, and its value exactly as it was written. */
export interface JsonMember {
  name: string
  raw: string
}

/** @yields each sign, string, number and word, as it is written, and where it begins. */
export function* readJsonTokens(json: string): Generator<{ raw: string; offset: number }> {
  const next = new RegExp(start)
  for (let match = next.exec(json); match; match = next.exec(json)) {
    const offset = match.index
    if (match[0] === '"') next.lastIndex = endOfString(json, offset)
    yield { raw: json.slice(offset, next.lastIndex), offset }
  }
}

/** By hand: a pattern would run out of stack in a string with some million escapes. */
function endOfString(json: string, offset: number): number {
  let quote = offset
  let backslashes = 1
  while (backslashes % 2 === 1) {
    quote = json.indexOf('"', quote + 1)
    if (quote === -1) return json.length
    backslashes = 0
    while (json[quote - 1 - backslashes] === '\\') backslashes += 1
  }
  return quote + 1
}

/** @returns the fields of the outermost object in their order, repetitions included; none where it is no object. */
export function readJsonMembers(json: string): JsonMember[] {
  const members: JsonMember[] = []
  let depth = 0
  let previous = ''
  let name: string | undefined
  let start = 0
  for (const { raw, offset } of readJsonTokens(json)) {
    if (depth === 0 && raw !== '{') return members
    if (raw === '}' || raw === ']') depth -= 1
    if (name !== undefined && ((depth === 1 && raw === ',') || depth === 0)) {
      members.push({ name, raw: json.slice(start, offset).trimEnd() })
      name = undefined
    }
    if (raw === ':' && depth === 1) {
      name = String(JSON.parse(previous))
      start = -1
    } else if (start === -1) start = offset
    if (raw === '{' || raw === '[') depth += 1
    previous = raw
  }
  return members
}

/** Deeper than this the indentation alone would be longer than the text by far. */
const deepest = 200

/**
 * Laid out for reading, two spaces a level. Strings are written as `JSON.stringify` does; everything else as it stands.
 * @returns undefined where it is nested too deep to be read by a person
 */
export function layOutJson(json: string): string | undefined {
  const pieces: string[] = []
  let depth = 0
  let previous = ''
  const newLine = () => `\n${'  '.repeat(depth)}`
  for (const { raw } of readJsonTokens(json)) {
    const closes = raw === '}' || raw === ']'
    const opened = previous === '{' || previous === '['
    if (closes) depth -= 1
    if (closes ? !opened : opened || previous === ',') pieces.push(newLine())
    pieces.push(raw === ':' ? ': ' : raw.startsWith('"') ? JSON.stringify(JSON.parse(raw)) : raw)
    if (raw === '{' || raw === '[') depth += 1
    if (depth > deepest) return undefined
    previous = raw
  }
  return pieces.join('')
}
