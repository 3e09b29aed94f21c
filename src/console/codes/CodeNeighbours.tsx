import { Link } from 'wouter'
import { type CataloguedCode, errorCodes } from '../../protocol/error-codes/catalogue.ts'
import type { CodeWords } from '../../protocol/error-codes/code-words.ts'
import { pathOfCode } from '../paths.ts'
import { useCodesPageTexts } from '../texts/use-codes-page-texts.ts'

/** The codes before and after it in its family. */
export function CodeNeighbours({ entry, words }: { entry: CataloguedCode; words: CodeWords }) {
  const texts = useCodesPageTexts()
  const family = errorCodes.filter((one) => one.family === entry.family)
  const at = family.indexOf(entry)
  const neighbours = [
    { side: texts.before, code: family[at - 1]?.code },
    { side: texts.after, code: family[at + 1]?.code },
  ]
  return (
    <nav
      aria-label={texts.neighbours}
      className="grid gap-x-8 gap-y-1 border-t border-line py-2 split:grid-cols-2 print:hidden"
    >
      {neighbours.map(
        ({ side, code }) =>
          code !== undefined && (
            <Link
              key={side}
              href={pathOfCode(code)}
              className="group grid min-h-6 grid-cols-[auto_minmax(0,1fr)] gap-x-2 split:last:col-start-2"
            >
              <span className="col-span-2 text-xs text-ink-3">{side}</span>
              <span className="font-mono font-semibold text-accent underline">{code}</span>
              <span className="truncate text-ink-2 group-hover:text-ink">{words.codes[code]?.title}</span>
            </Link>
          ),
      )}
    </nav>
  )
}
