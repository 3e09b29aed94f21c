import type { Redacted } from '../lib/redacted.ts'
import type { Released } from '../lib/secret.ts'

/**
 * The one door to the clipboard. A secret passes only where it was released for this. On an insecure origin, such as a
 * name in the local network, `navigator.clipboard` does not exist; the old command still works there.
 * @returns whether it worked
 */
export async function copyText(text: Redacted | Released): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copyByCommand(text)
  }
}

function copyByCommand(text: string): boolean {
  const area = document.createElement('textarea')
  area.value = text
  area.className = 'fixed top-0 opacity-0'
  const before = document.activeElement
  document.body.append(area)
  area.select()
  const worked = document.execCommand('copy')
  area.remove()
  if (before instanceof HTMLElement) before.focus()
  return worked
}
