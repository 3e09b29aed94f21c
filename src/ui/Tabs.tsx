import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react'
import { classes } from './classes.ts'

interface Tab<Id extends string> {
  id: Id
  label: ReactNode
}

interface TabsProps<Id extends string> {
  label: string
  tabs: readonly Tab<Id>[]
  chosen: Id
  onChoose: (id: Id) => void
  /** The chosen tab's panel. */
  children: ReactNode
  className?: string
}

const steps: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1 }

/** The standard tab pattern: one stop for Tab, arrows move and choose. */
export function Tabs<Id extends string>({ label, tabs, chosen, onChoose, children, className }: TabsProps<Id>) {
  const id = useId()
  const list = useRef<HTMLDivElement>(null)

  function move(event: KeyboardEvent) {
    const at = tabs.findIndex((tab) => tab.id === chosen)
    const step = steps[event.key]
    const to =
      event.key === 'Home' ? 0 : event.key === 'End' ? tabs.length - 1 : step && (at + step + tabs.length) % tabs.length
    const next = to === undefined ? undefined : tabs[to]
    if (!next || to === undefined) return
    event.preventDefault()
    onChoose(next.id)
    const button = list.current?.children[to]
    if (button instanceof HTMLElement) button.focus()
  }

  return (
    <div className={className}>
      <div ref={list} role="tablist" aria-label={label} className="flex flex-wrap gap-x-4 border-b border-line">
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={`${id}-${tab.id}`}
            aria-selected={tab.id === chosen}
            aria-controls={`${id}-panel`}
            tabIndex={tab.id === chosen ? 0 : -1}
            onClick={() => onChoose(tab.id)}
            onKeyDown={move}
            className={classes(
              'min-h-8 -mb-px border-b-2 whitespace-nowrap',
              tab.id === chosen
                ? 'border-accent font-semibold text-ink'
                : 'border-transparent text-ink-2 hover:text-ink',
            )}
          >
            {tab.label}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${chosen}`} className="pt-3.5">
        {children}
      </div>
    </div>
  )
}
