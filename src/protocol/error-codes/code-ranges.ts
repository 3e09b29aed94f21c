import type { CodeFamily } from './error-code.ts'

/** The documented ranges of numbers, for a code that the catalogue does not hold: a range says who spoke, never why. */
export interface CodeRange {
  id: CodeRangeId
  from: number
  /** The last number of the range. */
  to: number
}
export type CodeRangeId = Extract<
  CodeFamily,
  'message' | 'relationship' | 'profile' | 'gateway' | 'account' | 'content' | 'one-to-one'
>

/** From the headings of https://trtc.io/document/34348 (read 2026-11). They do not overlap. */
export const codeRanges: readonly CodeRange[] = [
  { id: 'message', from: 20_000, to: 20_999 },
  { id: 'relationship', from: 30_000, to: 30_999 },
  { id: 'profile', from: 40_000, to: 40_999 },
  { id: 'gateway', from: 60_000, to: 69_999 },
  { id: 'account', from: 70_000, to: 79_999 },
  { id: 'content', from: 80_000, to: 80_999 },
  { id: 'one-to-one', from: 90_000, to: 93_000 },
]
