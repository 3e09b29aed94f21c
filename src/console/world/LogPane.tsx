import { useMemo } from 'react'
import type { Redacted } from '../../lib/redacted.ts'
import type { ReceivedCall, WebhookCall } from '../../protocol/emulator-api.ts'
import { useEmulatorPageTexts } from '../texts/use-emulator-page-texts.ts'
import { CallDetail } from './CallDetail.tsx'
import { LogList } from './LogList.tsx'
import { listEntries } from './log-entries.ts'
import { WebhookDetail } from './WebhookDetail.tsx'

interface LogPaneProps {
  /** Oldest first. */
  calls: readonly ReceivedCall[]
  webhooks: readonly WebhookCall[]
  /** The most calls that are asked for. */
  most: number
  chosen: string | undefined
  onChoose: (key: string) => void
  curl: (call: ReceivedCall) => Redacted
}

/** The log above, what was chosen of it below: what comes in does not move what is being read. */
export function LogPane({ calls, webhooks, most, chosen, onChoose, curl }: LogPaneProps) {
  const texts = useEmulatorPageTexts().calls
  const entries = useMemo(() => listEntries(calls, webhooks), [calls, webhooks])
  const entry = entries.find(({ key }) => key === chosen)
  return (
    <section aria-label={texts.title} className="flex min-h-0 min-w-0 flex-col">
      <div className="flex min-h-10 shrink-0 items-center gap-3 border-b border-line px-4">
        <h2 className="font-semibold">{texts.title}</h2>
        <span className="text-xs text-ink-3 tabular-nums">{texts.count(calls.length, most)}</span>
      </div>
      {entries.length === 0 ? (
        <p className="px-4 py-3 text-ink-3">{texts.empty}</p>
      ) : (
        <>
          <div className="max-h-72 min-h-24 shrink-0 overflow-y-auto border-b border-line py-1 wide:max-h-[40%]">
            <LogList entries={entries} chosen={chosen} onChoose={onChoose} />
          </div>
          <div className="min-h-0 grow wide:overflow-y-auto">
            {entry === undefined ? (
              <p className="px-4 py-3 text-ink-3">{chosen === undefined ? texts.chooseOne : texts.gone}</p>
            ) : entry.kind === 'call' ? (
              <CallDetail call={entry.call} curl={curl} />
            ) : (
              <WebhookDetail webhook={entry.webhook} />
            )}
          </div>
        </>
      )}
    </section>
  )
}
