import type { KeyboardEvent } from 'react'
import type { CataloguedCode } from '../../protocol/error-codes/catalogue.ts'
import type { CodeWords } from '../../protocol/error-codes/code-words.ts'
import { usePrinting } from '../../ui/use-printing.ts'
import { useCodesPageTexts } from '../texts/use-codes-page-texts.ts'
import { CodeRow } from './CodeRow.tsx'

interface CodeListProps {
  codes: readonly CataloguedCode[]
  query: string
  words: CodeWords
  otherWords: CodeWords | undefined
}

/** What was found; on paper, each with its causes and fixes. */
export function CodeList({ codes, query, words, otherWords }: CodeListProps) {
  const printing = usePrinting()
  return (
    <ol aria-label={useCodesPageTexts().results}>
      {codes.map((code) => (
        <CodeRow key={code.code} code={code} query={query} words={words} otherWords={otherWords} whole={printing} />
      ))}
    </ol>
  )
}

/**
 * ↓ and ↑ through search box and results, which are links: Enter and the browser's own keys do the rest.
 * @param within holds box and results
 */
export function moveThroughCodes(event: KeyboardEvent, within: HTMLElement | null): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (step === undefined || event.altKey || event.ctrlKey || event.metaKey || event.nativeEvent.isComposing) return
  const places = [...(within?.querySelectorAll<HTMLElement>('input, ol a') ?? [])]
  const at = places.findIndex((place) => place.matches(':focus'))
  if (at < 0) return
  event.preventDefault()
  places[at + step]?.focus()
}
