import { useDeferredValue, useEffect, useMemo, useRef } from 'react'
import { Link, useLocation } from 'wouter'
import { errorCodes, findErrorCode, rangeOf } from '../../protocol/error-codes/catalogue.ts'
import { codeFamilies } from '../../protocol/error-codes/error-code.ts'
import { buildSearchEntries } from '../../protocol/error-codes/search-codes.ts'
import { Button } from '../../ui/Button.tsx'
import { SearchBox } from '../../ui/SearchBox.tsx'
import { CodeList, moveThroughCodes } from '../codes/CodeList.tsx'
import { FilterChips } from '../codes/FilterChips.tsx'
import { findCodes, retries } from '../codes/find-codes.ts'
import { readCode } from '../codes/read-code.ts'
import { useCodeWords, useOtherCodeWords } from '../codes/use-code-words.ts'
import { useCodesAddress } from '../codes/use-codes-address.ts'
import { useSlashKey } from '../codes/use-slash-key.ts'
import { pathOfCode } from '../paths.ts'
import { useCodesPageTexts } from '../texts/use-codes-page-texts.ts'

const nothingAsked = { query: '', families: [], retries: [] }

/** The dictionary: every code that any table names, found by number, words of both languages and ErrorInfo. */
export function CodesPage() {
  const texts = useCodesPageTexts()
  const words = useCodeWords()
  const otherWords = useOtherCodeWords()
  const [address, change] = useCodesAddress()
  const [, go] = useLocation()
  const page = useRef<HTMLElement>(null)
  const box = useRef<HTMLInputElement>(null)
  // The box takes the next letter before the list has followed the last one.
  const asked = useDeferredValue(address)
  const entries = useMemo(
    () => buildSearchEntries(errorCodes, [words.codes, ...(otherWords ? [otherWords.codes] : [])]),
    [words, otherWords],
  )
  const { codes, counts } = useMemo(() => findCodes(asked.query, entries, asked), [asked, entries])
  const number = readCode(asked.query.trim())
  // Not yet of a number that is still being typed: no documented code is shorter.
  const notListed = number !== undefined && number >= 10_000 && !findErrorCode(number) ? number : undefined
  const range = notListed === undefined ? undefined : rangeOf(notListed)
  useSlashKey(box)
  useEffect(() => box.current?.focus({ preventScroll: true }), [])

  function clear() {
    change(nothingAsked)
    box.current?.focus()
  }

  return (
    <main
      ref={page}
      onKeyDown={(event) => moveThroughCodes(event, page.current)}
      className="grid min-h-0 grow grid-cols-[minmax(0,1fr)] content-start bg-pane split:grid-cols-[220px_minmax(0,1fr)] split:grid-rows-[auto_1fr] wide:overflow-y-auto print:block"
    >
      <div className="z-10 flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-line bg-pane px-4 py-2 split:col-span-2 wide:sticky wide:top-0">
        <h1 className="font-semibold max-split:sr-only">{texts.title}</h1>
        <SearchBox
          ref={box}
          label={texts.search}
          aria-description={texts.keys}
          placeholder={texts.placeholder}
          value={address.query}
          onChange={(query) => change({ query })}
          onKeyDown={(event) => {
            const first = codes[0]?.code ?? notListed
            // Only what stands there: the list may be a letter behind.
            if (event.key !== 'Enter' || event.nativeEvent.isComposing || first === undefined || asked !== address)
              return
            go(pathOfCode(first))
          }}
          className="h-8 basis-[460px] text-[14px] max-split:grow print:hidden"
        />
        {address.query !== '' && <span className="hidden print:inline">“{address.query}”</span>}
        <span role="status" className="text-ink-2 tabular-nums">
          {texts.found(codes.length, errorCodes.length)}
        </span>
        <span className="ml-auto text-xs text-ink-3 max-wide:hidden print:hidden">{texts.keys}</span>
      </div>
      <div className="flex min-w-0 flex-col gap-3 border-line bg-sunk px-4 py-3 max-split:border-b split:border-r print:hidden">
        <FilterChips
          title={texts.family}
          keys={codeFamilies}
          names={words.families}
          counts={counts.families}
          chosen={address.families}
          onChange={(families) => change({ families })}
        />
        <FilterChips
          title={texts.retryTitle}
          keys={retries}
          names={texts.retry}
          counts={counts.retries}
          chosen={address.retries}
          onChange={(chosen) => change({ retries: chosen })}
        />
      </div>
      <div className="min-w-0">
        {notListed !== undefined && (
          <p className="flex flex-wrap gap-x-3 border-b border-line px-4 py-2">
            <span>
              {texts.notListed(notListed)} {range && texts.range(range.from, range.to)}
            </span>
            <Link href={pathOfCode(notListed)} className="text-accent underline">
              {texts.openNotListed(notListed)}
            </Link>
          </p>
        )}
        {codes.length > 0 ? (
          <CodeList codes={codes} query={asked.query} words={words} otherWords={otherWords} />
        ) : (
          <div className="grid justify-items-start gap-2 px-4 py-6">
            {notListed === undefined && (
              <>
                <p>{texts.nothing}</p>
                <p className="text-ink-2">{texts.nothingHint}</p>
              </>
            )}
            <Button onClick={clear}>{texts.clear}</Button>
          </div>
        )}
      </div>
    </main>
  )
}
