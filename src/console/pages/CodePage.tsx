import { useEffect, useRef } from 'react'
import { Link } from 'wouter'
import { isAccountCode } from '../../protocol/account-codes.ts'
import type { CodeWords } from '../../protocol/error-codes/code-words.ts'
import { redactSecrets } from '../../protocol/redaction.ts'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { CauseList } from '../codes/CauseList.tsx'
import { CodeFacts } from '../codes/CodeFacts.tsx'
import { CodeNeighbours } from '../codes/CodeNeighbours.tsx'
import { CodePart } from '../codes/CodePart.tsx'
import { CodeSources } from '../codes/CodeSources.tsx'
import { type DescribedCode, describeCode } from '../codes/describe-code.ts'
import { useCodeWords } from '../codes/use-code-words.ts'
import { CallsWithCode } from '../history/CallsWithCode.tsx'
import { pathOfCode, paths } from '../paths.ts'
import { useCodesPageTexts } from '../texts/use-codes-page-texts.ts'
import { ProduceCode } from './ProduceCode.tsx'

/**
 * One code: what it means, what to do, how sure that is and where it was read.
 * @param text as it stands in the address, which may be anything
 */
export function CodePage({ text }: { text: string }) {
  const texts = useCodesPageTexts()
  const words = useCodeWords()
  const described = describeCode(text, words)
  const page = useRef<HTMLElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another code starts at its top
  useEffect(() => void page.current?.scrollTo(0, 0), [text])
  return (
    <main ref={page} className="min-h-0 grow bg-pane wide:overflow-y-auto">
      <div className="mx-auto grid max-w-[1100px] gap-4 px-4 py-3">
        <div className="flex flex-wrap items-center gap-x-4 print:hidden">
          <Link href={paths.codes} className="-ml-1.5 inline-flex min-h-6 items-center px-1.5 text-accent underline">
            ← {texts.all}
          </Link>
          {'code' in described && (
            <CopyButton
              copied={texts.copied}
              failed={texts.notCopied}
              text={() => redactSecrets(location.origin + pathOfCode(described.code))}
            >
              {texts.copyLink}
            </CopyButton>
          )}
        </div>
        <Described key={text} described={described} text={text} words={words} />
      </div>
    </main>
  )
}

function Described({ described, text, words }: { described: DescribedCode; text: string; words: CodeWords }) {
  const texts = useCodesPageTexts()
  switch (described.kind) {
    case 'no-code':
      return (
        <>
          <h1 className="text-xl font-semibold wrap-anywhere">{texts.noCode(text)}</h1>
          <p>{texts.noCodeHint}</p>
        </>
      )
    case 'ok':
      return <h1 className="text-xl font-semibold">{texts.okCode}</h1>
    case 'nowhere':
      return (
        <>
          <Heading code={described.code} />
          <p className="text-warn">{texts.noRange(described.code)}</p>
          <p>{texts.noRangeHint}</p>
          <Met code={described.code} />
        </>
      )
    case 'in-range':
      return (
        <>
          <Heading code={described.code} title={described.words.title} />
          <p className="text-warn">{texts.undocumented}</p>
          <p className="max-w-[80ch]">{described.words.meaning}</p>
          <CodePart title={texts.causes} className="max-w-[80ch]">
            <CauseList words={described.words} />
          </CodePart>
          <p className="text-ink-2">
            {texts.range(described.range.from, described.range.to)} · {words.families[described.range.id]}
          </p>
          <Met code={described.code} />
        </>
      )
    case 'listed':
      return <Listed {...described} words={described.words} all={words} />
  }
}

function Listed({ code, entry, words, all }: Extract<DescribedCode, { kind: 'listed' }> & { all: CodeWords }) {
  const texts = useCodesPageTexts()
  const twoReadings = isAccountCode(code)
  return (
    <>
      <Heading code={code} title={words.title} />
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-x-10 gap-y-4 wide:grid-cols-[minmax(0,1fr)_340px]">
        <div className="grid gap-4">
          {entry.to !== undefined && <p className="text-ink-2">{texts.inRange(code, entry.code, entry.to)}</p>}
          <p className="max-w-[80ch] text-[14px]">{words.meaning}</p>
          <CodePart title={twoReadings ? texts.readings : texts.causes} className="max-w-[80ch]">
            <CauseList words={words} />
          </CodePart>
          {entry.observedErrorInfo !== undefined && (
            <CodePart title={texts.errorInfo} className="max-w-[80ch]">
              <p className="wire rounded-md border border-line bg-sunk px-2.5 py-1">{entry.observedErrorInfo}</p>
              <p className="text-xs text-ink-3">{texts.errorInfoNote}</p>
            </CodePart>
          )}
        </div>
        <div className="grid gap-4 wide:border-l wide:border-line wide:pl-5">
          <CodeFacts entry={entry} words={all} />
          <Met code={code} />
          <CodePart title={texts.sources}>
            <CodeSources sources={entry.sources} names={all.sources} />
          </CodePart>
        </div>
      </div>
      <CodeNeighbours entry={entry} words={all} />
    </>
  )
}

function Heading({ code, title }: { code: number; title?: string }) {
  return (
    <h1 className="flex flex-wrap gap-x-3 text-xl font-semibold">
      <span className="font-mono">{code}</span>
      <span>{title}</span>
    </h1>
  )
}

/** Met before, and to be met again: neither is for paper. */
function Met({ code }: { code: number }) {
  const texts = useCodesPageTexts()
  return (
    <>
      <CodePart title={texts.history.title} className="print:hidden">
        <CallsWithCode code={code} />
      </CodePart>
      <CodePart title={texts.produce.title} className="print:hidden">
        <ProduceCode code={code} />
      </CodePart>
    </>
  )
}
