import { Fragment } from 'react'

const invisible = /[\u00a0\u3000\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu

/** A text in which what cannot be seen can be: spaces at the ends, tabs, zero-width and control characters. */
export function VisibleText({ children }: { children: string }) {
  if (children === '') return <span className="text-ink-3">""</span>
  return splitInvisible(children).map(({ text, at, hidden }) =>
    hidden ? (
      <mark key={at} className="rounded-sm bg-warn-soft text-warn">
        {Array.from(text, signOf).join('')}
      </mark>
    ) : (
      <Fragment key={at}>{text}</Fragment>
    ),
  )
}

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

function signOf(character: string): string {
  if (character === ' ') return '␣'
  if (character === '\t') return '⇥'
  if (character === '\u3000') return '□'
  return `⟨U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`
}
