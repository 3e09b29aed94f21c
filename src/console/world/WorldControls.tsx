import type { ReactNode } from 'react'
import { useEmulatorPageTexts } from '../texts/use-emulator-page-texts.ts'
import { useKeptForm } from '../use-kept-form.ts'
import { FaultForm } from './FaultForm.tsx'
import { FaultList } from './FaultList.tsx'
import { ImportForm } from './ImportForm.tsx'
import { MessageForm } from './MessageForm.tsx'
import { SettingsForm } from './SettingsForm.tsx'
import { StartOver } from './StartOver.tsx'
import { SwitchList } from './SwitchList.tsx'
import type { ChangeWorld, SeenWorld } from './use-world.ts'
import type { FetchOwn } from './world-client.ts'

const foldNames = ['message', 'faults', 'startOver', 'accounts', 'settings', 'switches'] as const
type FoldName = (typeof foldNames)[number]

/** On a narrow screen the board comes first: all is folded. */
function readFirstFolds(): Record<FoldName, string> {
  const wide = matchMedia('(min-width: 760px)').matches ? 'open' : ''
  return { message: wide, faults: wide, startOver: '', accounts: '', settings: '', switches: '' }
}

interface WorldControlsProps {
  seen: SeenWorld
  change: ChangeWorld
  fetchOwn: FetchOwn
}

/** Everything that can be done to a world, each in a part that folds. What was typed and what is open survives a reload. */
export function WorldControls({ seen: { state, calls }, change, fetchOwn }: WorldControlsProps) {
  const texts = useEmulatorPageTexts()
  const [folds, fold] = useKeptForm('emulator.folds', readFirstFolds())
  const { accounts, faults, settings } = state
  const parts: Record<FoldName, () => ReactNode> = {
    message: () => <MessageForm accounts={accounts} change={change} />,
    faults: () => (
      <div className="grid gap-3">
        <FaultForm change={change} />
        <FaultList faults={faults} change={change} />
      </div>
    ),
    startOver: () => <StartOver state={state} calls={calls.length} change={change} />,
    accounts: () => <ImportForm accounts={accounts} change={change} />,
    settings: () => <SettingsForm settings={settings} change={change} />,
    switches: () => <SwitchList settings={settings} change={change} fetchOwn={fetchOwn} />,
  }
  return foldNames.map((name) => {
    const open = folds[name] !== ''
    return (
      <section key={name} aria-label={texts[name].title} className="border-b border-line">
        <h2 className="font-semibold">
          <button
            type="button"
            aria-expanded={open}
            onClick={() => fold({ [name]: open ? '' : 'open' })}
            className="flex h-10 w-full items-center gap-2 px-4 text-left -outline-offset-2 hover:bg-accent-soft"
          >
            <span aria-hidden="true" className="w-3 text-ink-3">
              {open ? '▾' : '▸'}
            </span>
            {texts[name].title}
            {name === 'faults' && faults.length > 0 && (
              <span className="font-normal text-warn">
                <span aria-hidden="true">▲ </span>
                {texts.faults.pendingCount(faults.length)}
              </span>
            )}
          </button>
        </h2>
        {open && <div className="px-4 pb-4">{parts[name]()}</div>}
      </section>
    )
  })
}
