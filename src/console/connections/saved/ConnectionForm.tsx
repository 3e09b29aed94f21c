import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import { Button } from '../../../ui/Button.tsx'
import { classes } from '../../../ui/classes.ts'
import type { NoteProps } from '../../../ui/Note.tsx'
import { TextField } from '../../../ui/TextField.tsx'
import type { MarkColour, SavedField } from '../../texts/text-types.ts'
import { useConnectionsTexts } from '../../texts/use-connections-texts.ts'
import { TargetField } from '../TargetField.tsx'
import { markGrounds } from './ColourMark.tsx'
import { checkFields, keepsFromSaving } from './check-saved.ts'
import { markColours, type SavedFields } from './saved-connection.ts'

interface ConnectionFormProps {
  title: string
  fields: SavedFields
  onChange: (fields: SavedFields) => void
  onSave: (fields: SavedFields) => void
  onCancel: () => void
  /** Names of the other ones. */
  taken: readonly string[]
  allowedHosts: readonly string[]
}

/** A saved connection's fields, each with what is wrong beside it. Half done is good enough, but for the name. */
export function ConnectionForm({
  title,
  fields,
  onChange,
  onSave,
  onCancel,
  taken,
  allowedHosts,
}: ConnectionFormProps) {
  const texts = useConnectionsTexts()
  const [tried, setTried] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => focusField(form.current, 'name'), [])
  const remarks = checkFields(fields, { taken, allowedHosts })
  const blocking = remarks.filter(keepsFromSaving)

  function notes(of: SavedField): NoteProps[] {
    return remarks
      .filter(({ field }) => field === of)
      .map((remark) => {
        const missing = /-missing$/.test(remark.problem.kind)
        const stops = keepsFromSaving(remark) && (tried || !missing)
        return { severity: stops ? 'will-fail' : missing ? 'info' : 'warn', text: texts.problem(remark.problem) }
      })
  }

  function save(event: FormEvent) {
    event.preventDefault()
    setTried(true)
    const first = blocking[0]
    if (first) return focusField(form.current, first.field)
    onSave({ ...fields, name: fields.name.trim() })
  }

  /** A text field by its name, which is how a mistake finds it. */
  const textField = (name: 'name' | 'sdkAppId' | 'identifier') => ({
    name,
    value: fields[name],
    onChange: (value: string) => onChange({ ...fields, [name]: value }),
    notes: notes(name),
    'aria-invalid': tried && blocking.some(({ field }) => field === name),
  })

  return (
    <form
      ref={form}
      aria-label={title}
      onSubmit={save}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return
        // Of the form, not of the dialog around it.
        event.preventDefault()
        onCancel()
      }}
      className="grid gap-x-3 gap-y-2 bg-sunk px-4 py-3 split:grid-cols-2"
    >
      <h3 className="col-span-full font-semibold">{title}</h3>
      <TextField label={texts.form.name} {...textField('name')} />
      <ColourField colour={fields.colour} onChange={(colour) => onChange({ ...fields, colour })} />
      <TargetField
        className="col-span-full"
        target={fields.target}
        onChange={(target) => onChange({ ...fields, target })}
        allowedHosts={allowedHosts}
        notes={notes('target')}
      />
      <TextField label="SDKAppID" inputMode="numeric" {...textField('sdkAppId')} />
      <TextField label="Identifier" {...textField('identifier')} />
      <div className="col-span-full flex flex-wrap items-center gap-2 pt-1">
        <Button type="submit" look="first">
          {texts.form.save}
        </Button>
        <Button onClick={onCancel}>{texts.form.cancel}</Button>
        <span className="text-xs text-ink-2">{texts.form.noSecrets}</span>
      </div>
    </form>
  )
}

function focusField(form: HTMLFormElement | null, field: SavedField): void {
  form?.querySelector<HTMLElement>(`[name="${field}"]`)?.focus()
}

function ColourField({ colour, onChange }: { colour: MarkColour; onChange: (colour: MarkColour) => void }) {
  const texts = useConnectionsTexts().form
  const name = useId()
  return (
    <fieldset className="min-w-0">
      <legend className="text-ink-2">
        {texts.colour}: <span className="text-ink">{texts.colours[colour]}</span>
      </legend>
      <div className="flex h-8 items-center">
        {markColours.map((one) => (
          <label
            key={one}
            title={texts.colours[one]}
            className="grid size-7 place-items-center rounded-md has-checked:outline-2 has-checked:-outline-offset-2 has-checked:outline-ink has-focus-visible:outline-2 has-focus-visible:outline-accent"
          >
            <input
              type="radio"
              name={name}
              aria-label={texts.colours[one]}
              checked={one === colour}
              onChange={() => onChange(one)}
              className="sr-only"
            />
            <span aria-hidden="true" className={classes('size-4 rounded', markGrounds[one])} />
          </label>
        ))}
      </div>
    </fieldset>
  )
}
