import type { WebhookCall } from '../../protocol/emulator-api.ts'
import { JsonText } from '../../ui/JsonText.tsx'
import { WireCard } from '../../ui/WireCard.tsx'
import { useFormats } from '../texts/texts.tsx'
import { useEmulatorPageTexts } from '../texts/use-emulator-page-texts.ts'

/** One event on its way out of the emulator, and what came of it. */
export function WebhookDetail({ webhook }: { webhook: WebhookCall }) {
  const texts = useEmulatorPageTexts().calls
  const formats = useFormats()
  const at = Date.parse(webhook.at)
  return (
    <section aria-label={texts.detail} className="grid grid-cols-[minmax(0,1fr)] gap-3 px-4 py-3">
      <div className="flex flex-wrap items-baseline gap-x-3">
        <h3 className="text-[15px] font-semibold">{texts.webhook.outcome(webhook)}</h3>
        <span className="text-xs text-ink-3 tabular-nums">
          {formats.time(at)} ({formats.utc(at)}){webhook.ms !== undefined && ` · ${formats.duration(webhook.ms)}`}
        </span>
      </div>
      <p>{texts.webhook.explained}</p>
      <WireCard title={texts.webhook.request}>
        <p className="wire mb-2">POST {webhook.url}</p>
        <JsonText>{webhook.body}</JsonText>
      </WireCard>
      <WireCard title={texts.webhook.answer}>
        {webhook.answer ? <JsonText>{webhook.answer}</JsonText> : <p className="text-ink-3">{texts.noReply}</p>}
      </WireCard>
    </section>
  )
}
