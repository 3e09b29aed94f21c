import { changeAssumptions, useAssumptions } from '../assumptions.ts'
import type { DocumentsTexts } from '../texts/documents.en.ts'
import type { Point } from './points.ts'

interface PointSettingProps {
  setting: NonNullable<Point['setting']>
  texts: DocumentsTexts
  /** What the relay holds whatever is chosen here; undefined while it cannot be asked. */
  relayCallsPerSecond: number | undefined
}

/** One choice, in force at once and remembered in this browser. */
export function PointSetting({ setting, texts, relayCallsPerSecond }: PointSettingProps) {
  const assumptions = useAssumptions()
  switch (setting) {
    case 'callsPerSecond': {
      const held = Math.min(assumptions.callsPerSecond, relayCallsPerSecond ?? assumptions.callsPerSecond)
      return (
        <>
          <Choices
            label={texts.setting.callsPerSecond}
            choices={([100, 200] as const).map((value) => ({ value, label: texts.perSecond(value) }))}
            chosen={assumptions.callsPerSecond}
            onChoose={(callsPerSecond) => changeAssumptions({ callsPerSecond })}
          />
          {held < assumptions.callsPerSecond && <p className="text-xs text-warn">{texts.relayHolds(held)}</p>}
        </>
      )
    }
    case 'showsReadTime':
      return (
        <Choices
          label={texts.setting.showsReadTime}
          choices={[true, false].map((value) => ({ value, label: value ? texts.shown : texts.hidden }))}
          chosen={assumptions.showsReadTime}
          onChoose={(showsReadTime) => changeAssumptions({ showsReadTime })}
        />
      )
    case 'reading90003':
      return (
        <Choices
          label={texts.setting.reading90003}
          choices={(['unknown', 'peer', 'report'] as const).map((value) => ({ value, label: texts.reading[value] }))}
          chosen={assumptions.reading90003}
          onChoose={(reading90003) => changeAssumptions({ reading90003 })}
        />
      )
  }
}

interface ChoicesProps<V> {
  label: string
  choices: { value: V; label: string }[]
  chosen: V
  onChoose: (value: V) => void
}

function Choices<V extends string | number | boolean>({ label, choices, chosen, onChoose }: ChoicesProps<V>) {
  return (
    <fieldset className="grid gap-1">
      <legend className="sr-only">{label}</legend>
      {choices.map(({ value, label: name }) => (
        <label key={String(value)} className="flex min-h-6 items-center gap-2">
          <input type="radio" name={label} checked={value === chosen} onChange={() => onChoose(value)} />
          {name}
        </label>
      ))}
    </fieldset>
  )
}
