import type { ErrorCode } from '../../protocol/error-codes/error-code.ts'
import { useCodesPageTexts } from '../texts/use-codes-page-texts.ts'

/** What a current table does not say is marked, wherever its code is named. */
export function CertaintyMark({ certainty }: { certainty: ErrorCode['certainty'] }) {
  const { mark } = useCodesPageTexts()
  return (
    certainty !== 'documented' && (
      <span className="shrink-0 rounded border border-warn px-1 text-xs leading-4 whitespace-nowrap text-warn">
        {mark[certainty]}
      </span>
    )
  )
}
