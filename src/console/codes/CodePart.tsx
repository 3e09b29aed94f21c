import { type ReactNode, useId } from 'react'

/** One heading of a code's page, and what stands under it. */
export function CodePart({ title, children, className }: { title: string; children: ReactNode; className?: string }) {
  const id = useId()
  return (
    <section aria-labelledby={id} className={className}>
      <h2 id={id} className="mb-1.5 font-semibold">
        {title}
      </h2>
      <div className="grid gap-1.5">{children}</div>
    </section>
  )
}
