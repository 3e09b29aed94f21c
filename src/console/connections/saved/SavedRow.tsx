import { type ReactNode, useId } from 'react'
import { Button, type ButtonProps } from '../../../ui/Button.tsx'
import { classes } from '../../../ui/classes.ts'
import { useConnectionsTexts } from '../../texts/use-connections-texts.ts'
import { isLive } from '../target.ts'
import { ColourMark } from './ColourMark.tsx'
import { DestinationLine, LiveWord } from './DestinationLine.tsx'
import type { SavedConnection } from './saved-connection.ts'

/** What is done to a row; also how the keyboard finds the button again after the list has changed. */
export type RowAct = 'use' | 'edit' | 'duplicate' | 'remove' | 'up' | 'down' | 'copy'

/** A quiet button of a row. Its name is one word; which row is meant, the row's name tells. */
export function RowButton({ act, describedBy, ...rest }: ButtonProps & { act: RowAct; describedBy: string }) {
  return (
    <Button
      look="quiet"
      data-act={act}
      aria-describedby={describedBy}
      className="aria-disabled:text-ink-3!"
      {...rest}
    />
  )
}

/** What a person most often comes for. */
export const firstActLook = 'font-semibold text-accent! max-split:order-first'

interface SavedRowProps {
  connection: SavedConnection
  inUse: boolean
  /** The fields of the workbench are no longer those saved here. */
  changed: boolean
  first: boolean
  last: boolean
  onAct: (act: RowAct) => void
}

/** Two lines: what it is called, and where it leads. */
export function SavedRow({ connection, inUse, changed, first, last, onAct }: SavedRowProps) {
  const texts = useConnectionsTexts()
  const nameId = useId()
  const button = (act: RowAct, words: ReactNode, rest?: ButtonProps) => (
    <RowButton act={act} describedBy={nameId} onClick={() => onAct(act)} {...rest}>
      {words}
    </RowButton>
  )
  return (
    <RowFrame
      inUse={inUse}
      mark={<ColourMark colour={connection.colour} />}
      name={
        <span id={nameId} className="truncate font-semibold">
          {connection.name}
        </span>
      }
      state={inUse && (changed ? `${texts.inUse}, ${texts.state.changed}` : texts.inUse)}
      place={
        <>
          <LiveWord live={isLive(connection.target)} />
          <DestinationLine {...connection} />
        </>
      }
      use={button('use', texts.use, { className: firstActLook })}
    >
      {button('edit', texts.edit)}
      {button('duplicate', texts.duplicate)}
      {button('remove', texts.remove)}
      {button('up', '↑', { 'aria-label': texts.moveUp, title: texts.moveUp, 'aria-disabled': first })}
      {button('down', '↓', { 'aria-label': texts.moveDown, title: texts.moveDown, 'aria-disabled': last })}
    </RowFrame>
  )
}

interface RowFrameProps {
  inUse: boolean
  mark: ReactNode
  name: ReactNode
  state: ReactNode
  place: ReactNode
  use: ReactNode
  /** Buttons that stand back until the row is pointed at or has the focus. */
  children?: ReactNode
}

export function RowFrame({ inUse, mark, name, state, place, use, children }: RowFrameProps) {
  return (
    <div
      className={classes(
        'group grid grid-cols-[12px_minmax(0,1fr)_auto] items-center gap-x-2.5 border-l-[3px] py-2 pr-3 pl-3',
        inUse ? 'border-accent bg-accent-soft' : 'border-transparent hover:bg-sunk',
      )}
    >
      {mark}
      <span className="flex min-w-0 items-baseline gap-2">
        {name}
        {state && <span className="text-xs whitespace-nowrap text-accent">✓ {state}</span>}
      </span>
      <span className="flex flex-wrap justify-end text-xs max-split:col-start-2 max-split:col-end-4 max-split:row-start-3 max-split:-ml-1.5 max-split:justify-start max-split:[&_button]:min-h-9">
        <span className="contents split:[&>*]:opacity-0 split:group-focus-within:[&>*]:opacity-100 split:group-hover:[&>*]:opacity-100 [@media(hover:none)]:[&>*]:opacity-100!">
          {children}
        </span>
        {use}
      </span>
      <span className="col-start-2 col-end-4 flex min-w-0 items-center gap-2 text-xs">{place}</span>
    </div>
  )
}
