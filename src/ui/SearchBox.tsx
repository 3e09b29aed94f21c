import type { ComponentProps } from 'react'
import { classes } from './classes.ts'

interface SearchBoxProps extends Omit<ComponentProps<'input'>, 'type' | 'value' | 'onChange'> {
  /** Its name, which stands in it as long as nothing else does, unless there is a placeholder. */
  label: string
  value: string
  onChange: (text: string) => void
}

/** What is typed here is looked for as it is: nothing completes or corrects it. Its size is its place's. */
export function SearchBox({ label, value, onChange, className, ...rest }: SearchBoxProps) {
  return (
    <input
      type="search"
      aria-label={label}
      placeholder={label}
      autoComplete="off"
      autoCapitalize="off"
      autoCorrect="off"
      spellCheck={false}
      {...rest}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      className={classes('min-w-0 rounded-md border border-control bg-pane px-2.5 placeholder:text-ink-3', className)}
    />
  )
}
