import { type AccountReading, otherAccount, readingOf } from '../../protocol/account-codes.ts'
import { Button } from '../../ui/Button.tsx'
import type { FindingsTexts } from '../texts/findings.en.ts'
import type { AccountQuestion } from './explain.ts'

interface AccountQuestionBoxProps {
  question: AccountQuestion
  words: FindingsTexts
  reading: AccountReading
  onReading: (reading: AccountReading) => void
}

/** Both readings of a code that names a field which the request does not have; a team can record which one it saw. */
export function AccountQuestionBox({ question, words, reading, onReading }: AccountQuestionBoxProps) {
  const { code, likely, because } = question
  const texts = words.question
  return (
    <section aria-label={texts.title(code)} className="grid gap-1.5 rounded-md border border-line bg-sunk px-3 py-2.5">
      <h4 className="font-semibold">
        {texts.title(code)} <span className="text-xs font-normal text-ink-3">{texts.inferred}</span>
      </h4>
      <p className="text-ink-2">{texts.check}</p>
      <ul className="grid gap-1.5">
        {[likely, otherAccount(likely)].map((field) => {
          const recorded = reading === readingOf(code, field)
          return (
            <li key={field} className="flex flex-wrap items-center gap-x-3 gap-y-1 border-t border-line pt-1.5">
              <span className="min-w-0 grow basis-56">
                <b className="wire font-semibold">{field}</b>
                {field === likely && <span className="ml-2 text-xs text-accent">{texts.likely[because]}</span>}
                <span className="block text-ink-2">{texts.reading(code, field)}</span>
              </span>
              <Button
                aria-pressed={recorded}
                className="aria-pressed:border-accent aria-pressed:text-accent"
                onClick={() => onReading(readingOf(code, field))}
              >
                {texts.itWas(field)}
              </Button>
            </li>
          )
        })}
      </ul>
      {reading !== 'unknown' && (
        <Button look="quiet" className="-mx-1.5 justify-self-start" onClick={() => onReading('unknown')}>
          {texts.forget}
        </Button>
      )}
    </section>
  )
}
