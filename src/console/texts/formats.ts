/** Numbers and times as people of a language write them. */
export interface Formats {
  /** `41 ms`, `10.0 s` */
  duration: (ms: number) => string
  /** `87 B`, `12.3 KB` */
  bytes: (count: number) => string
  /** `14:07:12`, local */
  time: (ms: number) => string
  /** `14:07`, local */
  shortTime: (ms: number) => string
  /** `06:07:12 UTC` */
  utc: (ms: number) => string
}

export function createFormats(language: 'en' | 'zh'): Formats {
  const locale = language === 'zh' ? 'zh-CN' : 'en-GB'
  const time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', second: '2-digit', hour12: false })
  const shortTime = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hour12: false })
  return {
    duration: (ms) =>
      ms < 1 ? `${ms.toFixed(1)} ms` : ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`,
    bytes: (count) => (count < 1024 ? `${count} B` : `${(count / 1024).toFixed(1)} KB`),
    time: (ms) => time.format(ms),
    shortTime: (ms) => shortTime.format(ms),
    utc: (ms) => `${new Date(ms).toISOString().slice(11, 19)} UTC`,
  }
}
