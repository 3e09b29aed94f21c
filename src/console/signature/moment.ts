import type { Language } from '../texts/texts.tsx'

/**
 * A point in time as people of a language write it here, and in UTC.
 * @param seconds unix seconds
 * @returns undefined where the calendar ends before it.
 */
export function describeMoment(seconds: number, language: Language): { local: string; utc: string } | undefined {
  const date = new Date(seconds * 1000)
  if (Number.isNaN(date.getTime())) return undefined
  const local = new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hour12: false,
    timeZoneName: 'shortOffset',
  })
  return { local: local.format(date), utc: `${date.toISOString().slice(0, 19).replace('T', ' ')} UTC` }
}
