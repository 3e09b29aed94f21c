import { type ReactNode, useState } from 'react'
import { defaultApp } from '../../protocol/default-app.ts'
import type { ReceivedCall } from '../../protocol/emulator-api.ts'
import { redactBody, redactSecrets } from '../../protocol/redaction.ts'
import { Button } from '../../ui/Button.tsx'
import { useStable } from '../../ui/use-stable.ts'
import { useConnection } from '../connections/use-connection.tsx'
import { buildCurl } from '../request/curl.ts'
import { fetchOwn } from '../send/access.ts'
import { useEmulatorPageTexts } from '../texts/use-emulator-page-texts.ts'
import { Board } from '../world/Board.tsx'
import { FaultForm } from '../world/FaultForm.tsx'
import { FaultList } from '../world/FaultList.tsx'
import { ImportForm } from '../world/ImportForm.tsx'
import { LogPane } from '../world/LogPane.tsx'
import { MessageForm } from '../world/MessageForm.tsx'
import { SettingsForm } from '../world/SettingsForm.tsx'
import { StartOver } from '../world/StartOver.tsx'
import { SwitchList } from '../world/SwitchList.tsx'
import { shownCalls, useWorld, useWorldList } from '../world/use-world.ts'
import { type WorldChoice, WorldHeader } from '../world/WorldHeader.tsx'
import { WorldStatus } from '../world/WorldStatus.tsx'
import { useEmulatorAddress } from './use-emulator-address.ts'

const defaultId = String(defaultApp.sdkAppId)

/** One world of the emulator: what is in it, what it was asked, and what shall go wrong. Follows it live. */
export function EmulatorPage() {
  const texts = useEmulatorPageTexts()
  const connection = useConnection()
  const [address, changeAddress] = useEmulatorAddress()
  const connected = connection.live || connection.sdkAppId === '' ? defaultId : connection.sdkAppId
  const app = address.app ?? connected
  const made = useWorldList(fetchOwn)
  const { seen, problem, seenAt, change } = useWorld(app, fetchOwn)
  const chooseCall = useStable((call: string) => changeAddress({ call: call === address.call ? undefined : call }))

  const choices: WorldChoice[] = [
    ...new Set([app, defaultId, connected, ...made.map(({ sdkAppId }) => String(sdkAppId))]),
  ].map((id) => ({
    app: id,
    because: id === defaultId ? 'default' : !connection.live && id === connection.sdkAppId ? 'connection' : 'made',
  }))

  return (
    <main className="flex min-h-0 grow flex-col bg-pane">
      <h1 className="sr-only">{texts.title}</h1>
      {problem && <WorldStatus problem={problem} seenAt={seen && seenAt} />}
      <div className="grid min-h-0 grow grid-cols-[minmax(0,1fr)] split:grid-cols-2 wide:grid-cols-[340px_minmax(0,1fr)_minmax(0,1fr)] wide:grid-rows-[minmax(0,1fr)]">
        <div className="min-h-0 min-w-0 border-line bg-sunk wide:overflow-y-auto wide:border-r split:max-wide:col-start-1 split:max-wide:border-r">
          <Part title={texts.world.title}>
            <WorldHeader
              app={app}
              choices={choices}
              onChoose={(chosen) => changeAddress({ app: chosen, call: undefined })}
              seen={seen}
            />
            {problem?.kind === 'no-such-world' && app !== defaultId && (
              <Button look="first" className="mt-2" onClick={() => changeAddress({ app: defaultId, call: undefined })}>
                {texts.world.toDefault}
              </Button>
            )}
          </Part>
          {seen && (
            <>
              <Part title={texts.message.title}>
                <MessageForm accounts={seen.state.accounts} change={change} />
              </Part>
              <Part title={texts.faults.title}>
                <div className="grid gap-3">
                  <FaultForm change={change} />
                  <FaultList faults={seen.state.faults} change={change} />
                </div>
              </Part>
              <Part title={texts.startOver.title}>
                <StartOver state={seen.state} calls={seen.calls.length} change={change} />
              </Part>
              <Part title={texts.accounts.title}>
                <ImportForm accounts={seen.state.accounts} change={change} />
              </Part>
              <Part title={texts.settings.title}>
                <SettingsForm key={app} settings={seen.state.settings} change={change} />
              </Part>
              <FoldedPart title={texts.switches.title}>
                <SwitchList settings={seen.state.settings} change={change} fetchOwn={fetchOwn} />
              </FoldedPart>
            </>
          )}
        </div>
        {seen && (
          <>
            <div className="min-h-0 min-w-0 border-line max-wide:border-t wide:flex wide:flex-col wide:border-r split:max-wide:col-start-2 split:max-wide:row-span-2 split:max-wide:row-start-1 split:max-wide:border-t-0">
              <Board
                key={app}
                state={seen.state}
                search={address.find ?? ''}
                onSearch={(find) => changeAddress({ find })}
                acts={{
                  onMessage: (reader, peer) => void change('POST', '/messages', { from: peer, to: reader }),
                  onRead: (reader, peer) => void change('POST', '/reads', { reader, peer }),
                }}
              />
            </div>
            <div className="min-h-0 min-w-0 border-line max-wide:border-t wide:flex wide:flex-col">
              <LogPane
                calls={seen.calls}
                webhooks={seen.state.webhookCalls}
                most={shownCalls}
                chosen={address.call}
                onChoose={chooseCall}
                curl={curlOf}
              />
            </div>
          </>
        )}
      </div>
    </main>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section aria-label={title} className="border-b border-line px-4 pb-4">
      <h2 className="flex h-10 items-center font-semibold">{title}</h2>
      {children}
    </section>
  )
}

/** One that few look at; what is in it is asked for when it is opened. */
function FoldedPart({ title, children }: { title: string; children: ReactNode }) {
  const [open, setOpen] = useState(false)
  return (
    <section aria-label={title} className="border-b border-line px-4 pb-2">
      <h2 className="font-semibold">
        <button type="button" aria-expanded={open} onClick={() => setOpen(!open)} className="h-10 w-full text-left">
          {title} <span aria-hidden="true">{open ? '▾' : '▸'}</span>
        </button>
      </h2>
      {open && <div className="pb-2">{children}</div>}
    </section>
  )
}

/** What cURL writes by itself, or would write wrong. */
const ownHeaders = /^(host|connection|content-length|transfer-encoding|accept-encoding|user-agent|accept|date)$/i

function curlOf({ method, target, rawHeaders, bodyBase64 }: ReceivedCall): string {
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
