import { type RefObject, useEffect, useState } from 'react'
import { Secret } from '../../../lib/secret.ts'
import { useStable } from '../../../ui/use-stable.ts'
import { usePasteTexts } from '../../texts/use-paste-texts.ts'
import { type Connection, useConnection } from '../use-connection.tsx'
import { findTarget } from './find-target.ts'
import { NoteAct, PasteNote } from './PasteNote.tsx'
import type { Box, BoxValues, DraftParameters, Paste, PastedValues } from './paste.ts'
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
  paste: Pick<Paste, 'did' | 'host' | 'secretKey'>
  box: HTMLInputElement
  /** What went into the boxes. */
  values: PastedValues
  /** What the box would hold if nothing had been read out of it. */
  asPasted: Secret
  before: Boxes
  restoreParameters: (() => void) | undefined
}

/** The boxes at a time: data alone, since what remembers a connection's verbs remembers its key with them. */
type Boxes = Pick<Connection, 'target' | 'savedId' | 'sdkAppId' | 'identifier' | 'userSig' | 'remembered'>

/**
 * Listens to pastes into the boxes of the connection: what can be read out of one goes where it belongs, and a note under
 * them says what was done, until the next edit. It comes after the page; until then, and where there is nothing to say,
 * the browser's own paste happens. It sends nothing and arms nothing.
 */
export function PasteHelp({ boxes, allowedHosts, onParameters, onSign }: PasteHelpProps) {
  const texts = usePasteTexts()
  const connection = useConnection()
  const [last, setTold] = useState<Told>()
  const told = last && holdsStill(last, connection) ? last : undefined
  // What was remembered goes with the note: neither comes back by typing the same again.
  if (last && !told) setTold(undefined)

  const listen = useStable((event: ClipboardEvent) => {
    const box = event.target
    if (!(box instanceof HTMLInputElement) || !isBox(box.name)) return
    const text = event.clipboardData?.getData('text/plain') ?? ''
    const { inserted, values: read, parameters, did, host, secretKey } = readPaste(text, box.name)
    if (did.length === 0) return setTold(undefined)
    event.preventDefault()
    const values = seal(inserted === undefined ? read : { [box.name]: insertAtCaret(box, inserted) })
    const { target, savedId, sdkAppId, identifier, userSig, remembered } = connection
    setTold({
      paste: { did, host, secretKey },
      box,
      values,
      asPasted: new Secret(insertAtCaret(box, text)),
      before: { target, savedId, sdkAppId, identifier, userSig, remembered },
      restoreParameters: parameters && onParameters(parameters),
    })
    put(connection, values)
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
            putBack(connection, told.before)
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
          if (told) {
            const { name } = told.box
            putBack(connection, told.before, isBox(name) ? seal({ [name]: told.asPasted.reveal() }) : {})
            told.restoreParameters?.()
          }
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

function seal({ userSig, ...identity }: Partial<BoxValues>): PastedValues {
  return userSig === undefined ? identity : { ...identity, userSig: new Secret(userSig) }
}

function put(connection: Connection, { userSig, ...identity }: PastedValues): void {
  connection.setIdentity(identity)
  if (userSig !== undefined) connection.setUserSig(userSig.reveal())
}

/** @param but what goes into the boxes instead of what was there */
function putBack(connection: Connection, { sdkAppId, identifier, remembered }: Boxes, but: PastedValues = {}): void {
  connection.restore(remembered)
  put(connection, { sdkAppId, identifier, ...but })
}

function holdsStill({ before, values }: Told, now: Connection): boolean {
  const { sdkAppId, identifier, userSig } = { ...before, ...values }
  return (
    now.target === before.target &&
    now.savedId === before.savedId &&
    now.sdkAppId === sdkAppId &&
    now.identifier === identifier &&
    now.userSig.reveal() === userSig.reveal()
  )
}
