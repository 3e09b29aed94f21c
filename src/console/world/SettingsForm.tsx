import { type FormEvent, type ReactNode, useState } from 'react'
import { appConditions, type WorldSettings } from '../../protocol/emulator-settings.ts'
import { regions } from '../../protocol/regions.ts'
import { Button } from '../../ui/Button.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useTexts } from '../texts/texts.tsx'
import { useEmulatorPageTexts } from '../texts/use-emulator-page-texts.ts'
import { useKeptForm } from '../use-kept-form.ts'
import { Refused } from './Refused.tsx'
import { clockRange, limitNames, rangeOfLimit, readSetting, type SettingName, writeSetting } from './settings-draft.ts'
import { useAct } from './use-act.ts'
import type { ChangeWorld } from './use-world.ts'

/** Seldom asked for: behind a button of their own. */
const folded: readonly SettingName[] = [
  ...limitNames,
  'hasKey',
  'condition',
  'region',
  'allowedAddresses',
  'blockedIdentifiers',
]
const names: readonly SettingName[] = ['clockMinutes', 'webhook', ...folded]

/** A text for each, and which of them were touched: the others follow the world. */
const nothingTyped = {
  ...(Object.fromEntries(names.map((name) => [name, ''])) as Record<SettingName, string>),
  touched: '',
}

/** How the world differs from a plain, working app. Nothing changes before it is applied. */
export function SettingsForm({ settings, change }: { settings: WorldSettings; change: ChangeWorld }) {
  const common = useTexts()
  const texts = useEmulatorPageTexts().settings
  const [typed, edit] = useKeptForm('emulator.settings', nothingTyped)
  const [open, setOpen] = useState(false)
  const act = useAct()

  const isTouched = (name: SettingName) => typed.touched.split(' ').includes(name)
  const shownIn = (name: SettingName) => (isTouched(name) ? typed[name] : writeSetting(name, settings))
  const edited = names.filter((name) => isTouched(name) && typed[name] !== writeSetting(name, settings))
  const wrong = edited.filter((name) => readSetting(name, typed[name]) === undefined)

  function type(name: SettingName, text: string) {
    edit({ [name]: text, touched: isTouched(name) ? typed.touched : `${typed.touched} ${name}` })
  }

  async function apply(event: FormEvent) {
    event.preventDefault()
    if (wrong.some((name) => folded.includes(name))) setOpen(true)
    if (edited.length === 0 || wrong.length > 0) return
    const changes = Object.assign({}, ...edited.map((name) => readSetting(name, typed[name])))
    if (await act.run(() => change('PATCH', '', changes))) edit({ touched: '' })
  }

  function box(name: SettingName, mistake: string, hint?: string) {
    return (
      <TextField
        label={texts.name[name]}
        hint={hint}
        value={shownIn(name)}
        onChange={(text) => type(name, text)}
        notes={wrong.includes(name) ? [{ severity: 'warn', text: mistake }] : []}
      />
    )
  }

  function select(name: SettingName, options: ReactNode) {
    return (
      <SelectField label={texts.name[name]} value={shownIn(name)} onChange={(text) => type(name, text)}>
        {options}
      </SelectField>
    )
  }

  return (
    <form onSubmit={apply} className="grid gap-2">
      {box('clockMinutes', texts.range(clockRange), texts.clockHint)}
      {box('webhook', texts.webhookOdd, texts.webhookHint)}
      <Button look="quiet" className="-ml-1.5 justify-self-start" aria-expanded={open} onClick={() => setOpen(!open)}>
        {texts.more} <span aria-hidden="true">{open ? '▾' : '▸'}</span>
      </Button>
      {open && (
        <>
          <p className="text-xs text-ink-3">{texts.limitsHint}</p>
          {limitNames.map((name) => (
            <div key={name}>{box(name, texts.range(rangeOfLimit[name]))}</div>
          ))}
          {select(
            'condition',
            appConditions.map((condition) => (
              <option key={condition} value={condition}>
                {texts.condition[condition]}
              </option>
            )),
          )}
          {select(
            'hasKey',
            <>
              <option value="yes">{texts.keyThere}</option>
              <option value="no">{texts.keyGone}</option>
            </>,
          )}
          {select(
            'region',
            <>
              <option value="">{texts.anyRegion}</option>
              {regions.map(({ id, host }) => (
                <option key={id} value={id}>
                  {common.connection.region[id]} · {host}
                </option>
              ))}
            </>,
          )}
          {box('allowedAddresses', '', texts.addressesHint)}
          {box('blockedIdentifiers', '', texts.identifiersHint)}
        </>
      )}
      <div className="flex items-center gap-x-2">
        <Button
          type="submit"
          look={edited.length > 0 ? 'first' : 'plain'}
          disabled={edited.length === 0}
          title={edited.length === 0 ? texts.nothingToApply : undefined}
        >
          {texts.apply}
        </Button>
        {edited.length > 0 && (
          <Button look="quiet" onClick={() => edit({ touched: '' })}>
            {texts.discard}
          </Button>
        )}
        <span className="sr-only" aria-live="polite">
          {act.done > 0 && texts.applied}
        </span>
      </div>
      <Refused problem={act.problem} />
    </form>
  )
}
