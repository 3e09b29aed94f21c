import type { ReactNode } from 'react'
import { classes } from '../../ui/classes.ts'
import { VisibleText } from '../../ui/VisibleText.tsx'
import { useLanguage } from '../texts/texts.tsx'
import { useSignaturePageTexts } from '../texts/use-signature-page-texts.ts'
import type { Inspection } from './inspect.ts'
import { LifeBar } from './LifeBar.tsx'
import { describeMoment } from './moment.ts'

/** The fields of the ticket, all that could be read, with what the numbers mean. */
export function ContentTable({ inspection }: { inspection: Inspection }) {
  const texts = useSignaturePageTexts().content
  const { fields, problems, content } = inspection.diagnosis
  const { remaining, key } = inspection.judgement
  const { version, identifier, sdkAppId, time, expire, userbuf } = fields
  const nothing = Object.keys(fields).length === 0
  return (
    <section aria-label={texts.title} className="min-w-0">
      <h3 className="mb-1 font-semibold">{texts.title}</h3>
      {nothing ? (
        <p className="text-ink-3">{texts.nothing}</p>
      ) : (
        <>
          {problems.length > 0 && <p className="mb-1 text-xs text-warn">{texts.untrusted}</p>}
          <dl>
            <Row label={texts.version}>{version}</Row>
            <Row label={texts.identifier}>{identifier !== undefined && <VisibleText>{identifier}</VisibleText>}</Row>
            <Row label={texts.sdkAppId}>{sdkAppId}</Row>
            <Row label={texts.madeAt}>{time !== undefined && <Moment seconds={time} />}</Row>
            <Row label={texts.expiresAt}>
              {time !== undefined && expire !== undefined && <Moment seconds={time + expire} />}
            </Row>
            <Row label={texts.life} plain>
              {remaining !== undefined && expire !== undefined && <LifeBar remaining={remaining} whole={expire} />}
            </Row>
            <Row label={texts.userbuf}>{userbuf !== undefined && <VisibleText>{userbuf}</VisibleText>}</Row>
            <Row label={texts.hmac} plain>
              <span className={classes(key === 'right' && 'text-ok', key === 'wrong' && 'text-fail')}>
                {key === 'right' ? '✓ ' : key === 'wrong' ? '✕ ' : ''}
                {texts.hmacWord[content ? key : 'cannot-tell']}
              </span>
            </Row>
          </dl>
        </>
      )}
    </section>
  )
}

function Row({ label, plain, children }: { label: string; plain?: boolean; children: ReactNode }) {
  const texts = useSignaturePageTexts().content
  const absent = children === undefined || children === false
  return (
    <div className="grid grid-cols-[112px_minmax(0,1fr)] border-b border-line py-1.5">
      <dt className="text-ink-2">{label}</dt>
      <dd className={classes(!plain && !absent && 'wire', absent && 'text-ink-3')}>
        {absent ? texts.absent : children}
      </dd>
    </div>
  )
}

/** Here and in UTC, and the number itself. */
function Moment({ seconds }: { seconds: number }) {
  const moment = describeMoment(seconds, useLanguage())
  if (!moment) return seconds
  return (
    <>
      <span className="block">{moment.local}</span>
      <span className="block text-ink-3">
        {moment.utc} · {seconds}
      </span>
    </>
  )
}
