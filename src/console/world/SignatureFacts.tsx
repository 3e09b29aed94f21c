import type { ReceivedCall } from '../../protocol/emulator-api.ts'
import { classes } from '../../ui/classes.ts'
import { VisibleText } from '../../ui/VisibleText.tsx'
import { useFormats, useLanguage } from '../texts/texts.tsx'
import { useEmulatorPageTexts } from '../texts/use-emulator-page-texts.ts'

/** What the UserSig of a call says, and what the check makes of it; the UserSig itself was never here. */
export function SignatureFacts({ signature: { verdict, content } }: { signature: ReceivedCall['signature'] }) {
  const texts = useEmulatorPageTexts().calls.signature
  return (
    <section aria-label={texts.title} className="grid gap-1">
      <h4 className="text-xs text-ink-3">{texts.title}</h4>
      <p className={classes('font-semibold', verdict === 'valid' ? 'text-ok' : 'text-fail')}>
        <span aria-hidden="true">{verdict === 'valid' ? '✓ ' : '✕ '}</span>
        {texts.verdict[verdict]}
      </p>
      {content && (
        <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 text-xs">
          <dt className="text-ink-3">identifier</dt>
          <dd className="font-mono">
            <VisibleText>{content.identifier}</VisibleText>
          </dd>
          <dt className="text-ink-3">SDKAppID</dt>
          <dd className="font-mono">{content.sdkAppId}</dd>
          <dt className="text-ink-3">{texts.made}</dt>
          <dd className="font-mono">
            <Moment seconds={content.time} />
          </dd>
          <dt className="text-ink-3">{texts.expires}</dt>
          <dd className="font-mono">
            <Moment seconds={content.time + content.expire} />
          </dd>
        </dl>
      )}
    </section>
  )
}

/** Day and time here, and the number: a ticket may hold one that no calendar has. */
function Moment({ seconds }: { seconds: number }) {
  const formats = useFormats()
  const language = useLanguage()
  const date = new Date(seconds * 1000)
  if (Number.isNaN(date.getTime())) return seconds
  const day = date.toLocaleDateString(language === 'zh' ? 'zh-CN' : 'en-GB', { dateStyle: 'medium' })
  return (
    <>
      {day} {formats.time(seconds * 1000)} <span className="text-ink-3">· {seconds}</span>
    </>
  )
}
