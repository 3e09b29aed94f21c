import { Fragment, useState } from 'react'
import type { PayloadId } from '../texts/payloads.en.ts'
import { usePayloadsTexts } from '../texts/use-payloads-texts.ts'
import { BenchRow } from './BenchRow.tsx'
import { type Pair, payloadGroups } from './payload.ts'
import { payloads } from './payload-table.ts'
import type { Ran } from './run-payloads.ts'

interface BenchTableProps {
  ids: readonly PayloadId[]
  pair: Pair
  loadedId: PayloadId | undefined
  onLoad: (id: PayloadId) => void
  onSend: (id: PayloadId) => void
  sendWords: string
  results: ReadonlyMap<PayloadId, Ran>
}

/** Predicted against answered, group by group; each row opens to its bytes. */
export function BenchTable({ ids, pair, loadedId, onLoad, onSend, sendWords, results }: BenchTableProps) {
  const texts = usePayloadsTexts()
  const [open, setOpen] = useState<ReadonlySet<PayloadId>>(new Set())

  function setOpenOf(id: PayloadId, wanted: boolean) {
    const next = new Set(open)
    if (wanted) next.add(id)
    else next.delete(id)
    setOpen(next)
  }

  return (
    <table className="w-full table-fixed border-collapse">
      <thead className="sticky top-0 z-10 bg-pane text-left text-xs text-ink-3">
        <tr>
          <th scope="col" className="px-2 py-1 font-normal">
            {texts.payloadColumn}
          </th>
          <th scope="col" className="w-24 px-2 py-1 font-normal split:w-44">
            {texts.predictedColumn}
          </th>
          <th scope="col" className="w-28 px-2 py-1 font-normal split:w-60">
            {texts.answeredColumn}
          </th>
        </tr>
      </thead>
      <tbody>
        {payloadGroups.map((group) => {
          const inGroup = ids.filter((id) => payloads[id].group === group)
          return (
            inGroup.length > 0 && (
              <Fragment key={group}>
                <tr className="border-t border-line bg-sunk">
                  <th scope="colgroup" colSpan={3} className="px-2 py-1 text-left text-xs font-semibold text-ink-2">
                    {texts.group[group]}
                  </th>
                </tr>
                {inGroup.map((id) => (
                  <BenchRow
                    key={id}
                    id={id}
                    pair={pair}
                    open={open.has(id)}
                    onOpen={(wanted) => setOpenOf(id, wanted)}
                    loaded={id === loadedId}
                    onLoad={() => onLoad(id)}
                    onSend={() => onSend(id)}
                    sendWords={sendWords}
                    ran={results.get(id)}
                  />
                ))}
              </Fragment>
            )
          )
        })}
      </tbody>
    </table>
  )
}
