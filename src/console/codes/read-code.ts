/** A code as an address or a search box has it: digits alone, full-width ones too. Undefined for anything else. */
export function readCode(text: string): number | undefined {
  const digits = text.normalize('NFKC')
  const code = /^(0|[1-9]\d*)$/.test(digits) ? Number(digits) : Number.NaN
  return Number.isSafeInteger(code) ? code : undefined
}
