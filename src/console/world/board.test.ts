import { expect, test } from 'vitest'
import type { Conversation } from '../../protocol/emulator-api.ts'
import { findChanges } from './find-changes.ts'
import { listInboxes } from './inboxes.ts'

const from = (reader: string, peer: string, unread: number): Conversation => ({
  reader,
  peer,
  unread,
  watermark: null,
  messages: unread,
})

const accounts = ['alice', 'bob', 'Carol']
const conversations = [
  from('gone', 'bob', 1),
  from('bob', 'Carol', 2),
  from('bob', 'alice', 3),
  from('alice', 'bob', 0),
]

/** `reader total: from, from` */
function told(search: string): string[] {
  return listInboxes({ accounts, conversations }, search).map(
    ({ reader, unread, conversations }) => `${reader} ${unread}: ${conversations.map(({ peer }) => peer).join(', ')}`,
  )
}

test.each<[string, string[]]>([
  ['', ['alice 0: bob', 'bob 5: alice, Carol', 'gone 1: bob', 'Carol 0: ']],
  // The total is that of all conversations, whichever of them are shown.
  ['carol', ['bob 5: Carol', 'Carol 0: ']],
  [' GONE ', ['gone 1: bob']],
  ['nobody', []],
])('the board filtered by %j', (search, inboxes) => {
  expect(told(search)).toEqual(inboxes)
})

test('news do not change the order', () => {
  const before = told('')
  conversations.reverse()
  expect(told('')).toEqual(before)
})

test.each([
  [[from('a', 'b', 3)], [from('a', 'b', 3)], []],
  [[from('a', 'b', 3)], [from('a', 'b', 0)], [{ reader: 'a', peer: 'b', from: 3, to: 0 }]],
  [[], [from('a', 'b', 1)], [{ reader: 'a', peer: 'b', from: 0, to: 1 }]],
  [[from('a', 'b', 1)], [], []],
])('what changed from %j to %j', (before, after, changes) => {
  expect(findChanges(before, after)).toEqual(changes)
})
