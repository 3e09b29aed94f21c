import type { CodeWords } from '../../protocol/error-codes/code-words.ts'
import type { Source } from '../../protocol/error-codes/error-code.ts'
import { sourceName } from '../../protocol/error-codes/source-name.ts'
import { useCodesPageTexts } from '../texts/use-codes-page-texts.ts'

interface CodeSourcesProps {
  sources: readonly Source[]
  names: CodeWords['sources']
}

/** Where a code was read, and when: what it is called, and under it where it is. */
export function CodeSources({ sources, names }: CodeSourcesProps) {
  const texts = useCodesPageTexts()
  return (
    <ul className="grid gap-1.5">
      {sources.map((source) => (
        <li key={source.id} className="min-w-0">
          <a href={source.url} target="_blank" rel="noreferrer noopener" className="text-accent underline">
            {names[source.id]}
          </a>
          <span className="whitespace-nowrap text-ink-3"> · {texts.read(source.read)}</span>
          <span className="wire block text-ink-3 print:hidden">{sourceName(source)}</span>
        </li>
      ))}
    </ul>
  )
}
