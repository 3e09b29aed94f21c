/** Every address of the console. */
export const paths = {
  workbench: '/',
  signature: '/signature',
  emulator: '/emulator',
} as const

/** The workbench with this pair in its draft. Following it sends nothing. */
export function pathOfPair(reader: string, other: string): string {
  return `${paths.workbench}?${new URLSearchParams({ reader, other })}`
}
