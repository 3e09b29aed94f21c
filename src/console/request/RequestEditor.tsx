import { Tabs } from '../../ui/Tabs.tsx'
import { useTexts } from '../texts/texts.tsx'
import { type FormView, readBodyFields } from './body-fields.ts'
import { editBodyText, readBodyText } from './body-text.ts'
import type { Draft } from './draft.ts'
import { PairForm } from './PairForm.tsx'
import { RawBody } from './RawBody.tsx'
import { RequestSentence } from './RequestSentence.tsx'

export type RequestView = 'form' | 'raw'

interface RequestEditorProps {
  draft: Draft
  onBody: (body: Draft['body']) => void
  view: RequestView
  onView: (view: RequestView) => void
}

/** Two views of one body: form and raw. */
export function RequestEditor({ draft, onBody, view, onView }: RequestEditorProps) {
  const texts = useTexts().request
  const read = readBodyText(draft.body)
  const text = read.kind === 'text' ? read.text : ''
  const form: FormView = read.kind === 'text' ? readBodyFields(text) : { ok: false, obstacle: { kind: 'not-utf8' } }

  return (
    <>
      <Tabs
        label={texts.views}
        tabs={[
          { id: 'form', label: texts.form },
          { id: 'raw', label: texts.raw },
        ]}
        chosen={view}
        onChoose={onView}
      >
        {view === 'raw' ? (
          <RawBody body={draft.body} onChange={onBody} />
        ) : form.ok ? (
          <PairForm
            text={text}
            body={form.body}
            fields={form.fields}
            onChange={(edited) => onBody(editBodyText(draft.body, edited))}
          />
        ) : (
          <p className="rounded-md border border-dashed border-line-strong px-3 py-4 text-ink-2">
            {texts.obstacle(form.obstacle)}{' '}
            <button type="button" className="text-accent underline" onClick={() => onView('raw')}>
              {texts.showRaw}
            </button>
          </p>
        )}
      </Tabs>
      <RequestSentence view={form} />
    </>
  )
}
