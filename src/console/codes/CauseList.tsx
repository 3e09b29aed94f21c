import type { ErrorWords } from '../../protocol/error-codes/error-code.ts'

/** In order of likelihood, each with what mends it. */
export function CauseList({ words: { causes, fixes } }: { words: ErrorWords }) {
  return (
    <ol className="grid">
      {causes.map((cause, at) => (
        <li key={cause} className="grid grid-cols-[20px_minmax(0,1fr)] border-t border-line py-2 first:border-t-0">
          <span className="text-ink-3">{at + 1}</span>
          <span>
            {cause}
            <span className="block text-ink-2">{fixes[at]}</span>
          </span>
        </li>
      ))}
    </ol>
  )
}
