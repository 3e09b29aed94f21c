import { useEffect, useRef } from 'react'
import { fromBase64, toBase64 } from '../../lib/base64.ts'
import type { Redacted } from '../../lib/redacted.ts'
import { decodeUtf8 } from '../../lib/utf8.ts'
import { commands } from '../../protocol/commands/index.ts'
import { redactBody } from '../../protocol/redaction.ts'
import { HexView } from '../../ui/HexView.tsx'
import { JsonText } from '../../ui/JsonText.tsx'
import { useFormats, useTexts } from '../texts/texts.tsx'
import { usePayloadsTexts } from '../texts/use-payloads-texts.ts'
import { buildPayload, type Pair, type Payload } from './payload.ts'
import type { Ran } from './run-payloads.ts'

interface PayloadDetailsProps {
  id: string
  label: string
  payload: Payload
  pair: Pair
  ran: Ran | undefined
}

/** What goes out, as it was sent in the run where there was one, beside what came back. */
export function PayloadDetails({ id, label, payload, pair, ran }: PayloadDetailsProps) {
  const texts = usePayloadsTexts()
  const common = useTexts()
  const formats = useFormats()
  const shown = useRef<HTMLElement>(null)
  // Of a row at the foot of the list it would open out of sight.
  useEffect(() => {
    shown.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  const { body, method, headerLines } = ran?.built ?? buildPayload(payload, pair)
  const sent = ran && 'result' in ran.sent ? ran.sent.request : undefined
  const head = sent
    ? [sent.requestLine, ...sent.headers.map(([name, value]) => `${name}: ${value}`)].join('\n')
    : [`${method} /${commands.admin_set_msg_read.path}`, headerLines].join('\n')
  return (
    <section
      ref={shown}
      id={id}
      aria-label={label}
      className="grid grid-cols-[minmax(0,1fr)] gap-4 rounded-md border border-line bg-sunk px-3 py-2 wide:grid-cols-2"
    >
      <div className="min-w-0">
        <h3 className="mb-1 flex gap-x-2 font-semibold">
          {texts.requestTitle}
          <span className="font-normal text-ink-3">{formats.bytes(body.length)}</span>
        </h3>
        <pre className="wire text-ink-2">{head.trimEnd()}</pre>
        <div className="mt-2">
          {body.length === 0 ? (
            <p className="text-ink-3">{common.request.emptyBody}</p>
          ) : (
            <Bytes bodyBase64={sent?.bodyBase64 ?? redactBody(toBase64(body))} />
          )}
        </div>
      </div>
      <div className="min-w-0">
        <h3 className="mb-1 font-semibold">{texts.replyTitle}</h3>
        <Reply ran={ran} />
      </div>
    </section>
  )
}

function Reply({ ran }: { ran: Ran | undefined }) {
  const texts = usePayloadsTexts()
  const common = useTexts()
  if (!ran) return <p className="text-ink-3">{texts.notRun}</p>
  const { sent, outcome } = ran
  if (!('result' in sent) || sent.result === 'failed') {
    return (
      <p>
        {common.outcome.line(outcome)}. <span className="text-ink-3">{texts.noReply}</span>
      </p>
    )
  }
  const body = fromBase64(sent.bodyBase64) ?? new Uint8Array()
  const text = decodeUtf8(body)
  return (
    <>
      <p className="wire mb-1 text-ink-2">{`HTTP/${sent.httpVersion} ${sent.status} ${sent.statusText}`}</p>
      {text === undefined ? <Bytes bodyBase64={sent.bodyBase64} /> : <JsonText>{text}</JsonText>}
    </>
  )
}

function Bytes({ bodyBase64 }: { bodyBase64: Redacted }) {
  const texts = useTexts()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section aria-label={texts.bytes} tabIndex={0} className="max-h-64 overflow-auto">
      <HexView bodyBase64={bodyBase64} texts={texts.copy} />
    </section>
  )
}
