import { useMemo, useRef, useState } from 'react'
import { redactSecrets } from '../../protocol/redaction.ts'
import { describeRequest } from '../../protocol/unanswered.ts'
import { Button } from '../../ui/Button.tsx'
import { useDialog } from '../../ui/use-dialog.ts'
import { useStable } from '../../ui/use-stable.ts'
import { useAssumptions } from '../assumptions.ts'
import { ConnectionFields } from '../connections/ConnectionFields.tsx'
import type { DraftParameters } from '../connections/paste/paste.ts'
import { useConnection } from '../connections/use-connection.tsx'
import { explainWithoutWords } from '../explanation/explain-without-words.ts'
import { HistoryPane } from '../history/HistoryPane.tsx'
import { type HistoryRow, isWhole, requestAsSent } from '../history/row.ts'
import { outcomeOfRow } from '../history/row-outcome.ts'
import { useHistory, useHistoryRow } from '../history/use-history.ts'
import { swapBodyAccounts } from '../request/body-fields.ts'
import { type Draft, draftOf, drawAnew, drawNext } from '../request/draft.ts'
import { belongsTo, isSameMessage, planRequest } from '../request/plan-request.ts'
import { RequestPane } from '../request/RequestPane.tsx'
import { useDraft } from '../request/use-draft.ts'
import { ResponsePane } from '../response/ResponsePane.tsx'
import { ArmDialog } from '../send/ArmDialog.tsx'
import { SendRow } from '../send/SendRow.tsx'
import { sendWords } from '../send/send-words.ts'
import { useAllowedHosts } from '../send/use-allowed-hosts.ts'
import { useArming } from '../send/use-arming.tsx'
import { useSend } from '../send/use-send.ts'
import { useShortcuts } from '../shell/shortcuts.ts'
import { useTexts } from '../texts/texts.tsx'
import type { DraftChange } from './CallExplanation.tsx'
import { ConnectionClock } from './ConnectionClock.tsx'
import { DocumentsButton } from './DocumentsButton.tsx'
import { ExplainedCall } from './ExplainedCall.tsx'
import { useBench } from './use-bench.tsx'
import { useCallExplainer, useExplanation } from './use-call-explainer.ts'
import { useSharing } from './use-sharing.tsx'
import { useWorkbenchAddress } from './use-workbench-address.ts'
import { useWorkbenchItems } from './use-workbench-items.ts'
import { usePaneFocus, WorkbenchLayout } from './WorkbenchLayout.tsx'

