import type { HeaderList, SentRequest } from '../../protocol/exchange.ts'
import { useTexts } from '../texts/texts.tsx'
import type { ReplyParts } from './reply.ts'

/** Headers as they went and came, in their order and case. */
export function HeadersTab({ request, reply }: { request: SentRequest; reply: ReplyParts | null }) {
  const texts = useTexts().response
  return (
    <div className="grid gap-4">
      <List title={texts.sentHeaders} start={request.requestLine} headers={request.headers} />
      {reply ? (
        <List
          title={texts.receivedHeaders}
          start={`HTTP/${reply.httpVersion} ${reply.status} ${reply.statusText}`}
          headers={reply.headers}
        />
      ) : (
        <p className="text-ink-3">{texts.noReply}</p>
      )}
    </div>
  )
}

function List({ title, start, headers }: { title: string; start: string; headers: HeaderList }) {
  return (
    <div>
      <h4 className="mb-1 font-semibold">{title}</h4>
      <p className="wire text-ink-2">{start}</p>
      <dl className="wire grid grid-cols-[minmax(0,auto)_minmax(0,1fr)] gap-x-3">
        {headers.map(([name, value], at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a header may occur twice
          <div key={at} className="contents">
            <dt className="text-key">{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
