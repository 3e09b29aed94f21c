/** Every address of the console. */
export const paths = {
  workbench: '/',
  signature: '/signature',
  emulator: '/emulator',
  codes: '/codes',
} as const

/** What is known about one code. */
export function pathOfCode(code: number): string {
  return `${paths.codes}/${code}`
}

/** One past call on the workbench. */
export function pathOfExchange(id: string): string {
  return `${paths.workbench}?${new URLSearchParams({ exchange: id })}`
}

/** The payload bench with this payload chosen. Following it sends nothing. */
export function pathOfPayload(id: string): string {
  return `${paths.workbench}?${new URLSearchParams({ payload: id })}`
}

/** The workbench with this pair in its draft. Following it sends nothing. */
export function pathOfPair(reader: string, other: string): string {
  return `${paths.workbench}?${new URLSearchParams({ reader, other })}`
}
