import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { toBase64 } from '../../lib/base64.ts'
import type { Secret } from '../../lib/secret.ts'
import { Button } from '../../ui/Button.tsx'
import { useStable } from '../../ui/use-stable.ts'
import { changeAssumptions, useAssumptions } from '../assumptions.ts'
import { type Connection, useConnection } from '../connections/use-connection.tsx'
import { publishedKey } from '../connections/use-credential.ts'
import type { Explanation } from '../explanation/explain.ts'
import { type HistoryRow, lacksBytes } from '../history/row.ts'
import { paths } from '../paths.ts'
import { type Draft, draftOf } from '../request/draft.ts'
import type { Arming } from '../send/use-arming.tsx'
import type { Action, DraftEdit } from '../texts/finding-types.ts'
import type { CallExplainer } from './call-explainer.ts'

/** What a button here changed in the draft. */
export interface DraftChange {
  /** None: the request of the call was only put back. */
  edits: readonly DraftEdit[]
  /** The draft had been changed since the call. */
  fromSent: boolean
  before: Draft
}

export interface CallExplanationProps {
  explainer: CallExplainer
  explanation: Explanation
  row: HistoryRow
  draft: Draft
  arming: Pick<Arming, 'state'>
  /** Shows the draft with what was changed; it was not sent. */
  onDraft: (draft: Draft, change: DraftChange) => void
  /** Through the gate, as every press of Send. */
  onSend: (draft: Draft) => void
  children: ReactNode
}

/**
 * The explanation of one call, with buttons that do what it says. Each begins with the request of this call, whatever the
 * draft has become; the connection is that of now. Nothing is sent but by a press that says so.
 */
export function CallExplanation(props: CallExplanationProps) {
  const { explainer, explanation, row, draft, arming, onDraft, onSend, children } = props
  const { findings: words, Explained, WaitButton } = explainer
  const connection = useConnection()
  const { reading90003 } = useAssumptions()
  const [, navigate] = useLocation()
  const help = useRef<HTMLDivElement>(null)
  const masked = lacksBytes(row)
  const live = arming.state !== 'emulator'
  const andSend = live ? words.andSendLive : words.andSend
  const signAndSend = useSignAndSend(connection, () => onSend(prepare()))
  const allEdits = explanation.findings.flatMap(({ weight, action }) =>
    weight === 'explains' && action?.kind === 'edit' && !isChoice(action.edit) ? [action.edit] : [],
  )
  const watched = (of: Draft) => JSON.stringify([connection.key, arming.state, readRequest(of)])

  /** The request of this call as a draft, mended. The draft becomes it, where it was another one. */
  function prepare(edits: readonly DraftEdit[] = []): Draft {
    // All but its random: the next call has one of its own.
    const { random: _sent, ...request } = draftOf(row.request)
    const sent = { ...draft, ...request }
    const next = edits.reduce(applyEdit, sent)
    const fromSent = readRequest(sent) !== readRequest(draft)
    if (readRequest(next) !== readRequest(draft)) onDraft(next, { edits, fromSent, before: draft })
    return next
  }

  function applyEdit(before: Draft, edit: DraftEdit): Draft {
    switch (edit.kind) {
      case 'use-post':
        return { ...before, method: 'POST' }
      case 'use-contenttype-json':
        return { ...before, contentType: 'json' }
      default:
        return { ...before, body: explainer.applyBodyEdit(before.body, edit) }
    }
  }

  function startWait(): string | undefined {
    const next = prepare()
    if (arming.state !== 'read-only') return watched(next)
    // Asks for arming, and sends nothing.
    onSend(next)
    return undefined
  }

  const openSignature = (look: 'first' | 'plain' | 'quiet') => (
    <Button look={look} onClick={() => navigate(`${paths.signature}?check=connection`)}>
      {words.action({ kind: 'open-signature' })}
    </Button>
  )

  function actionOf(action: Action, first: boolean): ReactNode {
    const look = first ? 'first' : 'plain'
    const label = words.action(action)
    const button = (does: string, onClick: () => void) => (
      <Button look={look} onClick={onClick}>
        {does}
      </Button>
    )
    switch (action.kind) {
      case 'edit':
        return (
          <>
            {button(andSend(label), () => onSend(prepare([action.edit])))}
            <Button look="quiet" onClick={() => prepare([action.edit])}>
              {words.onlyDraft}
            </Button>
          </>
        )
      case 'send-again':
        return button(live ? words.sendAgainLive : label, () => onSend(prepare()))
      case 'sign-again':
        return (
          <>
            {!masked && button(andSend(label), signAndSend)}
            <Button look={masked ? look : 'quiet'} onClick={() => sign(connection)}>
              {label}
            </Button>
            {openSignature('quiet')}
          </>
        )
      case 'open-signature':
        return openSignature(look)
      case 'ask-regions':
        // The help has a button of its own that asks; this one leads there.
        return <Button onClick={() => (help.current?.querySelector('button') ?? help.current)?.focus()}>{label}</Button>
      case 'use-identifier':
        return button(label, () => connection.setIdentity({ identifier: action.identifier }))
      case 'use-app':
        return button(label, () => connection.setIdentity({ sdkAppId: action.sdkAppId }))
      case 'wait':
        return (
          <WaitButton
            words={words}
            look={look}
            label={live ? words.waitLive(action.seconds) : label}
            seconds={action.seconds}
            watched={watched(draft)}
            onStart={startWait}
            onSend={() => onSend(draft)}
          />
        )
    }
  }

  return (
    <Explained
      explanation={explanation}
      texts={explainer.texts}
      findings={words}
      masked={masked}
      reading={reading90003}
      onReading={(reading90003) => changeAssumptions({ reading90003 })}
      mendAll={
        allEdits.length > 1 && (
          <Button look="first" className="justify-self-start" onClick={() => onSend(prepare(allEdits))}>
            {(live ? words.mendAllLive : words.mendAll)(allEdits.length)}
          </Button>
        )
      }
      actionOf={(action, first) => (
        <div className="flex flex-wrap items-center gap-x-1 gap-y-1 pt-1.5">{actionOf(action, first)}</div>
      )}
    >
      <div ref={help} tabIndex={-1} className="grid gap-2.5 outline-none empty:hidden">
        {children}
      </div>
    </Explained>
  )
}

/** Of two ways to rename the same fields only one can be meant. */
function isChoice(edit: DraftEdit): boolean {
  return edit.kind === 'rename' && edit.names.some(({ from }) => from === 'From_Account' || from === 'To_Account')
}

/** What of a draft makes one request another: all but its random, which is new each time, and how long to wait. */
function readRequest({ body, contentType, method, headerLines }: Draft): string {
  return JSON.stringify([toBase64(body), contentType, method, headerLines])
}

/** With the key in memory; without one an action that signs is offered only where the published key is the right one. */
function sign({ sign, signingKey }: Connection): Promise<void> {
  return sign(signingKey ?? publishedKey)
}

/** Signs, and sends as soon as the connection has the new UserSig; not where the connection has become another one. */
function useSignAndSend(connection: Connection, send: () => void): () => void {
  const [replaced, setReplaced] = useState<{ userSig: Secret; key: string }>()
  const stableSend = useStable(send)
  useEffect(() => {
    if (!replaced || connection.userSig === replaced.userSig) return
    setReplaced(undefined)
    if (connection.key === replaced.key) stableSend()
  }, [replaced, connection.userSig, connection.key, stableSend])
  return () => {
    setReplaced({ userSig: connection.userSig, key: connection.key })
    sign(connection).catch(() => setReplaced(undefined))
  }
}
