import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { CataloguedCode } from '../../protocol/error-codes/catalogue.ts'
import type { CodeWords } from '../../protocol/error-codes/code-words.ts'
import { paths } from '../paths.ts'
import { useCodesPageTexts } from '../texts/use-codes-page-texts.ts'
import { writeCodesAddress } from './use-codes-address.ts'

/** What is known of a code beside its words. */
export function CodeFacts({ entry, words }: { entry: CataloguedCode; words: CodeWords }) {
  const texts = useCodesPageTexts()
  const { family, fault, retry, certainty } = entry
  return (
    <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1">
      <Fact name={texts.facts.fault}>{texts.fault[fault]}</Fact>
      <Fact name={texts.facts.retry}>{texts.retry[retry]}</Fact>
      <Fact name={texts.facts.certainty}>
        <span className={certainty === 'documented' ? undefined : 'text-warn'}>{texts.certainty[certainty]}</span>
      </Fact>
      <Fact name={texts.facts.family}>
        <Link
          href={paths.codes + writeCodesAddress({ query: '', families: [family], retries: [] })}
          className="text-accent underline"
        >
          {words.families[family]}
        </Link>
      </Fact>
    </dl>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-ink-3">{name}</dt>
      <dd>{children}</dd>
    </>
  )
}
