import type { Exchange } from '../../protocol/exchange.ts'
import { useFormats, useTexts } from '../texts/texts.tsx'

const phases = ['queue', 'dns', 'tcp', 'tls', 'firstByte', 'download'] as const

/** How long each phase took. A phase that did not happen has a dash, not a nought. */
export function TimingTab({ exchange }: { exchange: Exchange }) {
  const texts = useTexts().response
  const formats = useFormats()
  const { timings } = exchange
  return (
    <div className="grid gap-3">
      <table className="w-full table-fixed border-collapse">
        <tbody>
          {[...phases, 'total' as const].map((phase) => {
            const ms = timings[phase]
            return (
              <tr key={phase} className="border-b border-line">
                <th scope="row" className="w-32 py-1 text-left font-normal">
                  {texts.phase[phase]}
                </th>
                <td className="w-20 py-1 pr-3 text-right tabular-nums">{ms === null ? '–' : formats.duration(ms)}</td>
                <td className="py-1">
                  {phase !== 'total' && ms !== null && (
                    <progress
                      aria-label={texts.phase[phase]}
                      max={Math.max(timings.total, 0.01)}
                      value={ms}
                      className="h-1.5 w-full appearance-none overflow-hidden rounded bg-sunk [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-sunk [&::-webkit-progress-value]:bg-accent"
                    />
                  )}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      <dl className="grid grid-cols-[8rem_minmax(0,1fr)] gap-y-1">
        <dt className="text-ink-3">{texts.remoteAddress}</dt>
        <dd className="wire">
          {exchange.remoteAddress ?? '–'}
          {exchange.reusedConnection && ` · ${texts.reused}`}
        </dd>
        <dt className="text-ink-3">{texts.serverDate}</dt>
        <dd className="wire">{(exchange.result === 'replied' && exchange.date) || '–'}</dd>
      </dl>
    </div>
  )
}
