/** Numbers as they are typed into a box. Pure. */
import type { BoxRange } from '../texts/text-types.ts'

/** @returns undefined where the text is no such number */
export function readNumber(text: string, { min, max, fractions }: BoxRange): number | undefined {
  const written = text.trim()
  if (!(fractions ? /^[-+]?\d+(\.\d+)?$/ : /^[-+]?\d+$/).test(written)) return undefined
  const number = Number(written)
  return number >= min && number <= max ? number : undefined
}
