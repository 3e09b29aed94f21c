/** What the browser keeps of a tab in its own history, and shows to whoever looks over a shoulder: its title and address. */
import type { Redacted } from '../lib/redacted.ts'

export function setTabTitle(title: Redacted): void {
  document.title = title
}

/** @param search with its question mark; the path stays, and so does the place in the browser's history */
export function replaceSearch(search: Redacted): void {
  history.replaceState(history.state, '', `${location.pathname}${search}`)
}
