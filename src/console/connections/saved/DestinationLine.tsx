import { useTexts } from '../../texts/texts.tsx'
import { type Destination, describeDestination } from './saved-connection.ts'

export function DestinationLine({ target, sdkAppId, identifier }: Destination) {
  return (
    <span className="wire truncate whitespace-nowrap! text-ink-2">
      {describeDestination({ target, sdkAppId, identifier })}
    </span>
  )
}

/** The loudest word of a connection: whether it touches real people. */
export function LiveWord({ live }: { live: boolean }) {
  const texts = useTexts().shell
  return (
    <span
      className={`rounded px-1.5 text-[11px] leading-[18px] font-semibold tracking-wider whitespace-nowrap ${
        live ? 'bg-warn text-pane' : 'border border-dashed border-control text-ink-2'
      }`}
    >
      {live ? texts.live : texts.mode.emulator}
    </span>
  )
}
