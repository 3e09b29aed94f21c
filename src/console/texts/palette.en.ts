/** English words of the palette. They come with it. */
export const paletteEn = {
  title: 'Palette',
  placeholder: 'Type what you look for: send, a screen, a connection…',
  results: 'Results',
  group: {
    workbench: 'Workbench',
    connections: 'Connections: switches, sends nothing',
    screens: 'Screens',
    settings: 'Settings',
    codes: 'Codes',
  },
  found: (n: number) => (n === 1 ? '1 result' : `${n} results`),
  nothing: (query: string) => `Nothing here fits “${query}”. Fewer letters find more.`,
  hint: '↑ ↓ choose, Enter does it, Esc closes',
}
export type PaletteTexts = typeof paletteEn
