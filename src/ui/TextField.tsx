import { type ComponentProps, type ReactNode, useId } from 'react'
import { classes } from './classes.ts'
import { Note, type NoteProps } from './Note.tsx'

interface TextFieldProps extends Omit<ComponentProps<'input'>, 'onChange' | 'value'> {
  label: string
  /** The label is one of the API's own names. */
  wireName?: boolean
  hint?: ReactNode
  value: string
  onChange: (value: string) => void
  /** Dots instead of characters. */
  masked?: boolean
  /** Stand beside the field and never block. */
  notes?: readonly NoteProps[]
}

/** A plain text box with its label, a line of help and notes. Never corrected, completed or spell-checked. */
export function TextField({
  label,
  wireName,
  hint,
  value,
  onChange,
  masked,
  notes = [],
  className,
  ...rest
}: TextFieldProps) {
  const id = useId()
  const severe = notes.some((note) => note.severity !== 'info')
  return (
    <div className={classes('min-w-0', className)}>
      <label htmlFor={id} className={classes('block', wireName ? 'wire font-semibold' : 'text-ink-2')}>
        {label}
      </label>
      {hint && (
        <span id={`${id}-hint`} className="mb-1 block text-xs text-ink-3">
          {hint}
        </span>
      )}
      <input
        id={id}
        type="text"
        autoComplete="off"
        autoCapitalize="off"
        autoCorrect="off"
        spellCheck={false}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        aria-describedby={classes(hint !== undefined && `${id}-hint`, notes.length > 0 && `${id}-notes`) || undefined}
        className={classes(
          'h-8 w-full rounded-md border bg-pane px-2.5 font-mono text-[13px] placeholder:text-ink-3',
          severe ? 'border-warn' : 'border-control',
          masked && value !== '' && 'masked tracking-[2px]',
        )}
        {...rest}
      />
      <div id={`${id}-notes`}>
        {notes.map((note) => (
          <Note key={note.text} {...note} />
        ))}
      </div>
    </div>
  )
}
