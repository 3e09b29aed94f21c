import { memo } from 'react'
import { Link } from 'wouter'
import type { CataloguedCode } from '../../protocol/error-codes/catalogue.ts'
import type { CodeWords } from '../../protocol/error-codes/code-words.ts'
import { splitQuery } from '../../protocol/error-codes/search-codes.ts'
import { pathOfCode } from '../paths.ts'
import { useCodesPageTexts } from '../texts/use-codes-page-texts.ts'
import { CauseList } from './CauseList.tsx'
import { CertaintyMark } from './CertaintyMark.tsx'
import { Marked } from './Marked.tsx'
import { findFragment, markWords } from './mark-words.ts'

interface CodeRowProps {
  code: CataloguedCode
  query: string
  words: CodeWords
  /** Of the other language, once they are there: what is found in them is shown from them. */
  otherWords: CodeWords | undefined
  /** With all that is on its page. */
  whole: boolean
}

/** A code in the list: what it is called, and where the words of the search stand in it. */
export const CodeRow = memo(function CodeRow({ code: entry, query, words, otherWords, whole }: CodeRowProps) {
  const texts = useCodesPageTexts()
  const { code, family, retry, certainty, observedErrorInfo } = entry
  const own = words.codes[code]
  const searched = splitQuery(query)
  const title = markWords(own?.title ?? '', searched)
  const number = markWords(String(code), searched)
  const shown = [...title, ...number].some(({ marked }) => marked)
  const fragment = shown
    ? undefined
    : findFragment([observedErrorInfo, own, otherWords?.codes[code]].flatMap(textsOf), searched)
  return (
    <li className="border-b border-line [contain-intrinsic-size:auto_52px] [content-visibility:auto]">
      <Link
        href={pathOfCode(code)}
        className="grid grid-cols-[64px_minmax(0,1fr)] gap-x-3 px-4 py-2 -outline-offset-2! hover:bg-accent-soft focus-visible:bg-accent-soft wide:grid-cols-[64px_minmax(0,1fr)_130px_150px]"
      >
        <span className="font-mono font-semibold">
          <Marked parts={number} />
        </span>
        <span className="min-w-0">
          <span className="flex flex-wrap items-center gap-x-2">
            <span>
              <Marked parts={title} />
            </span>
            <CertaintyMark certainty={certainty} />
          </span>
          {fragment && (
            <span className="line-clamp-2 text-xs wrap-anywhere text-ink-2">
              <Marked parts={fragment} />
            </span>
          )}
        </span>
        <span className="text-xs leading-5 text-ink-3 max-wide:col-start-2">
          {words.families[family]}
          <span className="wide:hidden"> · {texts.retry[retry]}</span>
        </span>
        <span className="text-xs leading-5 text-ink-3 max-wide:hidden">{texts.retry[retry]}</span>
      </Link>
      {whole && own && (
        <div className="grid gap-1 pb-3 pl-20">
          <p>{own.meaning}</p>
          <CauseList words={own} />
        </div>
      )}
    </li>
  )
})

type Words = CodeWords['codes'][number]

function textsOf(of: Words | string | undefined): string[] {
  if (of === undefined) return []
  return typeof of === 'string' ? [of] : [of.title, of.meaning, ...of.causes, ...of.fixes]
}
