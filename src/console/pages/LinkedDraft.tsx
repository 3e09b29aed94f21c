import { fromBase64 } from '../../lib/base64.ts'
import { useConnection } from '../connections/use-connection.tsx'
import type { Draft } from '../request/draft.ts'
import { writeHeaderLines } from '../request/header-lines.ts'
import { fetchOwn } from '../send/access.ts'
import type { LinkedRequest } from '../sharing/link.ts'
import { OpenedLink } from '../sharing/OpenedLink.tsx'

export interface LinkedDraftProps {
  hash: string
  draft: Draft
  onDraft: (change: Partial<Draft>) => void
  onClose: () => void
}

/** A link becomes the draft, on the emulator; nothing is sent. Fetched where the address holds one. */
export function LinkedDraft({ hash, draft, onDraft, onClose }: LinkedDraftProps) {
  const connection = useConnection()

  function take({ method, headers, bodyBase64, random, contentType, timeoutMs }: LinkedRequest) {
    const before = draft
    if (connection.live) connection.detach('emulator')
    onDraft({
      method,
      headerLines: writeHeaderLines(headers),
      body: fromBase64(bodyBase64) ?? new Uint8Array(),
      random: { value: random, pinned: true },
      contentType,
      timeoutMs,
    })
    return () => onDraft(before)
  }

  async function setUp({ scenario, clockMinutes }: NonNullable<LinkedRequest['emulator']>): Promise<boolean> {
    const path = `/_emulator/apps/${connection.sdkAppId}` as const
    const ask = (at: typeof path | `${typeof path}/reset`, method: string, body: object) =>
      fetchOwn(at, { method, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) })
    try {
      const reset = await ask(`${path}/reset`, 'POST', { scenario })
      return reset.ok && (await ask(path, 'PATCH', { clockMinutes })).ok
    } catch {
      return false
    }
  }

  return <OpenedLink hash={hash} onRequest={take} onSetUp={setUp} onClose={onClose} />
}
