import type { Redacted } from '../../lib/redacted.ts'
import type { ReceivedCall } from '../../protocol/emulator-api.ts'
import { redactBody } from '../../protocol/redaction.ts'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { JsonText } from '../../ui/JsonText.tsx'
import { WireCard } from '../../ui/WireCard.tsx'
import { useFormats, useTexts } from '../texts/texts.tsx'
import { useEmulatorPageTexts } from '../texts/use-emulator-page-texts.ts'
import { BytesCard } from './BytesCard.tsx'
import { readAnswer } from './call-answer.ts'
import { SignatureFacts } from './SignatureFacts.tsx'

interface CallDetailProps {
  call: ReceivedCall
  /** The same call for a shell; its signature is a variable. */
  curl: (call: ReceivedCall) => Redacted
}

/** One call as it arrived, why it was answered so, and the answer. */
export function CallDetail({ call, curl }: CallDetailProps) {
  const texts = useEmulatorPageTexts().calls
  const { copy } = useTexts()
  const formats = useFormats()
  const at = Date.parse(call.at)
  return (
    <section aria-label={texts.detail} className="grid grid-cols-[minmax(0,1fr)] gap-3 px-4 py-3">
      <div className="flex flex-wrap items-baseline gap-x-3">
        <h3 className="text-[15px] font-semibold">{texts.answer(readAnswer(call))}</h3>
        <span className="text-xs text-ink-3 tabular-nums">
          {formats.time(at)} ({formats.utc(at)}){call.ms !== null && ` · ${formats.duration(call.ms)}`}
        </span>
        <span className="-mr-1.5 ml-auto text-xs">
          <CopyButton copied={copy.copied} failed={copy.failed} text={() => curl(call)} title={texts.curlTitle}>
            {texts.curl}
          </CopyButton>
        </span>
      </div>
      <section aria-label={texts.why} className="grid gap-1">
        <h4 className="text-xs text-ink-3">{texts.why}</h4>
        {call.fault && <p>{texts.hitByFault(texts.faultName(call.fault), call.faultId)}</p>}
        <p>{call.why ? texts.reason(call.why, readAnswer(call)) : texts.undecided}</p>
        {call.why && 'switch' in call.why && call.why.switch !== undefined && (
          <p className="text-ink-2">{texts.bySwitch(call.why.switch)}</p>
        )}
      </section>
      <SignatureFacts signature={call.signature} />
      <WireCard title={texts.request}>
        <p className="wire">
          {call.method} {call.target} HTTP/1.1
        </p>
        <dl className="wire grid grid-cols-[minmax(0,auto)_minmax(0,1fr)] gap-x-3">
          {call.rawHeaders.map(([name, value], index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a header may occur twice
            <div key={index} className="contents">
              <dt className="text-key">{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </WireCard>
      <BytesCard key={call.id} bodyBase64={redactBody(call.bodyBase64)} />
      <WireCard title={texts.reply}>
        {call.replyText === null ? (
          <p className="text-ink-3">{texts.noReply}</p>
        ) : call.replyText === '' ? (
          <p className="text-ink-3">{texts.emptyReply}</p>
        ) : (
          <JsonText>{call.replyText}</JsonText>
        )}
      </WireCard>
    </section>
  )
}
