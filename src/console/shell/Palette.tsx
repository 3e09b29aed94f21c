import { type KeyboardEvent, useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import { classes } from '../../ui/classes.ts'
import { Key } from '../../ui/Key.tsx'
import { useDialogWhileMounted } from '../../ui/use-dialog.ts'
import { useStable } from '../../ui/use-stable.ts'
import { usePaletteTexts } from '../texts/use-palette-texts.ts'
import { filterItems } from './palette-filter.ts'
import { type PaletteItem, paletteGroups, readPaletteItems } from './palette-items.ts'

interface PaletteProps {
  /** What was typed while it was being fetched. */
  typed: { readonly current: string }
  onOpen: () => void
  onClose: () => void
}

/** Everything that can be done here, found by typing. It does what a button does, and nothing else. */
export function Palette({ typed, onOpen, onClose }: PaletteProps) {
  const texts = usePaletteTexts()
  const dialog = useDialogWhileMounted(onClose)
  const id = useId()
  const chosenOption = useRef<HTMLDivElement>(null)
  const [items] = useState(readPaletteItems)
  const [query, setQuery] = useState(typed.current)
  const [at, setAt] = useState(0)
  const found = filterItems(items, query)
  const chosen = found[at]

  const stableOnOpen = useStable(onOpen)
  useLayoutEffect(() => {
    setQuery(typed.current)
    stableOnOpen()
  }, [typed, stableOnOpen])

  useEffect(() => {
    chosenOption.current?.scrollIntoView({ block: 'nearest' })
  })

  function run(item: PaletteItem) {
    // First, so that the focus is back where it was, and an item that moves it comes last.
    dialog.close()
    // As it is by now, and only if it still says the same: what it does may have changed while a person was choosing.
    readPaletteItems()
      .find(({ id, label, detail }) => id === item.id && label === item.label && detail === item.detail)
      ?.run()
  }

  function press(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return
    const last = found.length - 1
    const moves: Record<string, () => void> = {
      ArrowDown: () => setAt(at >= last ? 0 : at + 1),
      ArrowUp: () => setAt(at <= 0 ? last : at - 1),
      Home: () => setAt(0),
      End: () => setAt(last),
      Enter: () => chosen && !event.repeat && run(chosen),
    }
    const opensIt = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey)
    const act = opensIt ? dialog.close : moves[event.key]
    if (!act || (event.shiftKey && !opensIt)) return
    event.preventDefault()
    act()
  }

  return (
    <dialog
      ref={dialog.ref}
      aria-label={texts.title}
      onCancel={dialog.close}
      onClose={onClose}
      onClick={(event) => event.target === event.currentTarget && dialog.close()}
      onKeyDown={press}
      className="mx-auto mt-[12vh] mb-auto max-h-[min(560px,76vh)] w-[min(620px,calc(100vw-16px))] flex-col overflow-hidden rounded-lg border border-line-strong bg-pane text-ink backdrop:bg-black/40 open:flex"
    >
      <input
        type="text"
        role="combobox"
        aria-label={texts.title}
        aria-expanded="true"
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={chosen && `${id}-${chosen.id}`}
        autoComplete="off"
        autoCapitalize="off"
        autoCorrect="off"
        spellCheck={false}
        placeholder={texts.placeholder}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value)
          setAt(0)
        }}
        className="h-11 shrink-0 border-b border-line bg-pane px-4 text-[14px] -outline-offset-2 placeholder:text-ink-3"
      />
      <div id={`${id}-list`} role="listbox" aria-label={texts.results} className="min-h-0 grow overflow-y-auto py-1">
        {paletteGroups.map((group) => {
          const inGroup = found.filter((item) => item.group === group)
          if (inGroup.length === 0) return null
          return (
            // biome-ignore lint/a11y/useSemanticElements: a fieldset may not stand in a listbox
            <div key={group} role="group" aria-labelledby={`${id}-${group}`}>
              <div id={`${id}-${group}`} role="presentation" className="px-4 pt-2 pb-1 text-xs text-ink-3">
                {texts.group[group]}
              </div>
              {inGroup.map((item) => (
                <Option
                  key={item.id}
                  id={`${id}-${item.id}`}
                  ref={item === chosen ? chosenOption : undefined}
                  item={item}
                  chosen={item === chosen}
                  onPoint={() => setAt(found.indexOf(item))}
                  onRun={() => run(item)}
                />
              ))}
            </div>
          )
        })}
      </div>
      <div className="flex flex-wrap justify-between gap-x-4 border-t border-line px-4 py-1.5 text-xs text-ink-2">
        <span role="status">{found.length > 0 ? texts.found(found.length) : texts.nothing(query)}</span>
        <span className="text-ink-3 max-split:hidden">{texts.hint}</span>
      </div>
    </dialog>
  )
}

interface OptionProps {
  id: string
  item: PaletteItem
  chosen: boolean
  onPoint: () => void
  onRun: () => void
  ref: React.Ref<HTMLDivElement> | undefined
}

function Option({ id, item, chosen, onPoint, onRun, ref }: OptionProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the text box's, which keeps the focus
    <div
      ref={ref}
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={chosen}
      onMouseMove={onPoint}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onRun}
      className={classes(
        'flex min-h-8 cursor-pointer items-center gap-2 border-l-[3px] px-[13px] py-1',
        chosen ? 'border-accent bg-accent-soft' : 'border-transparent',
      )}
    >
      <span className="min-w-0 truncate">{item.label}</span>
      {item.detail && <span className="wire min-w-0 truncate whitespace-nowrap! text-ink-3">{item.detail}</span>}
      {item.keys && (
        <span className="ml-auto flex shrink-0 gap-1">
          {item.keys.map((key) => (
            <Key key={key}>{key}</Key>
          ))}
        </span>
      )}
    </div>
  )
}
