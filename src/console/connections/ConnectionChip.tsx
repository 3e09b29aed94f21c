import { useEffect } from 'react'
import { classes } from '../../ui/classes.ts'
import { useTexts } from '../texts/texts.tsx'
import { SignatureLine } from './SignatureLine.tsx'
import { useConnection } from './use-connection.tsx'

/** Target, SDKAppID, identifier and signature at a glance; on a live target the whole frame says so. */
export function ConnectionChip() {
  const texts = useTexts()
  const connection = useConnection()
  const { live, sdkAppId, identifier, origin } = connection
  useLiveLook(live ? texts.shell.liveTitle(sdkAppId) : texts.product, live)
  return (
    <>
      <span
        aria-hidden="true"
        className={classes(
          'pointer-events-none absolute inset-x-0 top-0',
          live
            ? 'h-[3px] bg-warn'
            : 'h-0.5 bg-[repeating-linear-gradient(90deg,var(--ink-3)_0_6px,transparent_6px_12px)]',
        )}
      />
      <span
        className={classes(
          'inline-flex h-8 max-w-full items-center gap-2 rounded-lg border px-2.5',
          live ? 'border-warn bg-warn-soft' : 'border-line-strong bg-sunk',
        )}
      >
        <span
          className={classes(
            'rounded px-1.5 text-[11px] leading-[18px] font-semibold tracking-wider',
            live ? 'bg-warn text-pane' : 'border border-dashed border-control text-ink-2',
          )}
        >
          {live ? texts.shell.live : texts.shell.emulator}
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
function useLiveLook(title: string, live: boolean): void {
  useEffect(() => {
    document.title = title
    const icon = document.querySelector<HTMLLinkElement>('link[rel="icon"]')
    if (icon) icon.href = live ? '/favicon-live.svg' : '/favicon.svg'
  }, [title, live])
}
