import type { PlantedFault } from '../../protocol/emulator-api.ts'
import { Button } from '../../ui/Button.tsx'
import { useEmulatorPageTexts } from '../texts/use-emulator-page-texts.ts'
import type { ChangeWorld } from './use-world.ts'

/** Those still to come, in the order in which they are asked. */
export function FaultList({ faults, change }: { faults: readonly PlantedFault[]; change: ChangeWorld }) {
  const texts = useEmulatorPageTexts().faults
  if (faults.length === 0) return <p className="text-ink-3">{texts.none}</p>
  return (
    <div>
      <ol aria-label={texts.pending}>
        {faults.map((planted) => (
          <li
            key={planted.id}
            className="grid grid-cols-[minmax(0,1fr)_auto] items-center border-t border-line py-1 first:border-t-0"
          >
            <span className="wrap-anywhere">
              <span className="font-semibold">{texts.describe(planted.fault)}</span>
              <span className="block text-xs text-ink-3 tabular-nums">
                {texts.left(planted)} · {planted.command ?? texts.anyCommand} · {texts.hitSoFar(planted.hits)}
              </span>
            </span>
            <Button
              look="quiet"
              className="text-xs"
              aria-label={texts.removeOne(texts.describe(planted.fault))}
              onClick={() => void change('DELETE', `/faults/${planted.id}`)}
            >
              {texts.remove}
            </Button>
          </li>
        ))}
      </ol>
      {faults.length > 1 && (
        <Button look="quiet" className="-ml-1.5 text-xs" onClick={() => void change('DELETE', '/faults')}>
          {texts.removeAll}
        </Button>
      )}
    </div>
  )
}
