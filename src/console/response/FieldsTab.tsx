import { commands } from '../../protocol/commands/index.ts'
import { readReply } from '../../protocol/reply.ts'
import { classes } from '../../ui/classes.ts'
import { useTexts } from '../texts/texts.tsx'
import { bodyOf, type ReplyParts } from './reply.ts'

const documented = ['ActionStatus', 'ErrorCode', 'ErrorInfo'] as const

/** More fields than any reply of these calls has; the rest is under JSON. */
const shownExtra = 50

/** The documented fields with their meaning; what the documentation does not promise is marked. */
export function FieldsTab({ reply }: { reply: ReplyParts | null }) {
  const texts = useTexts().response
  if (!reply) return <p className="text-ink-3">{texts.noReply}</p>
  const read = readReply(bodyOf(reply), reply.status, commands.admin_set_msg_read)
  if (read.kind === 'unreadable') return <p className="text-ink-2">{texts.unreadable}</p>
  const extra = Object.keys(read.value)
    .filter((key) => !documented.some((name) => name === key))
    .slice(0, shownExtra)
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
        {documented.map((name) => (
          <Row
            key={name}
            name={name}
            value={read.value[name]}
            failed={name === 'ActionStatus' && read.envelope.ActionStatus === 'FAIL'}
            meaning={Object.hasOwn(read.value, name) ? texts.fieldMeaning[name] : texts.fieldMissing}
          />
        ))}
        {extra.map((name) => (
          <Row key={name} name={name} value={read.value[name]} meaning={texts.notPromised} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ name, value, meaning, failed }: { name: string; value: unknown; meaning: string; failed?: boolean }) {
  return (
    <tr className="border-b border-line align-top">
      <th scope="row" className="wire py-1.5 pr-3 text-left font-semibold">
        {name}
      </th>
      <td className={classes('wire py-1.5 pr-3', failed && 'text-fail')}>
        {value === '' ? (
          <span className="text-ink-3">""</span>
        ) : typeof value === 'string' ? (
          value
        ) : (
          JSON.stringify(value)
        )}
      </td>
      <td className="py-1.5 text-ink-3">{meaning}</td>
    </tr>
  )
}
