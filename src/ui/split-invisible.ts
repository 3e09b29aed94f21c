const invisible = /[\u00a0\u3000\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu

interface Part {
  text: string
  at: number
  hidden: boolean
}

/** The text in order, what cannot be seen apart: white space at both ends, and invisible characters anywhere. */
export function splitInvisible(text: string): Part[] {
  const start = text.length - text.trimStart().length
  const end = Math.max(text.trimEnd().length, start)
  const parts: Part[] = [{ text: text.slice(0, start), at: 0, hidden: true }]
  let at = start
  for (const match of text.slice(start, end).matchAll(invisible)) {
    const found = start + match.index
    parts.push({ text: text.slice(at, found), at, hidden: false }, { text: match[0], at: found, hidden: true })
    at = found + match[0].length
  }
  parts.push({ text: text.slice(at, end), at, hidden: false }, { text: text.slice(end), at: end, hidden: true })
  return parts.filter((part) => part.text !== '')
}
