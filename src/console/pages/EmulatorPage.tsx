import { useMemo, useState } from 'react'
import type { Redacted } from '../../lib/redacted.ts'
import type { ReceivedCall } from '../../protocol/emulator-api.ts'
import { redactBody, redactSecrets } from '../../protocol/redaction.ts'
import { Button } from '../../ui/Button.tsx'
import { useStable } from '../../ui/use-stable.ts'
import { useConnection } from '../connections/use-connection.tsx'
import { buildCurl } from '../request/curl.ts'
import { fetchOwn } from '../send/access.ts'
import { useEmulatorPageTexts } from '../texts/use-emulator-page-texts.ts'
import { Board } from '../world/Board.tsx'
import { LogPane } from '../world/LogPane.tsx'
import { shownCalls, useWorld, useWorldList } from '../world/use-world.ts'
import { WorldControls } from '../world/WorldControls.tsx'
import { type WorldChoice, WorldHeader } from '../world/WorldHeader.tsx'
import { WorldStatus } from '../world/WorldStatus.tsx'
import type { WorldProblem } from '../world/world-client.ts'
import { defaultEmulatedApp, emulatedAppOf } from './emulated-app.ts'
import { useEmulatorAddress } from './use-emulator-address.ts'

/** One world of the emulator: what is in it, what it was asked, and what shall go wrong. Follows it live. */
export function EmulatorPage() {
  const texts = useEmulatorPageTexts()
  const connection = useConnection()
  const [address, changeAddress] = useEmulatorAddress()
  const connected = emulatedAppOf(connection)
  const app = address.app ?? connected
  const made = useWorldList(fetchOwn)
  const { seen, problem, seenAt, change } = useWorld(app, fetchOwn)
  /** Why what was asked for on the board last was not done. */
  const [notDone, setNotDone] = useState<WorldProblem>()
  const acts = useMemo(
    () => ({
      onMessage: async (reader: string, peer: string) =>
        setNotDone(await change('POST', '/messages', { from: peer, to: reader })),
      onRead: async (reader: string, peer: string) => setNotDone(await change('POST', '/reads', { reader, peer })),
    }),
    [change],
  )
  const chooseCall = useStable((call: string) => changeAddress({ call: call === address.call ? undefined : call }))

  function showWorld(chosen: string) {
    changeAddress({ app: chosen, call: undefined })
    setNotDone(undefined)
  }

  const madeIds = made.map(({ sdkAppId }) => String(sdkAppId))
  const choices = [...new Set([defaultEmulatedApp, connected, app, ...madeIds])].map((id): WorldChoice => {
    if (id === defaultEmulatedApp) return { app: id, because: 'default' }
    return { app: id, because: id === connected ? 'connection' : madeIds.includes(id) ? 'made' : 'address' }
  })

  return (
    <main className="flex min-h-0 grow flex-col bg-pane">
      <h1 className="sr-only">{texts.title}</h1>
      {problem && <WorldStatus problem={problem} seenAt={seen && seenAt} />}
      <div className="grid min-h-0 grow grid-cols-[minmax(0,1fr)] split:grid-cols-[320px_minmax(0,1fr)] wide:grid-cols-[340px_minmax(0,1fr)] wide:grid-rows-[minmax(0,1fr)]">
        <div className="min-h-0 min-w-0 border-line bg-sunk max-split:border-b split:border-r wide:overflow-y-auto">
          <section aria-label={texts.world.title} className="border-b border-line px-4 pb-4">
            <div className="flex h-10 items-center justify-between">
              <h2 className="font-semibold">{texts.world.title}</h2>
              {seen && !problem && (
                <span className="text-xs text-ok">
                  <span aria-hidden="true">● </span>
                  {texts.world.upToDate}
                </span>
              )}
            </div>
            <WorldHeader app={app} choices={choices} onChoose={showWorld} seen={seen} />
            {(connection.live || connection.sdkAppId !== app) && (
              <p className="mt-2 text-xs text-ink-2">{texts.world.workbenchElsewhere}</p>
            )}
            {problem?.kind === 'no-such-world' && app !== defaultEmulatedApp && (
              <Button look="first" className="mt-2" onClick={() => showWorld(defaultEmulatedApp)}>
                {texts.world.toDefault}
              </Button>
            )}
          </section>
          {seen && <WorldControls key={app} seen={seen} change={change} fetchOwn={fetchOwn} />}
        </div>
        {seen && (
          <div className="grid min-h-0 min-w-0 grid-cols-[minmax(0,1fr)] content-start wide:grid-cols-2 wide:grid-rows-[minmax(0,1fr)]">
            <div className="flex min-h-0 min-w-0 flex-col border-line max-wide:max-h-[60vh] max-wide:border-b wide:border-r">
              <Board
                key={app}
                state={seen.state}
                search={address.find ?? ''}
                onSearch={(find) => changeAddress({ find: find || undefined })}
                acts={acts}
                notDone={notDone}
              />
            </div>
            <div className="flex min-h-0 min-w-0 flex-col">
              <LogPane
                calls={seen.calls}
                webhooks={seen.state.webhookCalls}
                most={shownCalls}
                chosen={address.call}
                onChoose={chooseCall}
                curl={curlOf}
              />
            </div>
          </div>
        )}
      </div>
    </main>
  )
}

/** What each client writes by itself, so that cURL writes its own. */
const ownHeaders =
  /^(host|connection|content-length|transfer-encoding|user-agent|accept|accept-encoding|accept-language|sec-.*)$/i

function curlOf({ method, target, rawHeaders, bodyBase64 }: ReceivedCall): Redacted {
  return buildCurl({
    method,
    url: redactSecrets(location.origin + target),
    requestLine: redactSecrets(`${method} ${target} HTTP/1.1`),
    headers: rawHeaders
      .filter(([name]) => !ownHeaders.test(name))
      .map(([name, value]) => [redactSecrets(name), redactSecrets(value)]),
    bodyBase64: redactBody(bodyBase64),
    bodyBytes: 0,
  })
}
