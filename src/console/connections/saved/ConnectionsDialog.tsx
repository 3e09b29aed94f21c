import { type KeyboardEvent, useRef, useState } from 'react'
import { randomId } from '../../../lib/random-id.ts'
import { Button } from '../../../ui/Button.tsx'
import { Note } from '../../../ui/Note.tsx'
import { useDialogWhileMounted } from '../../../ui/use-dialog.ts'
import { useConnectionsTexts } from '../../texts/use-connections-texts.ts'
import { useConnection } from '../use-connection.tsx'
import { BrokenRow } from './BrokenRow.tsx'
import { ConnectionForm } from './ConnectionForm.tsx'
import { checkDestination, keepsFromSaving } from './check-saved.ts'
import { EmulatorRow } from './EmulatorRow.tsx'
import { FileButtons } from './FileButtons.tsx'
import { type RowAct, SavedRow } from './SavedRow.tsx'
import { isSameDestination, markColours, type SavedConnection, type SavedFields } from './saved-connection.ts'
import { duplicateEntry, editEntry, moveEntry, namesOf } from './saved-edits.ts'
import { findConnection, isWhole, type SavedEntry } from './saved-list.ts'
import { useOpenForm } from './use-open-form.ts'
import { stepRow, useRowFocus } from './use-row-focus.ts'
import { savedStore, useSavedConnections } from './use-saved-connections.ts'
import { useUndo } from './use-undo.ts'
import { WorkbenchConnection } from './WorkbenchConnection.tsx'

/** The row of the emulator, which no saved connection can have: theirs are never empty. */
const emulatorRow = ''

interface ConnectionsDialogProps {
  /** Hosts named when the server was started. */
  allowedHosts: readonly string[]
  onClose: () => void
}

