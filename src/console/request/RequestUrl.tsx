import { readFingerprint } from '../../protocol/redaction.ts'
import { takeApartRequestUrl } from '../../protocol/request-url.ts'
import { useTexts } from '../texts/texts.tsx'

/** Method and URL, each parameter told apart. Its text is the request line's own, but for the masked UserSig. */
export function RequestUrl({ method, url }: { method: string; url: string }) {
  const parts = takeApartRequestUrl(url)
  if (!parts) return <pre className="wire">{`${method} ${url}`}</pre>
  return (
    <div className="wire whitespace-normal!">
      <span className="text-ink-3">{method}</span> {parts.origin}
      {parts.pathname}
      {parts.query.map(({ name, raw }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a parameter may occur twice
        <span key={at} className="block pl-3.5">
          {at === 0 ? '?' : '&'}
          <span className="text-key">{name}</span>=
          {name === 'usersig' ? <MaskedUserSig raw={raw} /> : <Value raw={raw} />}
        </span>
      ))}
    </div>
  )
}

function Value({ raw }: { raw: string }) {
  return <span className={/^-?\d+$/.test(raw) ? 'text-number' : 'text-string'}>{raw}</span>
}

/** The length stands in generated content, so that it can be read here and is not part of the text. */
function MaskedUserSig({ raw }: { raw: string }) {
  const texts = useTexts().request
  const fingerprint = readFingerprint(raw)
  if (!fingerprint) return <span className="text-fail">{raw}</span>
  return (
    <span
      data-length={texts.characters(fingerprint.length)}
      title={texts.fingerprint(fingerprint.hash)}
      className="rounded border border-line bg-sunk px-1 text-ink-3 after:ml-1.5 after:content-[attr(data-length)]"
    >
      ••••••••
    </span>
  )
}
