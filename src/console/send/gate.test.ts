import { expect, test } from 'vitest'
import { noSecret } from '../../lib/secret.ts'
import { type CommandId, commands } from '../../protocol/commands/index.ts'
import type { PlannedRequest } from '../../protocol/relay-api.ts'
import { passGate } from './gate.ts'

const request = (command: CommandId): PlannedRequest => ({
  command,
  method: 'POST',
  url: noSecret,
  headers: [],
  bodyBase64: '',
})
const all = Object.keys(commands) as CommandId[] // The table's own keys.
const writes = all.filter((id) => commands[id].effect === 'write')
const reads = all.filter((id) => commands[id].effect === 'read')

test('there are commands of both kinds', () => {
  expect(writes).toContain('admin_set_msg_read')
  expect(reads).toContain('get_c2c_unread_msg_num')
})

test.each(writes)('%s goes to a live target only while armed', (command) => {
  expect(passGate(request(command), { live: true, armed: undefined })).toBeUndefined()
  expect(passGate(request(command), { live: true, armed: 'proof' })).toMatchObject({ armed: 'proof' })
})

test.each(reads)('%s goes anywhere, and proves nothing', (command) => {
  expect(passGate(request(command), { live: true, armed: undefined })).toBeDefined()
  expect(passGate(request(command), { live: true, armed: 'proof' })).not.toHaveProperty('armed')
})

test.each(all)('%s goes to the emulator', (command) => {
  expect(passGate(request(command), { live: false, armed: undefined })).toBeDefined()
})
