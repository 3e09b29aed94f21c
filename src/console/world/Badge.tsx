import { classes } from '../../ui/classes.ts'
import { useEmulatorPageTexts } from '../texts/use-emulator-page-texts.ts'

/** How many are unread, as an app would show it; at 100 the vendor stops to count. */
export function Badge({ unread, of }: { unread: number; of?: string }) {
  const texts = useEmulatorPageTexts().board
  return (
    <span
      role="img"
      aria-label={texts.unread(unread, of)}
      className={classes(
        'inline-grid h-5 min-w-6 place-items-center rounded-full px-1.5 text-[11px] font-semibold tabular-nums',
        unread > 0 ? 'bg-accent text-accent-ink' : 'border border-line-strong text-ink-3',
      )}
    >
      {unread}
    </span>
  )
}
