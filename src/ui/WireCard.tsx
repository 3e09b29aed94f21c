import type { ReactNode } from 'react'

interface WireCardProps {
  title: string
  /** At the right of the title: facts and what can be done. */
  aside?: ReactNode
  children: ReactNode
  /** Under what went over the wire. */
  footer?: ReactNode
}

/** A frame for what went over a wire, or will. The region holds exactly that and nothing else. */
export function WireCard({ title, aside, children, footer }: WireCardProps) {
  return (
    <div className="overflow-hidden rounded-lg border border-line">
      <div className="flex min-h-[34px] flex-wrap items-center justify-between gap-x-2 border-b border-line bg-sunk px-3 py-1">
        <h3 className="font-semibold">{title}</h3>
        <span className="-mr-1.5 flex flex-wrap items-center gap-x-1 text-xs text-ink-2">{aside}</span>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section aria-label={title} tabIndex={0} className="max-h-80 overflow-auto px-3 py-2.5">
        {children}
      </section>
      {footer && <div className="border-t border-line px-3 py-1.5 text-xs text-ink-2">{footer}</div>}
    </div>
  )
}
