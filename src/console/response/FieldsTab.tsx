import { commands } from '../../protocol/commands/index.ts'
import { readReply } from '../../protocol/reply.ts'
import { classes } from '../../ui/classes.ts'
import { useTexts } from '../texts/texts.tsx'
import { bodyOf, type ReplyParts } from './reply.ts'

const documented = ['ActionStatus', 'ErrorCode', 'ErrorInfo'] as const

/** A value beyond this is no value of these calls; all of it is under Raw. */
const shownCharacters = 10_000

/** More fields than any reply of these calls has; the rest is under JSON. */
const shownExtra = 50

/** The documented fields with their meaning; what the documentation does not promise is marked. */
export function FieldsTab({ reply }: { reply: ReplyParts | null }) {
  const texts = useTexts().response
  if (!reply) return <p className="text-ink-3">{texts.noReply}</p>
  const read = readReply(bodyOf(reply), reply.status, commands.admin_set_msg_read)
  if (read.kind === 'unreadable') return <p className="text-ink-2">{texts.unreadable}</p>
  const found = (wanted: string) => read.members.filter(({ name }) => name === wanted)
  const extra = read.members.filter(({ name }) => !documented.some((known) => known === name)).slice(0, shownExtra)
  return (
    <table className="w-full table-fixed border-collapse">
      <colgroup>
        <col className="w-28 split:w-32" />
        <col />
        <col className="w-[32%] split:w-[42%]" />
      </colgroup>
      <thead className="sr-only">
        <tr>
          <th>{texts.field}</th>
          <th>{texts.value}</th>
          <th>{texts.meaning}</th>
        </tr>
      </thead>
      <tbody>
        {documented.flatMap((name) =>
          found(name).length === 0 ? (
            <Row key={name} name={name} raw="" meaning={texts.fieldMissing} />
          ) : (
            found(name).map(({ raw }, at) => (
              <Row
                // biome-ignore lint/suspicious/noArrayIndexKey: a field may occur twice
                key={`${name} ${at}`}
                name={name}
                raw={raw}
                failed={name === 'ActionStatus' && raw === '"FAIL"'}
                meaning={texts.fieldMeaning[name]}
              />
            ))
          ),
        )}
        {extra.map(({ name, raw }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a field may occur twice
          <Row key={`${name} ${at}`} name={name} raw={raw} meaning={texts.notPromised} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ name, raw, meaning, failed }: { name: string; raw: string; meaning: string; failed?: boolean }) {
  return (
    <tr className="border-b border-line align-top">
      <th scope="row" className="wire py-1.5 pr-3 text-left font-semibold">
        {name}
      </th>
      <td className={classes('wire py-1.5 pr-3', failed && 'text-fail')}>
        {raw === '""' ? <span className="text-ink-3">""</span> : shownValue(name, raw)}
      </td>
      <td className="py-1.5 text-ink-3">{meaning}</td>
    </tr>
  )
}

/** A string as what it says, but for a code, which should be none; whatever else as it was written, so that no number is rounded. */
function shownValue(name: string, raw: string): string {
  return (raw.startsWith('"') && name !== 'ErrorCode' ? String(JSON.parse(raw)) : raw).slice(0, shownCharacters)
}
