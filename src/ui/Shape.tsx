import { classes } from './classes.ts'

export type ShapeKind = 'ok' | 'fail' | 'warn' | 'off' | 'pending'

const looks: Record<ShapeKind, { sign: string; className: string }> = {
  ok: { sign: '✓', className: 'rounded-full bg-ok' },
  fail: {
    sign: '✕',
    className: 'bg-fail [clip-path:polygon(30%_0,70%_0,100%_30%,100%_70%,70%_100%,30%_100%,0_70%,0_30%)]',
  },
  warn: { sign: '!', className: 'bg-warn [clip-path:polygon(50%_0,100%_50%,50%_100%,0_50%)]' },
  off: { sign: '–', className: 'rounded-[4px] bg-ink-2' },
  pending: { sign: '…', className: 'rounded-full bg-ink-3' },
}

/** A sign of its own form for each colour, so that colour is never alone. Beside it stands the word. */
export function Shape({ kind, large }: { kind: ShapeKind; large?: boolean }) {
  return (
    <span
      aria-hidden="true"
      className={classes(
        'grid shrink-0 place-items-center font-bold leading-none text-pane',
        large ? 'size-7 text-[15px]' : 'size-[18px] text-[11px]',
        looks[kind].className,
      )}
    >
      {looks[kind].sign}
    </span>
  )
}
