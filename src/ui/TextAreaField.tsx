import { type ReactNode, useId, useLayoutEffect, useRef } from 'react'
import { classes } from './classes.ts'

interface TextAreaFieldProps {
  label: string
  hint?: ReactNode
  /** At the right of the label. */
  aside?: ReactNode
  value: string
  /** Absent: to be read and copied alone. */
  onChange?: (value: string) => void
  rows: number
  /** Dots instead of characters. */
  masked?: boolean
}

/** A text of several lines. A one-line box would drop line breaks without a word; this one keeps what is pasted. */
export function TextAreaField({ label, hint, aside, value, onChange, rows, masked }: TextAreaFieldProps) {
  const id = useId()
  const box = useRef<HTMLTextAreaElement>(null)
  // Not as React's `value`: that would also write the text between the tags, and a secret would be part of the document.
  useLayoutEffect(() => {
    if (box.current && box.current.value !== value) box.current.value = value
  })
  return (
    <div className="min-w-0">
      <div className="flex flex-wrap items-baseline justify-between gap-x-3">
        <label htmlFor={id} className="text-ink-2">
          {label}
        </label>
        {aside}
      </div>
      {hint && (
        <span id={`${id}-hint`} className="mb-1 block text-xs text-ink-3">
          {hint}
        </span>
      )}
      <textarea
        ref={box}
        id={id}
        rows={rows}
        autoComplete="off"
        autoCapitalize="off"
        autoCorrect="off"
        spellCheck={false}
        readOnly={!onChange}
        onChange={(event) => onChange?.(event.target.value)}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        className={classes(
          'wire block w-full resize-y rounded-md border border-control px-2.5 py-1.5 break-all',
          onChange ? 'bg-pane' : 'bg-sunk',
          masked && value !== '' && 'masked',
        )}
      />
    </div>
  )
}
