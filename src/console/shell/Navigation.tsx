import { Link, useLocation } from 'wouter'
import { classes } from '../../ui/classes.ts'
import { paths } from '../paths.ts'
import { useTexts } from '../texts/texts.tsx'
import { usePaletteItems } from './palette-items.ts'

const screens = ['workbench', 'signature', 'emulator', 'codes'] as const

/** Every screen that exists. */
export function Navigation() {
  const texts = useTexts().navigation
  const [here, go] = useLocation()
  usePaletteItems(() =>
    screens.map((screen) => ({
      id: `screen-${screen}`,
      group: 'screens',
      label: texts[screen],
      detail: paths[screen],
      run: () => go(paths[screen]),
    })),
  )
  return (
    <nav
      aria-label={texts.label}
      className="-mx-1 flex gap-1 max-split:order-last max-split:basis-full max-split:flex-wrap"
    >
      {screens.map((screen) => (
        <Link
          key={screen}
          href={paths[screen]}
          aria-current={here === paths[screen] ? 'page' : isWithin(here, paths[screen]) || undefined}
          className={classes(
            'grid h-8 place-items-center rounded-md px-3 whitespace-nowrap',
            isWithin(here, paths[screen])
              ? 'bg-accent-soft font-semibold'
              : 'text-ink-2 hover:bg-accent-soft hover:text-ink',
          )}
        >
          {texts[screen]}
        </Link>
      ))}
    </nav>
  )
}

/** A screen is current, too, while one is shown that lies below its address. */
function isWithin(here: string, path: string): boolean {
  return here === path || (path !== paths.workbench && here.startsWith(`${path}/`))
}
