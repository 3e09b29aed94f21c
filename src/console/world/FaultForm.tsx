import { type FormEvent, useState } from 'react'
import { commands } from '../../protocol/commands/index.ts'
import { contradictions } from '../../protocol/emulator-api.ts'
import { Button } from '../../ui/Button.tsx'
import { Note } from '../../ui/Note.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useEmulatorPageTexts } from '../texts/use-emulator-page-texts.ts'
import { useKeptForm } from '../use-kept-form.ts'
import {
  boxesOf,
  type FaultBox,
  faultGroupNames,
  faultGroups,
  faultRanges,
  firstFault,
  kindOf,
  readFault,
} from './fault-draft.ts'
import { Refused } from './Refused.tsx'
import { useAct } from './use-act.ts'
import type { ChangeWorld } from './use-world.ts'

/** One fault for the next calls or for a part of all. What the caller will see of it is said before it is planted. */
export function FaultForm({ change }: { change: ChangeWorld }) {
  const texts = useEmulatorPageTexts().faults
  const [typed, edit] = useKeptForm('emulator.fault', firstFault)
  const [tried, setTried] = useState(false)
  const act = useAct()
  const kind = kindOf(typed)
  const read = readFault(typed)

  function plant(event: FormEvent) {
    event.preventDefault()
    setTried(true)
    if (read.ok) act.run(() => change('POST', '/faults', read.planted))
  }

  function number(box: FaultBox, className?: string) {
    if (!boxesOf(typed).includes(box)) return undefined
    const wrong = !read.ok && read.wrong.has(box) && (tried || typed[box] !== '')
    return (
      <TextField
        className={className}
        label={texts.box[box]}
        inputMode="numeric"
        value={typed[box]}
        onChange={(text) => edit({ [box]: text })}
        notes={
          wrong ? [{ severity: 'warn', text: box === 'code' ? texts.codeOdd : texts.range(faultRanges[box]) }] : []
        }
      />
    )
  }

  return (
    <form onSubmit={plant} className="grid gap-2">
      <SelectField label={texts.kindLabel} value={kind} onChange={(chosen) => edit({ kind: chosen })}>
        {faultGroupNames.map((group) => (
          <optgroup key={group} label={texts.group[group]}>
            {faultGroups[group].map((one) => (
              <option key={one} value={one}>
                {texts.kind[one]}
              </option>
            ))}
          </optgroup>
        ))}
      </SelectField>
      <p className="-mt-1 text-xs text-ink-2">
        {texts.does[kind]} <span className="text-ink-3">{texts.seen[kind]}</span>
      </p>
      {kind === 'code' && (
        <div className="grid grid-cols-2 gap-x-2">
          {number('code')}
          <TextField
            label={texts.errorInfo}
            placeholder={texts.errorInfoHint}
            value={typed.errorInfo}
            onChange={(errorInfo) => edit({ errorInfo })}
          />
        </div>
      )}
      {number('delayMs')}
      {number('dripMs')}
      {number('minutes')}
      {kind === 'garbage' && (
        <div className="grid grid-cols-2 gap-x-2">
          {number('bytes')}
          {number('garbageSeed')}
        </div>
      )}
      {kind === 'wrong-length' && (
        <SelectField label={texts.length.label} value={typed.length} onChange={(length) => edit({ length })}>
          <option value="shorter">{texts.length.shorter}</option>
          <option value="longer">{texts.length.longer}</option>
        </SelectField>
      )}
      {kind === 'contradiction' && (
        <SelectField label={texts.contradictionLabel} value={typed.of} onChange={(of) => edit({ of })}>
          {contradictions.map((of) => (
            <option key={of} value={of}>
              {texts.contradiction[of]}
            </option>
          ))}
        </SelectField>
      )}
      <div className="grid grid-cols-2 gap-x-2">
        <SelectField label={texts.hitsLabel} value={typed.hits} onChange={(hits) => edit({ hits })}>
          <option value="calls">{texts.hitsCalls}</option>
          <option value="share">{texts.hitsShare}</option>
        </SelectField>
        {number('calls')}
        {typed.hits === 'share' && (
          <div className="grid grid-cols-2 gap-x-2">
            {number('percent')}
            {number('seed')}
          </div>
        )}
      </div>
      <SelectField label={texts.commandLabel} value={typed.command} onChange={(command) => edit({ command })}>
        {Object.values(commands).map(({ id }) => (
          <option key={id} value={id}>
            {id}
          </option>
        ))}
        <option value="">{texts.anyCommand}</option>
      </SelectField>
      <div className="flex items-center gap-x-3">
        <Button type="submit" look="first">
          {texts.plant}
        </Button>
        <span className="sr-only" aria-live="polite">
          {act.done > 0 && texts.planted}
        </span>
        {tried && !read.ok && <Note severity="warn" text={texts.lookAbove} />}
      </div>
      <Refused problem={act.problem} />
    </form>
  )
}
