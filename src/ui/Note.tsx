import { classes } from './classes.ts'

export interface NoteProps {
  severity: 'info' | 'warn' | 'will-fail'
  text: string
}

const shapes = { info: '●', warn: '▲', 'will-fail': '⬣' }
const colours = { info: 'text-ink-2', warn: 'text-warn', 'will-fail': 'text-fail' }

/** One remark beside what it is about; its shape says how serious it is. */
export function Note({ severity, text }: NoteProps) {
  return (
    <p className={classes('mt-1 flex gap-1.5 text-xs', colours[severity])}>
      <span aria-hidden="true">{shapes[severity]}</span>
      <span className="min-w-0 wrap-anywhere">{text}</span>
    </p>
  )
}
