// Sets the theme before the first paint, so that nothing flashes. The console's own switch writes the same key.
;(() => {
  let chosen = 'system'
  try {
    chosen = localStorage.getItem('markread.theme') ?? 'system'
  } catch {
    // Storage can be forbidden; the system's theme it is.
  }
  const dark = chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
  document.documentElement.dataset.theme = dark ? 'dark' : 'light'
})()
