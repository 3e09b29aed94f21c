import { useRef } from 'react'
import { randomId } from '../../../lib/random-id.ts'
import { Button } from '../../../ui/Button.tsx'
import { downloadText } from '../../../ui/download-text.ts'
import type { ImportCounts, ImportProblem } from '../../texts/text-types.ts'
import { useConnectionsTexts } from '../../texts/use-connections-texts.ts'
import { buildFile, fileName, maxFileBytes, mergeEntries, readFile } from './connection-file.ts'
import { isWhole, type SavedEntry } from './saved-list.ts'
import { savedStore } from './use-saved-connections.ts'

interface FileButtonsProps {
  entries: readonly SavedEntry[]
  onImported: (result: { counts: ImportCounts } | { problem: ImportProblem }) => void
}

/** Import and export. A file changes the list and nothing else. */
export function FileButtons({ entries, onImported }: FileButtonsProps) {
  const texts = useConnectionsTexts()
  const input = useRef<HTMLInputElement>(null)
  const empty = !entries.some(isWhole)
  return (
    <>
      <Button look="quiet" onClick={() => input.current?.click()}>
        {texts.import}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={texts.import}
        onChange={({ target }) => {
          const file = target.files?.[0]
          // At once, so that the same file can be chosen again whatever becomes of this.
          target.value = ''
          if (file) importFile(file).then(onImported, () => onImported({ problem: { kind: 'unreadable' } }))
        }}
      />
      <Button
        look="quiet"
        disabled={empty}
        title={empty ? texts.nothingToExport : fileName}
        onClick={() => downloadText(fileName, 'application/json', buildFile(entries))}
      >
        {texts.export}
      </Button>
    </>
  )
}

async function importFile(file: File): Promise<{ counts: ImportCounts } | { problem: ImportProblem }> {
  if (file.size > maxFileBytes) return { problem: { kind: 'too-large', bytes: file.size, most: maxFileBytes } }
  const bytes = await file.arrayBuffer().catch(() => undefined)
  if (!bytes) return { problem: { kind: 'unreadable' } }
  const read = readFile(new Uint8Array(bytes))
  if (!read.ok) return { problem: read.problem }
  const merged = mergeEntries(savedStore.read().entries, read.entries, randomId)
  savedStore.change((entries) => mergeEntries(entries, read.entries, randomId).entries)
  return { counts: { ...merged.counts, secrets: read.secrets } }
}
