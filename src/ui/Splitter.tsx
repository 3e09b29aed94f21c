import type { KeyboardEvent, PointerEvent } from 'react'

interface SplitterProps {
  label: string
  /** Where the line is, in pixels from the left edge of what it divides. */
  value: number
  min: number
  max: number
  onChange: (value: number) => void
  onReset: () => void
}

const step = 16

/** A line between two panes, moved by pointer or arrow keys; a double click or Enter puts it back. */
export function Splitter({ label, value, min, max, onChange, onReset }: SplitterProps) {
  const move = (to: number) => onChange(Math.round(Math.min(Math.max(to, min), max)))

  function press(event: KeyboardEvent) {
    const moves: Record<string, () => void> = {
      ArrowLeft: () => move(value - step),
      ArrowRight: () => move(value + step),
      Home: () => move(min),
      End: () => move(max),
      Enter: onReset,
    }
    const act = moves[event.key]
    if (!act) return
    event.preventDefault()
    act()
  }

  function drag(event: PointerEvent<HTMLElement>) {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return
    const left = event.currentTarget.parentElement?.getBoundingClientRect().left ?? 0
    move(event.clientX - left)
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a separator that moves is no thematic break
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={Math.round(value)}
      aria-valuemin={min}
      aria-valuemax={Math.round(max)}
      tabIndex={0}
      onKeyDown={press}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
      onDoubleClick={onReset}
      style={{ left: value - 4 }}
      className="absolute inset-y-0 z-10 w-2 cursor-col-resize touch-none outline-none hover:bg-accent/20 focus-visible:bg-accent"
    />
  )
}