/** The saved connections: one is put to use, and all are kept in order. Nothing here sends or arms. */
export function ConnectionsDialog({ allowedHosts, onClose }: ConnectionsDialogProps) {
  const texts = useConnectionsTexts()
  const connection = useConnection()
  const { entries, lasting } = useSavedConnections()
  const dialog = useDialogWhileMounted(onClose)
  const list = useRef<HTMLOListElement>(null)
  const [form, setForm] = useOpenForm()
  const [said, setSaid] = useState<{ severity: 'info' | 'warn'; text: string }>()
  const undo = useUndo(connection.forgetSaved)
  const inUse = findConnection(entries, connection.savedId)
  const changed = inUse !== undefined && !isSameDestination(inUse, connection)
  const focusRow = useRowFocus(list, form ? undefined : (inUse?.id ?? emulatorRow))
  const formRow = form && entries.find(({ id }) => id === form.id)

  const shownForm = form && (
    <ConnectionForm
      key={form.id}
      title={formRow ? texts.form.edit : texts.form.new}
      fields={form.fields}
      onChange={(fields) => setForm({ ...form, fields })}
      onSave={save}
      onCancel={() => closeForm(form.id ?? emulatorRow, 'edit')}
      taken={namesOf(entries, form.id)}
      allowedHosts={allowedHosts}
    />
  )

  function closeForm(row: string, act: RowAct) {
    setForm(undefined)
    focusRow(row, act)
  }

  function save(fields: SavedFields) {
    const saved: SavedConnection = { id: form?.id ?? randomId(), ...fields }
    // Another tab may have deleted what was being edited.
    savedStore.change((all) => (findConnection(all, saved.id) ? editEntry(all, saved.id, fields) : [...all, saved]))
    if (saved.id === connection.savedId && !changed) connection.choose(saved)
    if (form?.id === undefined && isSameDestination(saved, connection)) connection.adopt(saved.id)
    closeForm(saved.id, formRow ? 'edit' : 'use')
  }

  function update({ id }: SavedConnection) {
    const { target, sdkAppId, identifier } = connection
    const stopping = checkDestination(connection, allowedHosts).find(keepsFromSaving)
    if (stopping) {
      const field = stopping.field === 'sdkAppId' ? 'SDKAppID' : 'Identifier'
      return setSaid({ severity: 'warn', text: texts.notUpdated(field, texts.problem(stopping.problem)) })
    }
    setSaid(undefined)
    savedStore.change((all) => editEntry(all, id, { target, sdkAppId, identifier }))
  }

  function startNew() {
    const used = entries.flatMap((entry) => (isWhole(entry) ? [entry.colour] : []))
    const { target, sdkAppId, identifier } = connection
    const colour = markColours.find((one) => !used.includes(one)) ?? 'grey'
    setForm({ fields: { name: '', colour, target, sdkAppId, identifier } })
  }

  function act(entry: SavedEntry, what: RowAct) {
    setSaid(undefined)
    const at = entries.indexOf(entry)
    if (what === 'remove') {
      undo.remove(entry.id)
      focusRow((entries[at + 1] ?? entries[at - 1])?.id ?? emulatorRow, 'remove')
    }
    if (what === 'up' || what === 'down') {
      const to = Math.min(Math.max(at + (what === 'up' ? -1 : 1), 0), entries.length - 1)
      savedStore.change((all) => moveEntry(all, entry.id, what === 'up' ? -1 : 1))
      if (isWhole(entry)) setSaid({ severity: 'info', text: texts.moved(entry.name, to + 1, entries.length) })
    }
    if (!isWhole(entry)) return
    if (what === 'use') {
      connection.choose(entry)
      dialog.close()
    }
    if (what === 'edit') setForm({ id: entry.id, fields: entry })
    if (what === 'duplicate') {
      const id = randomId()
      savedStore.change((all) => duplicateEntry(all, entry.id, id))
      focusRow(id, 'edit')
    }
  }

  function press(event: KeyboardEvent, entry: SavedEntry | undefined) {
    const { target, key, altKey } = event
    if (!(target instanceof HTMLButtonElement) || target.closest('form') || event.nativeEvent.isComposing) return
    const step = key === 'ArrowUp' ? -1 : key === 'ArrowDown' ? 1 : undefined
    if (step === undefined && (key !== 'Delete' || !entry)) return
    event.preventDefault()
    if (step && !altKey) return stepRow(target, step)
    if (!entry) return
    // The button that has the focus keeps it, wherever its row goes.
    if (step) focusRow(entry.id, (target.dataset.act ?? 'use') as RowAct) // Every button of a row has one.
    act(entry, step === -1 ? 'up' : step === 1 ? 'down' : 'remove')
  }

  return (
    <dialog
      ref={dialog.ref}
      aria-label={texts.title}
      onCancel={dialog.close}
      onClose={onClose}
      className="m-auto max-h-[min(760px,calc(100dvh-32px))] w-[min(760px,calc(100vw-16px))] flex-col overflow-hidden rounded-lg border border-line-strong bg-pane text-ink backdrop:bg-black/40 open:flex"
    >
      <div className="flex min-h-12 flex-wrap items-center gap-x-1 border-b border-line pr-3 pl-4">
        <h2 className="mr-auto text-[15px] font-semibold">{texts.title}</h2>
        <FileButtons
          entries={entries}
          onImported={(result) =>
            setSaid(
              'counts' in result
                ? { severity: 'info', text: texts.imported(result.counts) }
                : { severity: 'warn', text: texts.notImported(result.problem) },
            )
          }
        />
        <Button look="quiet" onClick={dialog.close}>
          {texts.close}
        </Button>
      </div>
      <WorkbenchConnection
        state={changed ? 'changed' : inUse ? 'as-saved' : 'not-saved'}
        saved={inUse}
        onSave={startNew}
        onUpdate={update}
      />
      <div className="min-h-0 grow overflow-y-auto">
        {!formRow && shownForm}
        {!lasting && (
          <div className="border-b border-line px-4 pb-2">
            <Note severity="warn" text={texts.notLasting} />
          </div>
        )}
        <ol ref={list} aria-label={texts.list} className="divide-y divide-line">
          <li data-row={emulatorRow} onKeyDown={(event) => press(event, undefined)}>
            <EmulatorRow
              inUse={connection.savedId === undefined && !connection.live}
              onUse={() => {
                connection.detach('emulator')
                dialog.close()
              }}
            />
          </li>
          {entries.map((entry, at) => (
            <li key={entry.id} data-row={entry.id} onKeyDown={(event) => press(event, entry)}>
              {entry === formRow ? (
                shownForm
              ) : isWhole(entry) ? (
                <SavedRow
                  connection={entry}
                  inUse={entry === inUse}
                  changed={changed}
                  first={at === 0}
                  last={at === entries.length - 1}
                  onAct={(what) => act(entry, what)}
                />
              ) : (
                <BrokenRow entry={entry} onAct={(what) => act(entry, what)} />
              )}
            </li>
          ))}
        </ol>
        {entries.length === 0 && <p className="border-t border-line px-4 py-3 text-ink-2">{texts.empty}</p>}
      </div>
      <div className="border-t border-line px-4 text-xs *:my-2 *:empty:my-0">
        <div role="status">
          {undo.removed.length > 0 && (
            <p className="flex items-center gap-2">
              {texts.removed(undo.removed.map(({ entry }) => (isWhole(entry) ? entry.name : texts.broken.title)))}
              <Button
                look="quiet"
                className="font-semibold text-accent!"
                onClick={() => {
                  focusRow(undo.removed[0]?.entry.id ?? emulatorRow, 'remove')
                  undo.undo()
                }}
              >
                {texts.undo}
              </Button>
            </p>
          )}
          {said && <Note {...said} />}
        </div>
        <p className="text-ink-3 max-split:hidden">{texts.keys}</p>
      </div>
    </dialog>
  )
}
