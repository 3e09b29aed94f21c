import { useEffect, useMemo, useState } from 'react'
import { toBase64 } from '../../lib/base64.ts'
import { AppState } from '../../protocol/emulator-api.ts'
import type { SentRequest } from '../../protocol/exchange.ts'
import { useConnection } from '../connections/use-connection.tsx'
import type { HistoryRow } from '../history/row.ts'
import { buildCurl } from '../request/curl.ts'
import type { Draft } from '../request/draft.ts'
import { readHeaderLines } from '../request/header-lines.ts'
import { fetchOwn } from '../send/access.ts'
import { ExportPanel } from '../sharing/ExportPanel.tsx'
import { ImportPanel } from '../sharing/ImportPanel.tsx'
import { LinkPanel } from '../sharing/LinkPanel.tsx'
import type { LinkedRequest } from '../sharing/link.ts'
import { ShareDialog } from '../sharing/ShareDialog.tsx'
import { SharedCall } from '../sharing/shared-call.ts'

export interface ShareCallsProps {
  rows: readonly HistoryRow[]
  draft: Draft
  onImport: (calls: readonly unknown[]) => Promise<{ added: number; already: number }>
  /** Of a cURL command: becomes the draft. */
  onRequest: (request: SentRequest) => void
  onClose: () => void
}

/** Sharing, with what the features around it know. Fetched when it is asked for. */
export function ShareCalls({ rows, draft, onImport, onRequest, onClose }: ShareCallsProps) {
  const connection = useConnection()
  const { userSig, signingKey } = connection
  const calls = useMemo(() => rows.map((row) => SharedCall.parse(row)), [rows])
  const held = useMemo(() => [userSig, ...(signingKey ? [signingKey.secretKey] : [])], [userSig, signingKey])
  const emulator = useEmulatorState(connection.live ? undefined : connection.sdkAppId)
  const request = useMemo(
    () => ({
      method: draft.method,
      headers: readHeaderLines(draft.headerLines),
      bodyBase64: toBase64(draft.body),
      random: draft.random.value,
      contentType: draft.contentType,
      timeoutMs: draft.timeoutMs,
      ...(emulator && { emulator }),
    }),
    [draft, emulator],
  )
  return (
    <ShareDialog
      onClose={onClose}
      export={<ExportPanel calls={calls} held={held} curl={buildCurl} />}
      import={<ImportPanel onCalls={onImport} onRequest={onRequest} />}
      link={<LinkPanel request={request} page={`${location.origin}/`} />}
    />
  )
}

/** How the emulator stands at this moment; undefined where the app is none of its. */
function useEmulatorState(sdkAppId: string | undefined): LinkedRequest['emulator'] {
  const [state, setState] = useState<LinkedRequest['emulator']>()
  useEffect(() => {
    if (sdkAppId === undefined || !/^\d+$/.test(sdkAppId)) return setState(undefined)
    const asking = new AbortController()
    fetchOwn(`/_emulator/apps/${sdkAppId}`, { signal: asking.signal })
      .then(async (reply) => AppState.parse(await reply.json()))
      .then(({ scenario, settings }) => setState({ scenario, clockMinutes: settings.clockMinutes }))
      .catch(() => setState(undefined))
    return () => asking.abort()
  }, [sdkAppId])
  return state
}
