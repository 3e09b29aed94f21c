import type { ComponentProps } from 'react'
import { classes } from './classes.ts'

const looks = {
  primary:
    'h-9 px-4 rounded-md font-semibold bg-accent text-accent-ink hover:brightness-110 disabled:brightness-100 disabled:opacity-60',
  plain: 'h-8 px-3 rounded-md border border-line-strong bg-pane text-ink hover:bg-sunk disabled:text-ink-3',
  first: 'h-8 px-3 rounded-md border border-accent bg-pane text-accent font-semibold hover:bg-accent-soft',
  danger: 'h-8 px-3 rounded-md bg-fail text-pane font-semibold hover:brightness-110 disabled:opacity-60',
  quiet:
    'min-h-6 px-1.5 rounded text-ink-2 hover:text-ink hover:bg-accent-soft disabled:text-ink-3 disabled:bg-transparent aria-pressed:bg-accent-soft aria-pressed:text-accent',
}

export interface ButtonProps extends ComponentProps<'button'> {
  look?: keyof typeof looks
}

export function Button({ look = 'plain', className, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      className={classes('whitespace-nowrap', looks[look], className)}
      // A key that is held down presses once.
      onKeyDown={(event) => event.repeat && event.preventDefault()}
      {...rest}
    />
  )
}
