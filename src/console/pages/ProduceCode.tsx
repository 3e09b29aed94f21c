import { Link } from 'wouter'
import { isJsonObject } from '../../lib/json-value.ts'
import { emulationOf, requestedCodes } from '../../protocol/emulated-codes.ts'
import type { PlantFault } from '../../protocol/emulator-api.ts'
import { Button } from '../../ui/Button.tsx'
import { FetchedPart } from '../../ui/FetchedPart.tsx'
import { useConnection } from '../connections/use-connection.tsx'
import { pathOfPayload, paths } from '../paths.ts'
import { payloadIds, payloads } from '../payloads/payload-table.ts'
import { fetchOwn } from '../send/access.ts'
import type { PayloadId } from '../texts/payloads.en.ts'
import { useCodesPageTexts } from '../texts/use-codes-page-texts.ts'
import { usePayloadsTexts } from '../texts/use-payloads-texts.ts'
import { useAct } from '../world/use-act.ts'
import { changeEmulator, type WorldProblem } from '../world/world-client.ts'
import { emulatedAppOf } from './emulated-app.ts'

/** More than these are on the bench, beside each other. */
const shownPayloads = 3

/** How to see a code on the emulator: by a request, or planted by a press. Nothing is sent from here. */
export function ProduceCode({ code }: { code: number }) {
  const texts = useCodesPageTexts().produce
  const emulation = emulationOf(code)
  const ids = payloadIds.filter((id) => payloads[id].code === code)
  const requested = requestedCodes[code]
  if (emulation === 'not-emulated') return <p className="text-ink-2">{texts.notEmulated}</p>
  return (
    <>
      {ids.length > 0 && (
        <>
          <p>{texts.byPayload}</p>
          <FetchedPart failed={null}>
            <PayloadLinks ids={ids.slice(0, shownPayloads)} />
          </FetchedPart>
          {ids.length > shownPayloads && <p className="text-ink-2">{texts.allPayloads}</p>}
        </>
      )}
      {ids.length === 0 && requested && (
        <div>
          <p>{texts.byRequest(requested.command)}</p>
          {requested.needs && (
            <p>
              {texts.needs} <span className="wire">{writeSettings(requested.needs)}</span>{' '}
              <Link href={paths.emulator} className="text-accent underline">
                {texts.toWorld}
              </Link>
            </p>
          )}
        </div>
      )}
      {emulation === 'by-fault' && <p>{texts.byFault}</p>}
      <PlantCode code={code} />
    </>
  )
}

function PayloadLinks({ ids }: { ids: readonly PayloadId[] }) {
  const { payload } = usePayloadsTexts()
  return (
    <ul className="grid justify-items-start">
      {ids.map((id) => (
        <li key={id}>
          <Link href={pathOfPayload(id)} className="inline-flex min-h-6 items-center text-accent underline">
            {payload[id][0]}
          </Link>
        </li>
      ))}
    </ul>
  )
}

function PlantCode({ code }: { code: number }) {
  const texts = useCodesPageTexts().produce
  const connection = useConnection()
  const act = useAct()
  const app = emulatedAppOf(connection)
  const { problem } = act
  return (
    <>
      {connection.live && <p className="text-warn">{texts.otherConnection(app)}</p>}
      <Button
        className="justify-self-start whitespace-normal! h-auto! min-h-8 text-left"
        disabled={act.running}
        onClick={() => act.run(() => plant(app, code))}
      >
        {act.running ? texts.planting : texts.plant(code)}
      </Button>
      <div role="status">
        {act.done > 0 && !problem && (
          <>
            <p>{texts.planted(code, app)}</p>
            <Link href={paths.workbench} className="inline-flex min-h-6 items-center text-accent underline">
              {texts.toWorkbench}
            </Link>
          </>
        )}
      </div>
      <p role="alert" className="text-fail empty:hidden">
        {problem && (problem.kind === 'refused' ? texts.problem.refused(problem.error) : texts.problem[problem.kind])}
      </p>
    </>
  )
}

/** For the next mark alone: a count of unread messages that the page asks for is not to use it up. */
function plant(app: string, code: number): Promise<WorldProblem | undefined> {
  const body: PlantFault = { calls: 1, command: 'admin_set_msg_read', fault: { kind: 'code', code } }
  return changeEmulator(fetchOwn, `/apps/${encodeURIComponent(app)}/faults`, { method: 'POST', body })
}

/** `callsPerSecond: 1, switches.tooManyCalls: 60018`, by the names of the emulator's control. */
function writeSettings(settings: object, before = ''): string {
  return Object.entries(settings)
    .map(([name, value]) =>
      isJsonObject(value)
        ? writeSettings(value, `${before}${name}.`)
        : `${before}${name}: ${Array.isArray(value) ? value.join(', ') : value}`,
    )
    .join(', ')
}
