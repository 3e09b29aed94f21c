import type { Redacted } from '../lib/redacted.ts'

/** The one door to a file: hands a text to the browser, to keep. */
export function downloadText(name: string, type: string, text: Redacted): void {
  const url = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // Not at once: some browsers begin to read it later.
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
