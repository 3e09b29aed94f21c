import { Fragment } from 'react'
import { splitInvisible } from './split-invisible.ts'

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

function signOf(character: string): string {
  if (character === ' ') return '␣'
  if (character === '\t') return '⇥'
  if (character === '\u3000') return '□'
  return `⟨U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`
}
