import { expect, test } from 'vitest'
import { encodeUtf8 } from '../../lib/utf8.ts'
import type { Command } from '../command.ts'
import { readReply } from '../reply.ts'
import { commands, findCommandId } from './index.ts'

const entries = Object.entries<Command>(commands)
const examples = entries.flatMap(([id, command]) =>
  command.examples.map((example, at) => ({ id, at, command, example })),
)

test.each(examples)('example $at of $id is as its own schemas say', ({ command, example }) => {
  expect(command.request.safeParse(example.request).error).toBeUndefined()
  expect(command.reply.safeParse(example.reply).error).toBeUndefined()
  const reply = readReply(encodeUtf8(JSON.stringify(example.reply)), 200, command)
  expect(reply).toMatchObject({ kind: 'read', contradictions: [] })
})

test.each(entries)('%s is named as in its path, and is found by it alone', (id, command) => {
  expect(command.id).toBe(id)
  expect(command.path.split('/').at(-1)).toBe(id)
  expect(findCommandId(`/${command.path}`)).toBe(id)
  for (const other of [command.path, `/${command.path}/`, `/${command.path.toUpperCase()}`, `//${command.path}`]) {
    expect(findCommandId(other)).toBeUndefined()
  }
})

test.each(entries)('%s says what it does, how often it may be called, and where that is written', (_id, command) => {
  expect(command.examples.length).toBeGreaterThan(0)
  expect([100, 200]).toContain(command.callsPerSecond)
  expect(command.docs.url).toMatch(/^https:\/\/(trtc\.io|www\.tencentcloud\.com)\/document\//)
  expect(command.docs.read).toMatch(/^\d{4}-\d{2}$/)
})

test('no two commands share a path, and only three change anything', () => {
  expect(new Set(entries.map(([, command]) => command.path)).size).toBe(entries.length)
  const writing = entries.filter(([, command]) => command.effect === 'write').map(([id]) => id)
  expect(writing).toEqual(['admin_set_msg_read', 'sendmsg', 'account_import'])
})

const { request } = commands.admin_set_msg_read

test.each([
  [{ Report_Account: 'a', Peer_Account: 'b' }, true],
  [{ Report_Account: 'a', Peer_Account: 'b', MsgReadTime: '1611750544' }, true],
  [{ Report_Account: 'a'.repeat(32), Peer_Account: '用户用户用户用户用户' }, true],
  [{ Report_Account: 'a'.repeat(33), Peer_Account: 'b' }, false],
  // Eleven characters, 33 bytes.
  [{ Report_Account: 'a', Peer_Account: '用户用户用户用户用户用' }, false],
  [{ Report_Account: '', Peer_Account: 'b' }, false],
  [{ Report_Account: 10086, Peer_Account: 'b' }, false],
  [{ Report_Account: 'a', Peer_Account: ['b'] }, false],
  [{ Report_Account: 'a', Peer_Account: 'b', MsgReadTime: 1611750544 }, false],
  [{ Report_Account: 'a' }, false],
])('marking with %j: as documented is %s', (body, documented) => {
  expect(request.safeParse(body).success).toBe(documented)
})
