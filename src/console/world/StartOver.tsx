import { useEffect, useRef, useState } from 'react'
import type { AppState } from '../../protocol/emulator-api.ts'
import { scenarioIds } from '../../protocol/emulator-settings.ts'
import { Button } from '../../ui/Button.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { useEmulatorPageTexts } from '../texts/use-emulator-page-texts.ts'
import { useKeptForm } from '../use-kept-form.ts'
import { Refused } from './Refused.tsx'
import { useAct } from './use-act.ts'
import type { ChangeWorld } from './use-world.ts'

/** Begins a world anew with a scenario by name. What is lost is said before; the second press does it. */
export function StartOver({ state, calls, change }: { state: AppState; calls: number; change: ChangeWorld }) {
  const texts = useEmulatorPageTexts().startOver
  const [{ chosen }, edit] = useKeptForm('emulator.scenario', { chosen: '' })
  const [asking, setAsking] = useState(false)
  const act = useAct()
  const scenario = scenarioIds.find((id) => id === chosen) ?? state.scenario
  const first = useRef<HTMLButtonElement>(null)
  const cancel = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (asking) cancel.current?.focus()
  }, [asking])

  function leave() {
    setAsking(false)
    requestAnimationFrame(() => first.current?.focus())
  }

  return (
    <div className="grid gap-2">
      <SelectField label={texts.scenario} value={scenario} onChange={(id) => edit({ chosen: id })}>
        {scenarioIds.map((id) => (
          <option key={id} value={id}>
            {texts.name[id]}
          </option>
        ))}
      </SelectField>
      <p className="-mt-1 text-xs text-ink-2">{texts.holds[scenario]}</p>
      {asking ? (
        <fieldset
          className="grid gap-2 border-l-[3px] border-warn bg-warn-soft px-3 py-2"
          onKeyDown={(event) => event.key === 'Escape' && leave()}
        >
          <legend className="sr-only">{texts.start}</legend>
          <p>{texts.question(state.messages, calls, state.faults.length)}</p>
          <div className="flex gap-2">
            <Button
              look="danger"
              disabled={act.running}
              onClick={async () => {
                await act.run(() => change('POST', '/reset', { scenario }))
                leave()
              }}
            >
              {texts.yes}
            </Button>
            <Button ref={cancel} onClick={leave}>
              {texts.cancel}
            </Button>
          </div>
        </fieldset>
      ) : (
        <div>
          <Button ref={first} onClick={() => setAsking(true)}>
            {texts.start}…
          </Button>
        </div>
      )}
      <span className="sr-only" aria-live="polite">
        {act.done > 0 && texts.done}
      </span>
      <Refused problem={act.problem} />
    </div>
  )
}
