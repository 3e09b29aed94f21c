import { useEffect, useRef, useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { Note } from '../../ui/Note.tsx'
import { useStable } from '../../ui/use-stable.ts'
import { useSharingTexts } from '../texts/use-sharing-texts.ts'
import { type LinkedRequest, type ReadLink, readLink } from './link.ts'

interface OpenedLinkProps {
  /** Of the address, with its `#`. */
  hash: string
  /** Makes it the draft, on the emulator. @returns what brings back the draft of before */
  onRequest: (request: LinkedRequest) => () => void
  /** @returns whether the emulator stands so now */
  onSetUp: (emulator: NonNullable<LinkedRequest['emulator']>) => Promise<boolean>
  onClose: () => void
}

/** The bar over the workbench that says what became of the link it was opened with. */
export function OpenedLink({ hash, onRequest, onSetUp, onClose }: OpenedLinkProps) {
  const texts = useSharingTexts()
  const [read, setRead] = useState<ReadLink>()
  const undo = useRef<() => void>(undefined)
  const [setUp, setSetUp] = useState<boolean>()
  const take = useStable((request: LinkedRequest) => {
    undo.current = onRequest(request)
  })
  useEffect(() => {
    let gone = false
    readLink(hash).then((found) => {
      if (gone || !found) return
      if (found.ok) take(found.request)
      setRead(found)
      setSetUp(undefined)
    })
    return () => {
      gone = true
    }
  }, [hash, take])
  if (!read) return null
  const emulator = read.ok ? read.request.emulator : undefined
  return (
    <div role="status" className="flex flex-wrap items-center gap-x-3 border-b border-line bg-sunk px-4 py-1.5">
      {read.ok ? (
        <>
          <p>
            {texts.opened} {emulator && texts.linkEmulator(emulator.scenario, emulator.clockMinutes)}
          </p>
          {setUp !== undefined && (
            <Note severity={setUp ? 'info' : 'warn'} text={setUp ? texts.isSetUp : texts.notSetUp} />
          )}
          {emulator && !setUp && (
            <Button
              look="quiet"
              className="text-accent!"
              title={texts.setUpTitle}
              onClick={async () => setSetUp(await onSetUp(emulator))}
            >
              {texts.setUp}
            </Button>
          )}
          <Button
            look="quiet"
            onClick={() => {
              undo.current?.()
              onClose()
            }}
          >
            {texts.back}
          </Button>
        </>
      ) : (
        <Note severity="warn" text={texts.notOpened(read.problem)} />
      )}
      <Button look="quiet" className="ml-auto" onClick={onClose}>
        {texts.dismiss}
      </Button>
    </div>
  )
}