/** The main screen: history, request and response beside each other. */
export function WorkbenchPage() {
  const texts = useTexts()
  const explainer = useCallExplainer()
  const assumptions = useAssumptions()
  const connection = useConnection()
  const arming = useArming()
  const armDialog = useDialog()
  const allowedHosts = useAllowedHosts()
  const history = useHistory()
  const [draft, changeDraft] = useDraft()
  const [address, changeAddress] = useWorkbenchAddress()
  const sender = `${connection.origin} ${connection.sdkAppId} ${connection.identifier}`
  /** The call whose request is shown as it was sent, until draft or connection change; absent: the draft is shown. */
  const [frozen, setFrozen] = useState({ id: address.exchange, sender })
  const panes = usePaneFocus()
  const curlButton = useRef<HTMLButtonElement>(null)

  /** What a button of an explanation changed in the draft last; it can be undone. */
  const [change, setChange] = useState<DraftChange>()

  const rows = useMemo(() => history.rows.filter(isWhole), [history.rows])
  const listed = rows.find(({ id }) => id === address.exchange)
  const addressed = useHistoryRow(listed || !history.session ? undefined : address.exchange)
  const shownRow = listed ?? (addressed && isWhole(addressed) ? addressed : undefined)
  const frozenRow =
    frozen.sender === sender ? [...rows, shownRow].find((row) => row !== undefined && row.id === frozen.id) : undefined
  const planned = useMemo(() => describeRequest(planRequest(draft, connection)), [draft, connection])
  const wire = frozenRow
    ? { request: requestAsSent(frozenRow), sentAt: frozenRow.startedAt }
    : { request: planned, sentAt: undefined }

  const sending = useSend({
    arming,
    onShut: armDialog.open,
    onStart: (request) =>
      history.record({
        startedAt: Date.now(),
        target: redactSecrets(connection.target),
        live: connection.live,
        timeoutMs: draft.timeoutMs,
        request: describeRequest(request),
      }),
    onDone: (id, sent) => {
      history.close(id, sent)
      changeAddress({ exchange: id })
    },
  })

  function edit(change: Partial<Draft>) {
    changeDraft(change)
    setChange(undefined)
    setFrozen({ id: undefined, sender })
  }

  function mend(mended: Draft, made: DraftChange) {
    edit(mended)
    setChange(made)
  }

  function undo({ before }: DraftChange) {
    edit({ ...before, random: draft.random })
    panes.focus('request')
  }

  /** Of a pasted request. Its random is pinned, so that the same goes out again. */
  function takeParameters({ random, contentType }: DraftParameters) {
    const before = { random: draft.random, contentType: draft.contentType }
    edit({
      ...(random !== undefined && { random: { value: random, pinned: true } }),
      ...(contentType !== undefined && { contentType }),
    })
    return () => edit(before)
  }

  function showCall(id: string) {
    history.reveal(id)
    setFrozen({ id, sender })
  }

  function send(wanted = draft) {
    sending.send(planRequest(wanted, connection), (id) => {
      showCall(id)
      changeDraft(drawNext)
    })
  }

  function open(row: HistoryRow) {
    setFrozen({ id: row.id, sender })
    changeAddress({ exchange: row.id })
  }

  /** The same bytes once more, through the connection of now: who we are is never taken from history. */
  function repeat(row: HistoryRow) {
    sending.send(planRequest({ ...draft, ...draftOf(row.request) }, connection), showCall)
  }

  async function startSession() {
    await history.newSession()
    setFrozen({ id: undefined, sender })
    changeAddress({ exchange: undefined })
  }

  function step(by: number) {
    const at = rows.findIndex(({ id }) => id === address.exchange)
    const row = rows[Math.min(Math.max(at + by, 0), rows.length - 1)]
    if (row) open(row)
  }

  const words = sendWords(texts, arming.state, connection.sdkAppId)
  const bench = useBench({
    draft,
    onDraft: (made, shownIn) => {
      edit(made)
      if (shownIn === 'raw') changeAddress({ view: 'raw' })
      else curlButton.current?.scrollIntoView({ block: 'center' })
    },
    onSend: send,
    sendWords: words,
    asked: address.payload,
    onAsked: () => changeAddress({ payload: undefined }),
  })

  const sharing = useSharing({
    rows,
    draft,
    onDraft: edit,
    onImport: history.importCalls,
    onRequest: (request) => edit(draftOf(request)),
  })

  const stableOpen = useStable(open)
  const stableRepeat = useStable(repeat)
  const stableStartSession = useStable(startSession)

  const acts = {
    send: () => (sending.since === undefined ? send() : sending.cancelByPress()),
    cancel: sending.cancel,
    swap: () => edit({ body: swapBodyAccounts(draft.body) }),
    random: () => edit(drawAnew(draft)),
    curl: () => curlButton.current?.click(),
    payloads: bench.toggle,
    previous: () => step(1),
    next: () => step(-1),
    history: () => panes.focus('history'),
    request: () => panes.focus('request'),
    response: () => panes.focus('response'),
  }
  useShortcuts(acts)
  useWorkbenchItems({
    acts,
    sendWords: words,
    running: sending.since !== undefined,
    onNewSession: stableStartSession,
  })

  const outcome = shownRow && outcomeOfRow(shownRow)
  const explanation = useExplanation(shownRow, explainer, { rows, connection, urlNow: planned.url, assumptions })
  const withoutWords = outcome && explainWithoutWords(outcome, texts)

  return (
    <WorkbenchLayout
      panes={panes}
      head={sharing.bar}
      foot={
        <>
          {bench.drawer}
          {sharing.dialog}
        </>
      }
      history={
        <HistoryPane
          session={history.session}
          lasting={history.lasting}
          rows={history.rows}
          share={sharing.button}
          onNewSession={stableStartSession}
          currentId={address.exchange}
          live={connection.live}
          repeatTitle={connection.live ? texts.send.toLive(connection.sdkAppId) : texts.send.toEmulator}
          onOpen={stableOpen}
          onRepeat={stableRepeat}
        />
      }
      request={
        <RequestPane
          connection={
            <ConnectionFields
              allowedHosts={allowedHosts}
              remark={<ConnectionClock calls={rows} />}
              onParameters={takeParameters}
            />
          }
          aside={
            <>
              <DocumentsButton />
              {bench.button}
            </>
          }
          draft={draft}
          onEdit={edit}
          view={address.view}
          onView={(view) => changeAddress({ view })}
          change={
            explainer &&
            change && <explainer.ChangeNote words={explainer.findings} {...change} onUndo={() => undo(change)} />
          }
          wire={wire}
          userSig={belongsTo(wire.request.url, connection) ? connection.userSig : undefined}
          curlButton={curlButton}
          earlier={
            frozenRow && !isSameMessage(frozenRow.request, planned)
              ? {
                  onBack: () => setFrozen({ id: undefined, sender }),
                  onLoad: () => edit({ ...draftOf(frozenRow.request), random: draft.random }),
                }
              : undefined
          }
          actions={
            <>
              <SendRow sdkAppId={connection.sdkAppId} arming={arming} sending={sending} onSend={() => send()} />
              {/* Where panes are stacked the answer lies below what fits on a screen. */}
              {outcome && frozenRow?.id === shownRow?.id && sending.since === undefined && (
                <Button look="quiet" className="split:hidden" onClick={() => panes.focus('response')}>
                  {texts.outcome.line(outcome)} <span aria-hidden="true">↓</span>
                </Button>
              )}
              <ArmDialog
                dialog={armDialog}
                arming={arming}
                host={new URL(connection.origin).host}
                sdkAppId={connection.sdkAppId}
              />
            </>
          }
        />
      }
      response={
        <ResponsePane
          shown={
            shownRow?.sent && outcome && withoutWords
              ? {
                  id: shownRow.id,
                  outcome,
                  sent: shownRow.sent,
                  startedAt: shownRow.startedAt,
                  title: (explanation ?? withoutWords).title,
                }
              : undefined
          }
          since={sending.since}
          outdated={frozenRow?.id !== shownRow?.id && sending.since === undefined}
          explanation={
            <ExplainedCall
              row={shownRow}
              outcome={outcome}
              explainer={explainer}
              explanation={explanation}
              allowedHosts={allowedHosts}
              draft={draft}
              arming={arming}
              onDraft={mend}
              onSend={(mended) => {
                send(mended)
                // The button that was pressed goes away with its call.
                panes.focus('response')
              }}
            />
          }
          tab={address.tab}
          onTab={(tab) => changeAddress({ tab })}
        />
      }
    />
  )
}
