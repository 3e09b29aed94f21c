/**
 * What a person can mean by a text that is almost JSON: without its byte order mark, comments and trailing commas, and with
 * the quotes that JSON has. Nothing is repaired unless it is asked for, and nothing is guessed beyond these.
 */
export type JsonRepair = 'byte-order-mark' | 'quotes' | 'comments' | 'trailing-commas'

/** @returns the JSON and what was done to come to it; undefined where it already is JSON, and where this does not suffice */
export function repairJson(text: string): { text: string; repairs: JsonRepair[] } | undefined {
  const repairs: JsonRepair[] = []
  let repaired = text
  for (const [repair, apply] of steps) {
    if (isJson(repaired)) break
    const next = apply(repaired)
    if (next === repaired) continue
    repaired = next
    repairs.push(repair)
  }
  return repairs.length > 0 && isJson(repaired) ? { text: repaired, repairs } : undefined
}

/** Quotes before the rest: within single ones a scanner finds commas and comments that are none. */
const steps: readonly [JsonRepair, (text: string) => string][] = [
  ['byte-order-mark', (text) => (text.startsWith('\uFEFF') ? text.slice(1) : text)],
  ['quotes', useDoubleQuotes],
  ['comments', removeComments],
  ['trailing-commas', removeTrailingCommas],
]

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** A string or a comment as it is, or one in other quotes, to be written anew. */
const quoted =
  /"(?:[^"\\\n]|\\.)*"|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|'((?:[^'\\\n]|\\.)*)'|[“”]([^“”\n]*)[“”]|[‘’]([^‘’\n]*)[‘’]/g

function useDoubleQuotes(text: string): string {
  return text.replace(quoted, (whole: string, single?: string, double?: string, curly?: string) => {
    const inner = single?.replaceAll("\\'", "'") ?? double ?? curly
    return inner === undefined ? whole : `"${inner.replace(/\\.|"/g, (found) => (found === '"' ? '\\"' : found))}"`
  })
}

const comment = /("(?:[^"\\\n]|\\.)*")|\n[ \t]*\/\/[^\n]*(?=\n)|(?<![ \t])[ \t]*(?:\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$))/g

/** With the blanks before them; a line that held nothing else goes with its comment. */
function removeComments(text: string): string {
  return text.replace(comment, (_whole, string?: string) => string ?? '')
}

const trailingComma = /("(?:[^"\\\n]|\\.)*")|,(?=\s*[}\]])/g

function removeTrailingCommas(text: string): string {
  return text.replace(trailingComma, (_whole, string?: string) => string ?? '')
}
