import { type RefObject, useEffect, useState } from 'react'
import type { Secret } from '../../../lib/secret.ts'
import { useStable } from '../../../ui/use-stable.ts'
import { usePasteTexts } from '../../texts/use-paste-texts.ts'
import { type Connection, useConnection } from '../use-connection.tsx'
import { findTarget } from './find-target.ts'
import { NoteAct, PasteNote } from './PasteNote.tsx'
import type { Box, BoxValues, DraftParameters, Paste } from './paste.ts'
import { readPaste } from './read-paste.ts'

interface PasteHelpProps {
  /** Holds the boxes; each is named for its value. */
  boxes: RefObject<HTMLElement | null>
  /** Named when the server was started. */
  allowedHosts: readonly string[]
  /** @returns what puts back those of before */
  onParameters: (parameters: DraftParameters) => () => void
  onSign: (secretKey: Secret) => void
}

interface Told {
  paste: Paste
  /** What went into the boxes. */
  values: Partial<BoxValues>
  /** Whether the boxes still hold what they held right after it. */
  holds: (connection: Connection) => boolean
  /** The boxes as they were before. */
  restore: () => void
  /** Everything as it was before, and the text as it was pasted. */
  undo: () => void
  box: HTMLInputElement
}

/**
 * Listens to pastes into the boxes of the connection: what can be read out of one goes where it belongs, and a note under
 * them says what was done, until the next edit. It comes after the page; until then, and where there is nothing to say,
 * the browser's own paste happens. It sends nothing and arms nothing.
 */
export function PasteHelp({ boxes, allowedHosts, onParameters, onSign }: PasteHelpProps) {
  const texts = usePasteTexts()
  const connection = useConnection()
  const [last, setTold] = useState<Told>()
  const told = last?.holds(connection) ? last : undefined

  const listen = useStable((event: ClipboardEvent) => {
    const box = event.target
    if (!(box instanceof HTMLInputElement) || !isBox(box.name)) return
    const text = event.clipboardData?.getData('text/plain') ?? ''
    const paste = readPaste(text, box.name)
    if (paste.did.length === 0) return setTold(undefined)
    event.preventDefault()
    const written = (inserted: string) => ({ [box.name]: insertAtCaret(box, inserted) })
    const values = paste.inserted === undefined ? paste.values : written(paste.inserted)
    const asPasted = written(text)
    const restore = rememberBoxes(connection)
    const restoreParameters = paste.parameters && onParameters(paste.parameters)
    put(connection, values)
    setTold({
      paste,
      values,
      holds: holdsStill(connection, values),
      restore,
      undo: () => {
        restore()
        restoreParameters?.()
        put(connection, asPasted)
      },
      box,
    })
  })

  useEffect(() => {
    const section = boxes.current
    section?.addEventListener('paste', listen)
    return () => section?.removeEventListener('paste', listen)
  }, [boxes, listen])

  /** The note goes, and the keyboard stays where it came from. */
  function leave() {
    setTold(undefined)
    told?.box.focus()
  }

  const { host, secretKey, did } = told?.paste ?? { did: [] }
  const elsewhere = host !== undefined && host !== new URL(connection.origin).host
  const target = elsewhere ? findTarget(host, allowedHosts, location.host) : undefined
  const nothingTaken = told !== undefined && Object.keys(told.values).length === 0
  return (
    <PasteNote steps={did} otherHost={elsewhere ? { host, allowed: target !== undefined } : undefined}>
      {elsewhere && target && told && (
        <NoteAct
          first
          word={texts.use(host)}
          onPress={() => {
            // What was meant for that host is not left behind in the boxes of another place.
            told.restore()
            connection.setTargetFor(target, told.values)
            leave()
          }}
        />
      )}
      {secretKey && (
        <NoteAct
          first
          word={texts.sign}
          onPress={() => {
            setTold(undefined)
            onSign(secretKey)
          }}
        />
      )}
      <NoteAct
        word={nothingTaken ? texts.pasteAnyway : texts.undo}
        onPress={() => {
          told?.undo()
          leave()
        }}
      />
      <NoteAct word={texts.close} onPress={leave} />
    </PasteNote>
  )
}

function isBox(name: string): name is Box {
  return name === 'sdkAppId' || name === 'identifier' || name === 'userSig'
}

/** As the browser would: in place of what is selected. */
function insertAtCaret({ value, selectionStart, selectionEnd }: HTMLInputElement, inserted: string): string {
  return value.slice(0, selectionStart ?? value.length) + inserted + value.slice(selectionEnd ?? value.length)
}

function put(connection: Connection, { userSig, ...identity }: Partial<BoxValues>): void {
  connection.setIdentity(identity)
  if (userSig !== undefined) connection.setUserSig(userSig)
}

function rememberBoxes({ sdkAppId, identifier, setIdentity, remember }: Connection): () => void {
  const restoreCredential = remember()
  return () => {
    restoreCredential()
    setIdentity({ sdkAppId, identifier })
  }
}

function holdsStill(before: Connection, values: Partial<BoxValues>): (connection: Connection) => boolean {
  const { sdkAppId = before.sdkAppId, identifier = before.identifier, userSig } = values
  return (now) =>
    now.target === before.target &&
    now.savedId === before.savedId &&
    now.sdkAppId === sdkAppId &&
    now.identifier === identifier &&
    now.userSig.reveal() === (userSig ?? before.userSig.reveal())
}
