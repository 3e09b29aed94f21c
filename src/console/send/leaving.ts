/**
 * Whether this page is being left. A browser then ends its calls as if the server were gone, and some of its code still
 * runs: without this a reload would blame the relay.
 */
let leaving = false

/** A page that is still here after this long was not left after all. */
const stayedMs = 5_000

addEventListener('beforeunload', () => {
  leaving = true
  setTimeout(() => {
    leaving = false
  }, stayedMs)
})
addEventListener('pagehide', () => {
  leaving = true
})
addEventListener('pageshow', () => {
  leaving = false
})

export function isLeaving(): boolean {
  return leaving
}
