import { Lock } from 'lucide-react'
import { type ReactNode, useEffect } from 'react'
import { classes } from '../../ui/classes.ts'
import { useTexts } from '../texts/texts.tsx'
import { SignatureLine } from './SignatureLine.tsx'
import { useConnection } from './use-connection.tsx'

/** What a send may do: on a live connection nothing that changes something, until it is armed. */
type Mode = 'emulator' | 'read-only' | 'armed'

const looks = {
  emulator: {
    edge: 'h-0.5 bg-[repeating-linear-gradient(90deg,var(--ink-3)_0_6px,transparent_6px_12px)]',
    frame: 'border-line-strong bg-sunk',
    badge: 'border border-dashed border-control text-ink-2',
    icon: '/favicon.svg',
  },
  'read-only': {
    edge: 'h-[3px] bg-warn',
    frame: 'border-warn bg-warn-soft',
    badge: 'bg-warn text-pane',
    icon: '/favicon-live.svg',
  },
  armed: {
    edge: 'h-[5px] bg-fail',
    frame: 'border-2 border-fail bg-fail-soft',
    badge: 'bg-fail text-pane',
    icon: '/favicon-armed.svg',
  },
} satisfies Record<Mode, object>

/** Target, SDKAppID, identifier and signature at a glance; on a live target the whole frame says so. */
export function ConnectionChip({ mode, countdown }: { mode: Mode; countdown: ReactNode }) {
  const texts = useTexts()
  const connection = useConnection()
  const { live, sdkAppId, identifier, origin } = connection
  const look = looks[mode]
  const titles = {
    emulator: texts.product,
    'read-only': texts.shell.liveTitle(sdkAppId),
    armed: texts.shell.armedTitle(sdkAppId),
  }
  useLook(titles[mode], look.icon)
  return (
    <>
      <span aria-hidden="true" className={classes('pointer-events-none absolute inset-x-0 top-0', look.edge)} />
      <span className={classes('inline-flex h-8 max-w-full items-center gap-2 rounded-lg border px-2.5', look.frame)}>
        <span
          className={classes(
            'flex items-center gap-1 rounded px-1.5 text-[11px] leading-[18px] font-semibold tracking-wider whitespace-nowrap',
            look.badge,
          )}
        >
          {mode === 'read-only' && <Lock size={11} strokeWidth={2.5} aria-hidden="true" />}
          {texts.shell.mode[mode]} {countdown}
        </span>
        <span className="wire truncate whitespace-nowrap! text-ink-2">
          {live && `${new URL(origin).host} · `}
          {sdkAppId || '–'} · {identifier || '–'}
        </span>
        <span className="shrink-0">
          <SignatureLine short connection={connection} />
        </span>
      </span>
    </>
  )
}

/** Title and icon of the tab: a live one must be told from the others without opening it. */
function useLook(title: string, iconPath: string): void {
  useEffect(() => {
    document.title = title
    const icon = document.querySelector<HTMLLinkElement>('link[rel="icon"]')
    if (icon) icon.href = iconPath
  }, [title, iconPath])
}
