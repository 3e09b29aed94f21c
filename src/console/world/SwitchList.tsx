import { useQuery } from '@tanstack/react-query'
import * as z from 'zod/mini'
import { SwitchInfo, type WorldSettings } from '../../protocol/emulator-settings.ts'
import { SelectField } from '../../ui/SelectField.tsx'
import { useEmulatorPageTexts } from '../texts/use-emulator-page-texts.ts'
import { Refused } from './Refused.tsx'
import { useAct } from './use-act.ts'
import type { ChangeWorld } from './use-world.ts'
import { askEmulator, type FetchOwn } from './world-client.ts'

interface SwitchListProps {
  settings: WorldSettings
  change: ChangeWorld
  fetchOwn: FetchOwn
}

/** Where nobody knows what the vendor does: how this world answers. The reasons are the emulator's own words, English. */
export function SwitchList({ settings, change, fetchOwn }: SwitchListProps) {
  const texts = useEmulatorPageTexts().switches
  const act = useAct()
  const { data = {} } = useQuery({
    queryKey: ['emulated switches'],
    queryFn: ({ signal }) => askEmulator(fetchOwn, z.record(z.string(), SwitchInfo), '/switches', { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  })
  return (
    <div className="grid gap-2.5">
      <p className="text-xs text-ink-3">{texts.hint}</p>
      {Object.entries(data).map(([name, { choices, default: usual, reason }]) => {
        const value = settings.switches[name] ?? usual
        return (
          <div key={name}>
            <SelectField
              label={name}
              value={value}
              onChange={(chosen) =>
                void act.run(() => change('PATCH', '', { switches: { ...settings.switches, [name]: chosen } }))
              }
            >
              {choices.map((choice) => (
                <option key={choice} value={choice}>
                  {choice === usual ? texts.usual(choice) : choice}
                </option>
              ))}
            </SelectField>
            <p lang="en" className="text-xs text-ink-3">
              {reason}
            </p>
          </div>
        )
      })}
      <Refused problem={act.problem} />
    </div>
  )
}
