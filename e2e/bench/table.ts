/** What is measured, what came out, what is wanted; printed, never judged. */
export interface Row {
  what: string
  measured: string
  wanted: string
}

export function printTable(title: string, rows: Row[]): void {
  const head: Row = { what: title, measured: 'measured', wanted: 'wanted' }
  const width = (column: keyof Row) => Math.max(...[head, ...rows].map((row) => row[column].length))
  const write = (row: Row) =>
    `${row.what.padEnd(width('what'))}  ${row.measured.padStart(width('measured'))}  ${row.wanted}`
  console.log(`\n\n${[head, ...rows].map(write).join('\n')}\n`)
}

export function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}
