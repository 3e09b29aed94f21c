import { Fragment } from 'react'

const invisible = /^[ \t]+|[ \t]+$|[\u00a0\u3000]|[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu

/** A text in which what cannot be seen can be: spaces at the ends, tabs, zero-width and control characters. */
export function VisibleText({ children }: { children: string }) {
  if (children === '') return <span className="text-ink-3">""</span>
  const parts: { text: string; hidden: boolean }[] = []
  let end = 0
  for (const match of children.matchAll(invisible)) {
    parts.push({ text: children.slice(end, match.index), hidden: false }, { text: match[0], hidden: true })
    end = match.index + match[0].length
  }
  parts.push({ text: children.slice(end), hidden: false })
  return parts.map(({ text, hidden }, at) =>
    hidden ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text have no other name
      <mark key={at} className="rounded-sm bg-warn-soft text-warn">
        {Array.from(text, signOf).join('')}
      </mark>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text have no other name
      <Fragment key={at}>{text}</Fragment>
    ),
  )
}

function signOf(character: string): string {
  if (character === ' ') return '␣'
  if (character === '\t') return '⇥'
  if (character === '\u3000') return '□'
  return `⟨U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`
}
