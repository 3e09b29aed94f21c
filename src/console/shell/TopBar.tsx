import { Keyboard, Monitor, Moon, Sun } from 'lucide-react'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { useDialog } from '../../ui/use-dialog.ts'
import { paths } from '../paths.ts'
import { type Language, useLanguage, useTexts } from '../texts/texts.tsx'
import { Navigation } from './Navigation.tsx'
import { ShortcutSheet } from './ShortcutSheet.tsx'
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
  return (
    <header className="sticky top-0 z-20 flex min-h-12 shrink-0 flex-wrap items-center gap-x-4 gap-y-1 border-b border-line bg-pane px-4 py-[7px] wide:flex-nowrap">
      <Link href={paths.workbench} className="text-[15px] font-semibold tracking-tight">
        Mark<span className="text-accent">read</span>
      </Link>
      <div className="order-last min-w-0 max-split:basis-full split:order-none">{connection}</div>
      <div className="contents shrink-0 grow items-center split:flex">
        <Navigation />
        <div className="ml-auto flex gap-1">
          <button
            type="button"
            className={iconButton}
            lang={language === 'en' ? 'zh-CN' : 'en'}
            onClick={() => onLanguage(language === 'en' ? 'zh' : 'en')}
          >
            {language === 'en' ? '简体中文' : 'English'}
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
