import { useEffect, useState } from 'react'
import { originOf } from '../connections/target.ts'
import { BenchDrawer } from '../payloads/BenchDrawer.tsx'
import { buildPayload } from '../payloads/payload.ts'
import { findPayloadId, payloads } from '../payloads/payload-table.ts'
import type { Draft } from '../request/draft.ts'
import type { PayloadId } from '../texts/payloads.en.ts'
import { openEmulatorRun } from './emulator-run.ts'
import { readPair, stillStands, withPayload } from './with-payload.ts'

export interface PayloadBenchProps {
  open: boolean
  onClose: () => void
  draft: Draft
  /** @param shownIn where a person sees what is odd about it: in the body, or in the lines around it */
  onDraft: (draft: Draft, shownIn: 'raw' | 'wire') => void
  /** Through the gate, as the Send button does. */
  onSend: (draft: Draft) => void
  sendWords: string
  /** Named in the address: loaded once, never sent. */
  asked: string | undefined
  onAsked: () => void
}

interface Loaded {
  id: PayloadId
  /** As the draft was before the first of several: what Undo brings back, and whom payloads are about. */
  before: Draft
  made: Draft
}

/** Of an unknown one that is repeated: an address may hold anything. */
const longestId = 60

/** The bench beside this workbench's draft. Fetched when it is asked for. */
export function PayloadBench({ open, onClose, draft, onDraft, onSend, sendWords, asked, onAsked }: PayloadBenchProps) {
  const [last, setLast] = useState<Loaded>()
  const [undone, setUndone] = useState<Draft>()
  const [unknown, setUnknown] = useState<string>()
  const loaded = last && stillStands(last.made, draft) ? last : undefined
  const basis = loaded?.before ?? draft
  const pair = readPair(basis)

  function load(id: PayloadId): Draft {
    const made = withPayload(basis, buildPayload(payloads[id], pair))
    setLast({ id, before: basis, made })
    setUnknown(undefined)
    const { group } = payloads[id]
    onDraft(made, group === 'head' || group === 'query' ? 'wire' : 'raw')
    return made
  }

  function undo(before: Draft) {
    setLast(undefined)
    setUndone(before)
    onDraft(before, 'raw')
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each that is asked for, whatever the draft is by then
  useEffect(() => {
    if (asked === undefined) return
    const id = findPayloadId(asked)
    if (id) load(id)
    else setUnknown(asked.length > longestId ? `${asked.slice(0, longestId)}…` : asked)
    onAsked()
  }, [asked])

  return (
    <BenchDrawer
      open={open}
      takesFocus={asked === undefined}
      onClose={onClose}
      pair={pair}
      loadedId={loaded?.id}
      undone={undone !== undefined && stillStands(undone, draft)}
      onLoad={load}
      onUndo={() => loaded && undo(loaded.before)}
      onSend={(id) => onSend(load(id))}
      sendWords={sendWords}
      unknown={unknown}
      openRun={(of) => openEmulatorRun(of, originOf('emulator', location.origin))}
    />
  )
}
