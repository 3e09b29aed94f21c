import { memo, type ReactNode } from 'react'
import type { ReceivedCall, WebhookCall } from '../../protocol/emulator-api.ts'
import { classes } from '../../ui/classes.ts'
import { Shape, type ShapeKind } from '../../ui/Shape.tsx'
import type { CallAnswer } from '../texts/text-types.ts'
import { useFormats } from '../texts/texts.tsx'
import { useEmulatorPageTexts } from '../texts/use-emulator-page-texts.ts'
import { commandOf, readAnswer } from './call-answer.ts'
import type { LogEntry } from './log-entries.ts'

const shapes: Record<CallAnswer['kind'], ShapeKind> = {
  ok: 'ok',
  fail: 'fail',
  spoiled: 'warn',
  none: 'off',
  pending: 'pending',
  preflight: 'off',
}

const webhookShapes: Record<WebhookCall['outcome'], ShapeKind> = { pending: 'pending', answered: 'ok', failed: 'warn' }

interface LogListProps {
  entries: readonly LogEntry[]
  /** A key. */
  chosen: string | undefined
  onChoose: (key: string) => void
}

/** What this world was asked, whoever asked, and what it told others. */
export function LogList({ entries, chosen, onChoose }: LogListProps) {
  const texts = useEmulatorPageTexts().calls
  return (
    <ol aria-label={texts.title}>
      {entries.map((entry) => {
        const place = { id: entry.key, current: entry.key === chosen, onChoose }
        return entry.kind === 'call' ? (
          <CallRow key={entry.key} call={entry.call} {...place} />
        ) : (
          <WebhookRow key={entry.key} webhook={entry.webhook} {...place} />
        )
      })}
    </ol>
  )
}

interface Place {
  id: string
  current: boolean
  onChoose: (key: string) => void
}

const CallRow = memo(function CallRow({ call, ...place }: Place & { call: ReceivedCall }) {
  const texts = useEmulatorPageTexts().calls
  const formats = useFormats()
  const answer = readAnswer(call)
  return (
    <Row
      {...place}
      shape={shapes[answer.kind]}
      name={
        <>
          {call.method !== 'POST' && <span className="text-warn">{call.method} </span>}
          {commandOf(call.target)}
        </>
      }
      answer={texts.answer(answer)}
      facts={[formats.time(Date.parse(call.at)), ...(call.ms === null ? [] : [formats.duration(call.ms)])].join(' · ')}
      mark={
        call.fault && (
          <span className="text-warn">
            <span aria-hidden="true">▲ </span>
            {texts.faultName(call.fault)}
          </span>
        )
      }
    />
  )
})

const WebhookRow = memo(function WebhookRow({ webhook, ...place }: Place & { webhook: WebhookCall }) {
  const texts = useEmulatorPageTexts().calls.webhook
  const formats = useFormats()
  return (
    <Row
      {...place}
      shape={webhookShapes[webhook.outcome]}
      name={texts.event}
      answer={texts.outcome(webhook)}
      facts={[
        formats.time(Date.parse(webhook.at)),
        ...(webhook.ms === undefined ? [] : [formats.duration(webhook.ms)]),
      ].join(' · ')}
      mark={<span className="text-ink-3">{texts.out}</span>}
    />
  )
})

interface RowProps extends Place {
  shape: ShapeKind
  name: ReactNode
  answer: string
  facts: string
  mark: ReactNode
}

function Row({ id, current, onChoose, shape, name, answer, facts, mark }: RowProps) {
  return (
    <li
      className={classes(
        'relative grid grid-cols-[18px_minmax(0,1fr)_auto] items-center gap-x-2.5 border-l-[3px] px-3.5 py-1 [contain-intrinsic-size:auto_46px] [content-visibility:auto]',
        current ? 'border-accent bg-accent-soft' : 'border-transparent hover:bg-sunk',
      )}
    >
      <Shape kind={shape} />
      <button
        type="button"
        aria-current={current}
        onClick={() => onChoose(id)}
        className="min-w-0 truncate text-left font-mono after:absolute after:inset-0"
      >
        {name}
      </button>
      <span className="justify-self-end font-semibold tabular-nums">{answer}</span>
      <span className="col-start-2 text-xs text-ink-3 tabular-nums">{facts}</span>
      <span className="justify-self-end text-xs">{mark}</span>
    </li>
  )
}
