import { type BodyCheck, type FieldCheck, predictCodes } from '../../protocol/check-body.ts'
import type { NoteProps } from '../../ui/Note.tsx'
import { useAssumptions } from '../assumptions.ts'
import { useTexts } from '../texts/texts.tsx'

/** @returns what makes the note of a remark: what it is, and the code to be expected where there is one */
export function useCheckNote(): (found: BodyCheck) => NoteProps {
  const { request, joinSentences } = useTexts()
  const { reading90003 } = useAssumptions()
  return (found) => {
    const predicted = predictCodes(found, reading90003)
    const said = request.check(found.check, found.field)
    return {
      severity: severityOf(found.check),
      text: predicted ? joinSentences([said, request.expected(predicted.codes, predicted.documented)]) : said,
    }
  }
}

/** How serious it is; its shape on screen follows. */
function severityOf({ kind }: FieldCheck): NoteProps['severity'] {
  switch (kind) {
    case 'missing':
    case 'empty':
    case 'not-a-string':
      return 'will-fail'
    case 'same-account':
    case 'number-time':
      return 'info'
    case 'misnamed':
    case 'ends-with-space':
    case 'invisible':
    case 'full-width':
    case 'too-long':
    case 'not-seconds':
    case 'milliseconds':
    case 'future':
      return 'warn'
  }
}
