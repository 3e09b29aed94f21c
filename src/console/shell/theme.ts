/** The theme's one store. `public/theme.js` reads the same key before the first paint. */
import { useEffect, useState } from 'react'
import { keep, readKept } from '../kept.ts'

export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

const storageKey = 'markread.theme'
const darkSystem = matchMedia('(prefers-color-scheme: dark)')

export function useTheme(): [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = useState(readTheme)
  useEffect(() => {
    const apply = () => {
      const dark = theme === 'dark' || (theme === 'system' && darkSystem.matches)
      document.documentElement.dataset.theme = dark ? 'dark' : 'light'
    }
    apply()
    darkSystem.addEventListener('change', apply)
    return () => darkSystem.removeEventListener('change', apply)
  }, [theme])
  return [
    theme,
    (next) => {
      setTheme(next)
      keep('machine', storageKey, next)
    },
  ]
}

function readTheme(): Theme {
  const kept = readKept('machine', storageKey)
  return themes.find((theme) => theme === kept) ?? 'system'
}
