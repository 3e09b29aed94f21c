import { classes } from '../../ui/classes.ts'
import { useCodesPageTexts } from '../texts/use-codes-page-texts.ts'

interface FilterChipsProps<Key extends string> {
  title: string
  names: Readonly<Record<Key, string>>
  keys: readonly Key[]
  counts: Readonly<Record<Key, number>>
  chosen: readonly Key[]
  onChange: (chosen: Key[]) => void
}

/** Filters of one kind, several of which may be on; each says how many codes it shows. */
export function FilterChips<Key extends string>({
  title,
  names,
  keys,
  counts,
  chosen,
  onChange,
}: FilterChipsProps<Key>) {
  const texts = useCodesPageTexts()
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1 text-xs text-ink-3">{title}</legend>
      <div className="flex gap-1 overflow-x-auto p-0.5 split:flex-col split:gap-px">
        {keys.map((key) => {
          const on = chosen.includes(key)
          return (
            <button
              key={key}
              type="button"
              aria-pressed={on}
              aria-label={texts.filterCount(names[key], counts[key])}
              onClick={() => onChange(on ? chosen.filter((one) => one !== key) : [...chosen, key])}
              className={classes(
                'flex h-7 shrink-0 items-center gap-2 rounded-md border px-2 whitespace-nowrap',
                on
                  ? 'border-accent bg-accent-soft font-semibold'
                  : 'border-line split:border-transparent hover:bg-accent-soft',
                !on && counts[key] === 0 && 'text-ink-3',
              )}
            >
              {names[key]}
              <span className="ml-auto text-xs font-normal text-ink-3 tabular-nums">{counts[key]}</span>
            </button>
          )
        })}
      </div>
    </fieldset>
  )
}
