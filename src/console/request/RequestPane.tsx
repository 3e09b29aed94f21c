import { lazy, type ReactNode, type RefObject, useId, useState } from 'react'
import { fromBase64 } from '../../lib/base64.ts'
import type { Secret } from '../../lib/secret.ts'
import { commands } from '../../protocol/commands/index.ts'
import type { SentRequest } from '../../protocol/exchange.ts'
import { maxBodyBytes } from '../../protocol/relay-api.ts'
import { Button } from '../../ui/Button.tsx'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { FetchedPart } from '../../ui/FetchedPart.tsx'
import { fetched } from '../../ui/fetched.ts'
import { Note } from '../../ui/Note.tsx'
import { WireCard } from '../../ui/WireCard.tsx'
import { useFormats, useTexts } from '../texts/texts.tsx'
import { buildCurl, buildCurlWithSignature } from './curl.ts'
import { type Draft, documentedMethod } from './draft.ts'
import { RequestBody, useBodyFacts } from './RequestBody.tsx'
import { RequestEditor, type RequestView } from './RequestEditor.tsx'
import { RequestUrl } from './RequestUrl.tsx'

const HexView = lazy(async () => ({ default: (await fetched(import('../../ui/HexView.tsx'))).HexView }))
const AdvancedFields = lazy(async () => ({ default: (await fetched(import('./AdvancedFields.tsx'))).AdvancedFields }))

interface RequestPaneProps {
  /** Who we are and where we send. */
  connection: ReactNode
  /** Beside the title: what else there is to open. */
  aside: ReactNode
  draft: Draft
  onEdit: (change: Partial<Draft>) => void
  view: RequestView
  onView: (view: RequestView) => void
  /** What was changed in the draft by anything but a hand. */
  change: ReactNode
  /** What the two cards show: the draft as it would go out, or a call as it did. */
  wire: { request: SentRequest; sentAt: number | undefined }
  /** The one that belongs to what is shown, while it is in memory. */
  userSig: Secret | undefined
  /** Pressed by its shortcut, too. */
  curlButton: RefObject<HTMLButtonElement | null>
  /** An earlier call is shown than the draft. */
  earlier: { onBack: () => void; onLoad: () => void } | undefined
  /** Send and what belongs to it. */
  actions: ReactNode
}

/** The draft above, what goes over the wire below: live before sending, frozen after. */
export function RequestPane({
  connection,
  aside,
  draft,
  onEdit,
  view,
  onView,
  change,
  wire,
  userSig,
  curlButton,
  earlier,
  actions,
}: RequestPaneProps) {
  const texts = useTexts()
  const [advanced, setAdvanced] = useState(false)
  const advancedId = useId()
  return (
    <section aria-label={texts.request.title}>
      <div className="flex h-10 items-center gap-2 border-b border-line px-4">
        <h2 className="font-semibold">{texts.request.title}</h2>
        <a
          className="wire text-ink-3 hover:text-accent hover:underline"
          href={commands.admin_set_msg_read.docs.url}
          target="_blank"
          rel="noreferrer noopener"
          title={texts.request.documentation}
        >
          {commands.admin_set_msg_read.id}
        </a>
        <span className="-mr-1.5 ml-auto flex">{aside}</span>
      </div>
      {connection}
      <div className="grid grid-cols-[minmax(0,1fr)] gap-3.5 px-4 py-3">
        <RequestEditor draft={draft} onBody={(body) => onEdit({ body })} view={view} onView={onView} />
        {change}
        <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
          {actions}
          <Button
            look="quiet"
            className="ml-auto -mr-1.5"
            aria-expanded={advanced}
            aria-controls={advancedId}
            title={texts.request.advancedHint}
            onClick={() => setAdvanced(!advanced)}
          >
            {texts.request.advanced} <span aria-hidden="true">{advanced ? '▾' : '▸'}</span>
          </Button>
        </div>
        {draft.method !== documentedMethod && <Note severity="warn" text={texts.request.otherMethod(draft.method)} />}
        {draft.body.length > maxBodyBytes && (
          <Note severity="warn" text={texts.send.tooLarge(draft.body.length, maxBodyBytes)} />
        )}
        {advanced && (
          <div id={advancedId}>
            <FetchedPart failed={<Note severity="warn" text={texts.connection.notFetched} />}>
              <AdvancedFields draft={draft} onChange={onEdit} />
            </FetchedPart>
          </div>
        )}
        {earlier && (
          <p className="flex flex-wrap items-center gap-x-1 rounded-md bg-accent-soft px-3 py-1">
            <span className="mr-auto">{texts.request.showingEarlier}</span>
            <Button look="quiet" onClick={earlier.onLoad}>
              {texts.request.loadIntoForm}
            </Button>
            <Button look="quiet" onClick={earlier.onBack}>
              {texts.request.backToDraft}
            </Button>
          </p>
        )}
        <WireCards wire={wire} userSig={userSig} curlButton={curlButton} />
      </div>
    </section>
  )
}

function WireCards({ wire, userSig, curlButton }: Pick<RequestPaneProps, 'wire' | 'userSig' | 'curlButton'>) {
  const texts = useTexts()
  const formats = useFormats()
  const { request, sentAt } = wire
  const body = fromBase64(request.bodyBase64) ?? new Uint8Array()
  const facts = useBodyFacts(body)
  const [asBytes, setAsBytes] = useState(false)
  const typed = request.headers.some(([name]) => name.toLowerCase() === 'content-type')
  return (
    <>
      <WireCard
        title={texts.request.url}
        aside={
          <>
            <span className="mr-1 text-ink-3">
              {sentAt === undefined ? texts.request.notSentYet : texts.request.asSent(formats.time(sentAt))}
            </span>
            <CopyButton
              ref={curlButton}
              copied={texts.copy.copied}
              failed={texts.copy.failed}
              title={texts.copy.curlTitle}
              text={() => buildCurl(request)}
            >
              {texts.copy.curl}
            </CopyButton>
            {userSig !== undefined && (
              <CopyButton
                copied={texts.copy.copied}
                failed={texts.copy.failed}
                title={texts.copy.withSignatureTitle}
                question={texts.copy.withSignatureQuestion}
                text={() => buildCurlWithSignature(request, userSig).release()}
              >
                {texts.copy.withSignature}
              </CopyButton>
            )}
          </>
        }
      >
        <RequestUrl method={request.method} url={request.url} />
      </WireCard>
      <WireCard
        title={texts.request.body}
        aside={
          <>
            <span className="mr-1 wrap-anywhere">
              {request.headers.map(([name, value]) => `${name}: ${value} · `)}
              {!typed && `${texts.request.noContentType} · `}
              {facts}
            </span>
            <Button look="quiet" aria-pressed={asBytes} onClick={() => setAsBytes(!asBytes)}>
              {texts.bytes}
            </Button>
          </>
        }
      >
        {asBytes ? (
          <FetchedPart failed={<Note severity="warn" text={texts.connection.notFetched} />}>
            <HexView bodyBase64={request.bodyBase64} texts={texts.copy} />
          </FetchedPart>
        ) : (
          <RequestBody body={body} />
        )}
      </WireCard>
    </>
  )
}
