/** One key of the keyboard. */
export function Key({ children }: { children: string }) {
  return (
    <kbd className="rounded border border-b-2 border-line-strong px-1.5 font-mono text-[11px] leading-4 text-ink-2">
      {children}
    </kbd>
  )
}
