import { type ReactNode, useId } from 'react'
import { classes } from './classes.ts'
import { Note, type NoteProps } from './Note.tsx'

interface SelectFieldProps {
  label: string
  value: string
  onChange: (value: string) => void
  /** `<option>` and `<optgroup>` elements. */
  children: ReactNode
  /** Stand beside the field and never block. */
  notes?: readonly NoteProps[]
  className?: string
}

export function SelectField({ label, value, onChange, children, notes = [], className }: SelectFieldProps) {
  const id = useId()
  return (
    <div className={classes('min-w-0', className)}>
      <label htmlFor={id} className="block text-ink-2">
        {label}
      </label>
      <select
        id={id}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        aria-describedby={notes.length > 0 ? `${id}-notes` : undefined}
        className="h-8 w-full truncate rounded-md border border-control bg-pane px-2 text-[13px]"
      >
        {children}
      </select>
      <div id={`${id}-notes`}>
        {notes.map((note) => (
          <Note key={note.text} {...note} />
        ))}
      </div>
    </div>
  )
}
