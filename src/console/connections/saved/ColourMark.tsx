import type { MarkColour } from '../../texts/text-types.ts'

/** Written out, since Tailwind finds class names by their text. */
export const markGrounds: Record<MarkColour, string> = {
  blue: 'bg-mark-blue',
  teal: 'bg-mark-teal',
  green: 'bg-mark-green',
  amber: 'bg-mark-amber',
  red: 'bg-mark-red',
  pink: 'bg-mark-pink',
  purple: 'bg-mark-purple',
  grey: 'bg-mark-grey',
}

/** The colour of a saved connection. Never alone: its name stands beside. */
export function ColourMark({ colour }: { colour: MarkColour }) {
  return <span aria-hidden="true" className={`inline-block size-2.5 shrink-0 rounded-[3px] ${markGrounds[colour]}`} />
}
