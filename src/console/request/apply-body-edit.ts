/**
 * Carries out a mend of a body: what it names changes, and every other byte stays. Where the body is no longer what the mend
 * was made for, nothing changes.
 */
import { applyEdits, findNodeAtLocation, modify, parseTree } from 'jsonc-parser'
import { repairJson } from '../../lib/json-repair.ts'
import { removeInvisible, toHalfWidth } from '../../protocol/account-text.ts'
import type { BodyEdit } from '../../protocol/body-edit.ts'
import type { BodyFieldName } from '../../protocol/check-body.ts'
import { swapAccounts, writeBodyField } from './body-fields.ts'
import { editBodyText, readBodyText, setByteOrderMark } from './body-text.ts'

export function applyBodyEdit(body: Uint8Array<ArrayBuffer>, edit: BodyEdit): Uint8Array<ArrayBuffer> {
  const read = readBodyText(body)
  if (read.kind === 'binary') return body
  if (edit.kind !== 'repair-json') return editBodyText(body, editText(read.text, edit))
  const unmarked = edit.repairs.includes('byte-order-mark') ? setByteOrderMark(body, false) : body
  const repaired = repairJson(read.text)
  return repaired ? editBodyText(unmarked, repaired.text) : unmarked
}

function editText(text: string, edit: Exclude<BodyEdit, { kind: 'repair-json' }>): string {
  switch (edit.kind) {
    case 'trim':
      return change(text, edit.field, (account) => account.trim())
    case 'remove-invisible':
      return change(text, edit.field, removeInvisible)
    case 'half-width':
      return change(text, edit.field, toHalfWidth)
    case 'use-known':
      return writeBodyField(text, edit.field, edit.value)
    case 'use-seconds':
      return writeBodyField(text, 'MsgReadTime', edit.value)
    case 'quote':
      return quote(text, edit.field)
    case 'rename':
      return rename(text, edit.names)
    case 'swap':
      return swapAccounts(text)
  }
}

function change(text: string, field: BodyFieldName, mend: (value: string) => string): string {
  const tree = parseTree(text)
  const value: unknown = tree && findNodeAtLocation(tree, [field])?.value
  return typeof value === 'string' ? writeBodyField(text, field, mend(value)) : text
}

/** The digits as they were written: a long number would lose some on its way through a double. */
function quote(text: string, field: string): string {
  const tree = parseTree(text)
  const node = tree && findNodeAtLocation(tree, [field])
  if (node?.type !== 'number') return text
  return applyEdits(text, modify(text, [field], text.slice(node.offset, node.offset + node.length), {}))
}

/** The names alone, each in its place. */
function rename(text: string, names: readonly { from: string; to: string }[]): string {
  const found = names.flatMap(({ from, to }) => {
    const tree = parseTree(text)
    const key = tree && findNodeAtLocation(tree, [from])?.parent?.children?.[0]
    return key ? [{ offset: key.offset, length: key.length, content: JSON.stringify(to) }] : []
  })
  return applyEdits(text, found)
}
