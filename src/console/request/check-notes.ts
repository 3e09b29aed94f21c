import type { FieldCheck } from '../../protocol/check-body.ts'
import type { NoteProps } from '../../ui/Note.tsx'

/** How serious a remark about a field is; its shape on screen follows. */
export function severityOf({ kind }: FieldCheck): NoteProps['severity'] {
  switch (kind) {
    case 'missing':
    case 'empty':
    case 'not-a-string':
      return 'will-fail'
    case 'same-account':
    case 'number-time':
      return 'info'
    default:
      return 'warn'
  }
}
