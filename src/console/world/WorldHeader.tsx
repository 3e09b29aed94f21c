import type { ReactNode } from 'react'
import type { AppState } from '../../protocol/emulator-api.ts'
import { SelectField } from '../../ui/SelectField.tsx'
import { useNow } from '../../ui/use-now.ts'
import { useFormats } from '../texts/texts.tsx'
import { useEmulatorPageTexts } from '../texts/use-emulator-page-texts.ts'

/** One that can be looked at, and why it is on the list. */
export interface WorldChoice {
  app: string
  because: 'default' | 'connection' | 'made' | 'address'
}

interface WorldHeaderProps {
  app: string
  choices: readonly WorldChoice[]
  onChoose: (app: string) => void
  seen: { state: AppState; ahead: number } | undefined
}

/** Which world this is, and the facts of it. */
export function WorldHeader({ app, choices, onChoose, seen }: WorldHeaderProps) {
  const texts = useEmulatorPageTexts().world
  return (
    <div className="grid gap-2">
      <SelectField label="SDKAppID" value={app} onChange={onChoose}>
        {choices.map((choice) => (
          <option key={choice.app} value={choice.app}>
            {choice.app} · {texts.because[choice.because]}
          </option>
        ))}
      </SelectField>
      {seen && (
        <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 text-xs">
          <Fact name={texts.clock}>
            <WorldClock ahead={seen.ahead} minutes={seen.state.settings.clockMinutes} />
          </Fact>
          <Fact name={texts.rate}>{texts.callsPerSecond(seen.state.callsPerSecond)}</Fact>
          <Fact name={texts.admins}>{seen.state.admins.join(', ')}</Fact>
          <Fact name={texts.scenario}>{texts.scenarioName[seen.state.scenario]}</Fact>
        </dl>
      )}
    </div>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-ink-3">{name}</dt>
      <dd className="font-mono tabular-nums wrap-anywhere">{children}</dd>
    </>
  )
}

/** By this clock signatures run out and messages are dated. */
function WorldClock({ ahead, minutes }: { ahead: number; minutes: number }) {
  const texts = useEmulatorPageTexts().world
  const formats = useFormats()
  const now = (useNow(1) + ahead) * 1000
  return (
    <>
      {formats.time(now)} <span className="text-ink-3">({formats.utc(now)})</span>
      {minutes !== 0 && <span className="block text-warn">{texts.clockOff(minutes)}</span>}
    </>
  )
}
