import { type RefObject, useEffect, useRef } from 'react'
import type { RowAct } from './SavedRow.tsx'

/**
 * Keeps the focus in a list whose rows come, go and move: an element that moves or disappears loses it.
 * @param list its items are rows with `data-row`, their buttons have `data-act`
 * @param first the row that has the focus at first; undefined: none
 * @returns asks for a button of a row, once the list is drawn anew; the row's first one where it has no such button
 */
export function useRowFocus(
  list: RefObject<HTMLElement | null>,
  first: string | undefined,
): (row: string, act: RowAct) => void {
  const wanted = useRef<{ row: string; act: RowAct } | undefined>(
    first === undefined ? first : { row: first, act: 'use' },
  )
  useEffect(() => {
    if (!wanted.current || !list.current) return
    const { row, act } = wanted.current
    wanted.current = undefined
    const item = [...list.current.children].find((one) => one instanceof HTMLElement && one.dataset.row === row)
    focusIn(item ?? list.current, act)
  })
  return (row, act) => {
    wanted.current = { row, act }
  }
}

/** Goes to the same button of the row above or below. */
export function stepRow(from: Element, by: -1 | 1): void {
  const row = from.closest('[data-row]')
  const next = by === 1 ? row?.nextElementSibling : row?.previousElementSibling
  const act = from instanceof HTMLElement ? from.dataset.act : undefined
  if (next) focusIn(next, act)
}

function focusIn(element: Element, act: string | undefined): void {
  const button = element.querySelector<HTMLElement>(`[data-act="${act}"]`) ?? element.querySelector('button')
  button?.focus()
}
