import { Keyboard, Monitor, Moon, Sun } from 'lucide-react'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { useDialog } from '../../ui/use-dialog.ts'
import { paths } from '../paths.ts'
import { type Language, useLanguage, useTexts } from '../texts/texts.tsx'
import { Navigation } from './Navigation.tsx'
import { usePaletteItems } from './palette-items.ts'
import { ShortcutSheet } from './ShortcutSheet.tsx'
import { shortcutKeys } from './shortcut-keys.ts'
import { themes, useTheme } from './theme.ts'

const themeIcons = { system: Monitor, light: Sun, dark: Moon }
const iconButton =
  'grid h-8 min-w-8 place-items-center rounded-md px-2 whitespace-nowrap text-ink-2 hover:bg-accent-soft hover:text-ink'

interface TopBarProps {
  /** Always visible: who we are and where we send. */
  connection: ReactNode
  onLanguage: (language: Language) => void
}

export function TopBar({ connection, onLanguage }: TopBarProps) {
  const texts = useTexts()
  const language = useLanguage()
  const [theme, setTheme] = useTheme()
  const sheet = useDialog()
  const nextTheme = themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'system'
  const ThemeIcon = themeIcons[theme]
  const [otherLanguage, itsName] = language === 'en' ? (['zh', '简体中文'] as const) : (['en', 'English'] as const)
  usePaletteItems(() => [
    ...themes.map((one) => ({
      id: `theme-${one}`,
      group: 'settings' as const,
      label: texts.shell.themes[one],
      run: () => setTheme(one),
    })),
    { id: 'language', group: 'settings', label: itsName, run: () => onLanguage(otherLanguage) },
    {
      id: 'shortcuts',
      group: 'settings',
      label: texts.shell.shortcuts,
      keys: shortcutKeys.shortcuts,
      run: sheet.open,
    },
  ])
  return (
    <header className="print:hidden sticky top-0 z-20 flex min-h-12 shrink-0 flex-wrap items-center gap-x-4 gap-y-1 border-b border-line bg-pane px-4 py-[7px] wide:flex-nowrap">
      <Link href={paths.workbench} className="text-[15px] font-semibold tracking-tight">
        Mark<span className="text-accent">read</span>
      </Link>
      {/* What it shows can be long: where that leaves no room beside it, it has a line of its own. */}
      <div className="order-last min-w-0 max-split:basis-full split:order-none split:max-wide:has-data-[long=true]:order-last split:max-wide:has-data-[long=true]:basis-full">
        {connection}
      </div>
      <div className="contents shrink-0 grow items-center split:flex">
        <Navigation />
        <div className="ml-auto flex gap-1">
          <button
            type="button"
            className={iconButton}
            lang={otherLanguage === 'zh' ? 'zh-CN' : 'en'}
            onClick={() => onLanguage(otherLanguage)}
          >
            {itsName}
          </button>
          <button
            type="button"
            className={iconButton}
            aria-label={`${texts.shell.theme}: ${texts.shell.themes[theme]}`}
            title={texts.shell.themes[theme]}
            onClick={() => setTheme(nextTheme)}
          >
            <ThemeIcon size={16} aria-hidden="true" />
          </button>
          <button
            type="button"
            className={iconButton}
            aria-label={texts.shell.shortcuts}
            title={`${texts.shell.shortcuts} (?)`}
            onClick={sheet.open}
          >
            <Keyboard size={16} aria-hidden="true" />
          </button>
        </div>
      </div>
      <ShortcutSheet dialog={sheet} />
    </header>
  )
}
