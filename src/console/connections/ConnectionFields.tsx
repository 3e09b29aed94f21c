import { lazy, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { noSecret, type Secret } from '../../lib/secret.ts'
import { Button } from '../../ui/Button.tsx'
import { FetchedPart } from '../../ui/FetchedPart.tsx'
import { fetched } from '../../ui/fetched.ts'
import { Note } from '../../ui/Note.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useTexts } from '../texts/texts.tsx'
import type { DraftParameters } from './paste/paste.ts'
import { SignatureLine } from './SignatureLine.tsx'
import { TargetField } from './TargetField.tsx'
import { useConnection } from './use-connection.tsx'

const PasteHelp = lazy(async () => ({ default: (await fetched(import('./paste/PasteHelp.tsx'))).PasteHelp }))
const DestinationNotes = lazy(async () => ({
  default: (await fetched(import('./saved/DestinationNotes.tsx'))).DestinationNotes,
}))
const SigningPanel = lazy(async () => ({ default: (await fetched(import('./SigningPanel.tsx'))).SigningPanel }))

interface ConnectionFieldsProps {
  /** Named when the server was started. */
  allowedHosts: readonly string[]
  /** Beside the signature's state. */
  remark: ReactNode
  /** A pasted request has parameters beside the boxes. @returns what puts back those of before */
  onParameters: (parameters: DraftParameters) => () => void
}

export function ConnectionFields({ allowedHosts, remark, onParameters }: ConnectionFieldsProps) {
  const texts = useTexts().connection
  const connection = useConnection()
  const [revealed, setRevealed] = useState(false)
  /** The panel, with what its box starts with; another one for each key. */
  const [signing, setSigning] = useState<{ given: Secret; count: number }>()
  const signId = useId()
  const notesId = useId()
  const section = useRef<HTMLElement>(null)
  const [drawn, setDrawn] = useState(false)
  // What is fetched while the page is drawn first would hold it up.
  useEffect(() => setDrawn(true), [])

  return (
    <section ref={section} aria-label={texts.title} className="border-b border-line px-4 py-3">
      <div className="grid grid-cols-2 gap-x-2 gap-y-1.5 split:grid-cols-[1.1fr_1fr_1.25fr_1.1fr]">
        <TargetField target={connection.target} onChange={connection.setTarget} allowedHosts={allowedHosts} />
        <TextField
          label="SDKAppID"
          name="sdkAppId"
          aria-describedby={notesId}
          inputMode="numeric"
          value={connection.sdkAppId}
          onChange={(sdkAppId) => connection.setIdentity({ sdkAppId })}
        />
        <TextField
          label="Identifier"
          name="identifier"
          aria-describedby={notesId}
          value={connection.identifier}
          onChange={(identifier) => connection.setIdentity({ identifier })}
        />
        <TextField
          label="UserSig"
          name="userSig"
          masked={!revealed}
          value={connection.userSig.reveal()}
          onChange={connection.setUserSig}
        />
        <div className="col-span-full flex flex-wrap items-baseline justify-between gap-x-4 text-xs">
          <span className="flex min-w-0 flex-wrap gap-x-4">
            <SignatureLine connection={connection} />
            {remark}
          </span>
          <span className="-mx-1.5 ml-auto flex flex-wrap justify-end">
            {(connection.kept || (!connection.userSig.isEmpty && !connection.canSignWithPublishedKey)) && (
              <KeepChoice />
            )}
            <Button
              look="quiet"
              aria-expanded={signing !== undefined}
              aria-controls={signId}
              onClick={() => setSigning(signing ? undefined : { given: noSecret, count: 0 })}
            >
              {connection.signingKey ? texts.signAgain : texts.signWithKey}
            </Button>
            <Button look="quiet" aria-pressed={revealed} onClick={() => setRevealed(!revealed)}>
              {revealed ? texts.hide : texts.reveal}
            </Button>
          </span>
        </div>
      </div>
      <div id={notesId}>
        {drawn && (
          <FetchedPart failed={null}>
            <DestinationNotes allowedHosts={allowedHosts} />
          </FetchedPart>
        )}
      </div>
      {drawn && (
        <FetchedPart failed={null}>
          <PasteHelp
            boxes={section}
            allowedHosts={allowedHosts}
            onParameters={onParameters}
            onSign={(given) => setSigning({ given, count: (signing?.count ?? 0) + 1 })}
          />
        </FetchedPart>
      )}
      <div id={signId}>
        {signing && (
          <FetchedPart failed={<Note severity="warn" text={texts.notFetched} />}>
            <SigningPanel key={signing.count} given={signing.given} onDone={() => setSigning(undefined)} />
          </FetchedPart>
        )}
      </div>
    </section>
  )
}

/** Off unless a person wants it: until then a UserSig ends with the page. */
function KeepChoice() {
  const texts = useTexts().signature
  const { kept, keep } = useConnection()
  const [refused, setRefused] = useState(false)
  return (
    <label className="flex min-h-6 items-center gap-1.5 px-1.5 text-ink-2" title={texts.keepHint}>
      <input
        type="checkbox"
        className="accent-accent"
        checked={kept}
        onChange={(event) => setRefused(!keep(event.target.checked))}
      />
      {refused ? texts.notKept : texts.keep}
    </label>
  )
}
