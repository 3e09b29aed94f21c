import { Fragment } from 'react'
import type { TextPart } from './mark-words.ts'

/** A text with what was searched for marked in it. */
export function Marked({ parts }: { parts: readonly TextPart[] }) {
  return parts.map(({ text, at, marked }) =>
    marked ? (
      <mark key={at} className="rounded-sm bg-warn-soft text-ink underline">
        {text}
      </mark>
    ) : (
      <Fragment key={at}>{text}</Fragment>
    ),
  )
}
