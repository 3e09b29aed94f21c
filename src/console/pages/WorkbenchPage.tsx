import { useState } from 'react'
import { toBase64 } from '../../lib/base64.ts'
import { describeRequest } from '../../protocol/unanswered.ts'
import { copyText } from '../../ui/copy-text.ts'
import { useStable } from '../../ui/use-stable.ts'
import { ConnectionFields } from '../connections/ConnectionFields.tsx'
import { useAllowedHosts } from '../connections/use-allowed-hosts.ts'
import { useConnection } from '../connections/use-connection.tsx'
import { ExplanationPane } from '../explanation/ExplanationPane.tsx'
import { explain } from '../explanation/explain.ts'
import { useErrorWords } from '../explanation/use-error-words.ts'
import { HistoryPane } from '../history/HistoryPane.tsx'
import { type HistoryRow, isWhole } from '../history/row.ts'
import { outcomeOfRow } from '../history/row-outcome.ts'
import { useHistory } from '../history/use-history.ts'
import { swapBodyAccounts } from '../request/body-fields.ts'
import { buildSendRequest } from '../request/build-send-request.ts'
import { buildCurl } from '../request/curl.ts'
import { type Draft, draftOf, drawAnew, drawNext } from '../request/draft.ts'
import { RequestPane } from '../request/RequestPane.tsx'
import { useDraft } from '../request/use-draft.ts'
import { ResponsePane } from '../response/ResponsePane.tsx'
import { SendRow } from '../send/SendRow.tsx'
import { useSend } from '../send/use-send.ts'
import { useShortcuts } from '../shell/shortcuts.ts'
import { useTexts } from '../texts/texts.tsx'
import { useWorkbenchAddress } from './use-workbench-address.ts'
import { usePaneFocus, WorkbenchLayout } from './WorkbenchLayout.tsx'

/** The main screen: history, request and response beside each other. */
export function WorkbenchPage() {
  const texts = useTexts()
  const words = useErrorWords()
  const connection = useConnection()
  const allowedHosts = useAllowedHosts()
  const history = useHistory()
  const [draft, changeDraft] = useDraft()
  const [address, changeAddress] = useWorkbenchAddress()
  const sender = `${connection.origin} ${connection.sdkAppId} ${connection.identifier}`
  /** The call whose request is shown as it was sent, until draft or connection change; absent: the draft is shown. */
  const [frozen, setFrozen] = useState({ id: address.exchange, sender })
  const panes = usePaneFocus()

  const rows = (history.rows ?? []).filter(isWhole)
  const frozenRow = frozen.sender === sender ? rows.find(({ id }) => id === frozen.id) : undefined
  const shownRow = rows.find(({ id }) => id === address.exchange)
  const planned = describeRequest(buildSendRequest(draft, connection))
  const wire = frozenRow
    ? { request: frozenRow.request, sentAt: frozenRow.startedAt }
    : { request: planned, sentAt: undefined }

  const sending = useSend({
    onStart: (request) => {
      const id = history.record({
        startedAt: Date.now(),
        target: connection.target,
        timeoutMs: draft.timeoutMs,
        request: describeRequest(request),
      })
      setFrozen({ id, sender })
      return id
    },
    onDone: (id, sent) => {
      history.close(id, sent)
      changeAddress({ exchange: id })
    },
  })

  function edit(change: Partial<Draft>) {
    changeDraft(change)
    setFrozen({ id: undefined, sender })
  }

  function send() {
    if (sending.send(buildSendRequest(draft, connection))) changeDraft(drawNext)
  }

  function open(row: HistoryRow) {
    setFrozen({ id: row.id, sender })
    changeAddress({ exchange: row.id })
  }

  /** The same bytes once more, through the connection of now: who we are is never taken from history. */
  function repeat(row: HistoryRow) {
    sending.send(buildSendRequest({ ...draft, ...draftOf(row.request) }, connection))
  }

  function step(by: number) {
    const at = rows.findIndex(({ id }) => id === address.exchange)
    const row = rows[Math.min(Math.max(at + by, 0), rows.length - 1)]
    if (row) open(row)
  }

  const stableOpen = useStable(open)
  const stableRepeat = useStable(repeat)

  useShortcuts({
    send: () => (sending.since === undefined ? send() : sending.cancel()),
    cancel: sending.cancel,
    swap: () => edit({ body: swapBodyAccounts(draft.body) }),
    random: () => edit(drawAnew(draft)),
    curl: () => copyText(buildCurl(wire.request)),
    previous: () => step(1),
    next: () => step(-1),
    history: () => panes.focus('history'),
    request: () => panes.focus('request'),
    response: () => panes.focus('response'),
  })

  const outcome = shownRow && outcomeOfRow(shownRow)
  const explanation = shownRow && outcome && explain({ outcome, request: shownRow.request }, texts, words)

  return (
    <WorkbenchLayout
      panes={panes}
      history={
        <HistoryPane
          session={history.session}
          lasting={history.lasting}
          rows={history.rows}
          onNewSession={history.newSession}
          currentId={address.exchange}
          repeatTitle={connection.live ? texts.send.toLive(connection.sdkAppId) : texts.send.toEmulator}
          onOpen={stableOpen}
          onRepeat={stableRepeat}
        />
      }
      request={
        <RequestPane
          connection={<ConnectionFields allowedHosts={allowedHosts} />}
          draft={draft}
          onEdit={edit}
          view={address.view}
          onView={(view) => changeAddress({ view })}
          wire={wire}
          userSig={connection.userSig}
          earlier={
            frozenRow && frozenRow.request.bodyBase64 !== toBase64(draft.body)
              ? {
                  onBack: () => setFrozen({ id: undefined, sender }),
                  onLoad: () => edit({ ...draftOf(frozenRow.request), random: draft.random }),
                }
              : undefined
          }
          actions={
            <SendRow liveApp={connection.live ? connection.sdkAppId : undefined} sending={sending} onSend={send} />
          }
        />
      }
      response={
        <ResponsePane
          shown={
            shownRow?.sent && outcome && explanation
              ? {
                  id: shownRow.id,
                  outcome,
                  sent: shownRow.sent,
                  startedAt: shownRow.startedAt,
                  title: explanation.title,
                }
              : undefined
          }
          since={sending.since}
          outdated={frozenRow?.id !== shownRow?.id && sending.since === undefined}
          explanation={explanation && outcome && <ExplanationPane explanation={explanation} outcome={outcome} />}
          tab={address.tab}
          onTab={(tab) => changeAddress({ tab })}
        />
      }
    />
  )
}
