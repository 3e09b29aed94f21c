import { Button } from '../../ui/Button.tsx'
import { useDialogWhileMounted } from '../../ui/use-dialog.ts'
import { changeAssumptions, initialAssumptions } from '../assumptions.ts'
import { useDocumentsTexts } from '../texts/use-documents-texts.ts'
import { PointSetting } from './PointSetting.tsx'
import { points } from './points.ts'

interface DocumentsDialogProps {
  relayCallsPerSecond: number | undefined
  onClose: () => void
}

/** What the page of 2021 says, what newer ones say, what this console assumes, and what of that can be chosen. */
export function DocumentsDialog({ relayCallsPerSecond, onClose }: DocumentsDialogProps) {
  const texts = useDocumentsTexts()
  const dialog = useDialogWhileMounted(onClose)
  return (
    <dialog
      ref={dialog.ref}
      aria-label={texts.title}
      onCancel={dialog.close}
      onClose={onClose}
      className="m-auto max-h-[min(820px,calc(100dvh-32px))] w-[min(1080px,calc(100vw-16px))] flex-col overflow-hidden rounded-lg border border-line-strong bg-pane text-ink backdrop:bg-black/40 open:flex"
    >
      <div className="flex min-h-12 flex-wrap items-center gap-x-1 border-b border-line py-1.5 pr-3 pl-4">
        <h2 className="mr-auto text-[15px] font-semibold">{texts.title}</h2>
        <Button look="quiet" onClick={() => changeAssumptions(initialAssumptions)}>
          {texts.reset}
        </Button>
        <Button look="quiet" onClick={dialog.close}>
          {texts.close}
        </Button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section aria-label={texts.title} tabIndex={0} className="overflow-auto">
        <p className="px-4 py-2.5 text-ink-2">{texts.introduction}</p>
        <table className="w-full max-split:block">
          <thead className="max-split:sr-only">
            <tr className="border-y border-line bg-sunk text-left text-xs text-ink-3 [&>th]:px-4 [&>th]:py-1.5 [&>th]:font-normal">
              <th scope="col">{texts.column.point}</th>
              <th scope="col">{texts.column.in2021}</th>
              <th scope="col">{texts.column.now}</th>
              <th scope="col">{texts.column.assumed}</th>
            </tr>
          </thead>
          <tbody className="max-split:block">
            {points.map(({ id, setting, source }) => (
              <tr
                key={id}
                className="border-b border-line align-top max-split:grid max-split:gap-1.5 max-split:py-2.5 split:[&>*]:py-2.5 [&>*]:px-4"
              >
                <th scope="row" className="text-left font-semibold split:w-[16%]">
                  {texts.point[id].name}
                </th>
                <td className="text-ink-2 split:w-[22%]">
                  <span className="block text-xs text-ink-3 split:hidden">{texts.column.in2021}</span>
                  {texts.point[id].in2021}
                </td>
                <td className="split:w-[28%]">
                  <span className="block text-xs text-ink-3 split:hidden">{texts.column.now}</span>
                  {texts.point[id].now}
                  <a
                    className="wire block text-xs text-accent underline wrap-anywhere"
                    href={source.url}
                    target="_blank"
                    rel="noreferrer noopener"
                  >
                    {texts.source(new URL(source.url).host + new URL(source.url).pathname, source.read)}
                  </a>
                </td>
                <td className="grid gap-1.5">
                  <span className="text-xs text-ink-3 split:hidden">{texts.column.assumed}</span>
                  <p>{texts.point[id].assumed}</p>
                  {setting && (
                    <PointSetting setting={setting} texts={texts} relayCallsPerSecond={relayCallsPerSecond} />
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </dialog>
  )
}
