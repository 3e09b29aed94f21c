import { ChevronDown, Lock } from 'lucide-react'
import { type ReactNode, useEffect } from 'react'
import { redactSecrets } from '../../protocol/redaction.ts'
import { classes } from '../../ui/classes.ts'
import { setTabTitle } from '../../ui/tab.ts'
import { useTexts } from '../texts/texts.tsx'
import { SignatureLine } from './SignatureLine.tsx'
import { ColourMark } from './saved/ColourMark.tsx'
import { DestinationLine } from './saved/DestinationLine.tsx'
import { isSameDestination } from './saved/saved-connection.ts'
import { findConnection } from './saved/saved-list.ts'
import { useSavedConnections } from './saved/use-saved-connections.ts'
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

interface ConnectionChipProps {
  mode: Mode
  countdown: ReactNode
  /** To the saved connections. */
  onOpen: () => void
}

/** Target, SDKAppID, identifier and signature at a glance; on a live target the whole frame says so. */
export function ConnectionChip({ mode, countdown, onOpen }: ConnectionChipProps) {
  const texts = useTexts()
  const connection = useConnection()
  const { sdkAppId } = connection
  const saved = findConnection(useSavedConnections().entries, connection.savedId)
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
      <button
        type="button"
        aria-haspopup="dialog"
        data-long={saved !== undefined}
        onClick={onOpen}
        className={classes(
          'inline-flex min-h-8 max-w-full items-center gap-x-2 rounded-lg border px-2.5 hover:border-accent max-split:flex-wrap max-split:py-1',
          look.frame,
        )}
      >
        <span
          className={classes(
            'flex items-center gap-1 rounded px-1.5 text-[11px] leading-[18px] font-semibold tracking-wider whitespace-nowrap',
            look.badge,
          )}
        >
          {mode === 'read-only' && <Lock size={11} strokeWidth={2.5} aria-hidden="true" />}
          {texts.shell.mode[mode]} {countdown}
        </span>
        {saved && (
          <span className="flex min-w-24 items-center gap-1.5">
            <ColourMark colour={saved.colour} />
            <span className="max-w-40 truncate font-semibold" title={saved.name}>
              {saved.name}
            </span>
            {!isSameDestination(saved, connection) && (
              <span className="whitespace-nowrap text-ink-2">· {texts.connection.changed}</span>
            )}
          </span>
        )}
        <DestinationLine {...connection} />
        <span className="shrink-0">
          <SignatureLine short connection={connection} />
        </span>
        <ChevronDown size={14} className="-mx-0.5 shrink-0 text-ink-3" aria-hidden="true" />
      </button>
    </>
  )
}

/** Title and icon of the tab: a live one must be told from the others without opening it. */
function useLook(title: string, iconPath: string): void {
  useEffect(() => {
    setTabTitle(redactSecrets(title))
    const icon = document.querySelector<HTMLLinkElement>('link[rel="icon"]')
    if (icon) icon.href = iconPath
  }, [title, iconPath])
}
