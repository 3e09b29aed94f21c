import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type CommandId, commands } from '../protocol/commands/index.ts'
import { findErrorCode } from '../protocol/error-codes/catalogue.ts'
import { ledger, notImitated, renderFidelity } from './fidelity.ts'
import { handlers } from './handlers/index.ts'
import { refusalCodes, refuse } from './refusals.ts'
import { setSwitches, switchTable } from './switches.ts'
import { startEmulator } from './test-support.ts'

// `Object.keys` forgets the names.
const ids = Object.keys(commands) as CommandId[]

test('every command has a handler and a line in the ledger, and nothing else has', () => {
  expect(Object.keys(handlers).sort()).toEqual([...ids].sort())
  expect(Object.keys(ledger).sort()).toEqual([...ids].sort())
})

test('a command is full exactly where no difference is known', () => {
  for (const { status, differences } of Object.values(ledger)) {
    expect(status === 'partial').toBe(differences.length > 0)
  }
})

test('every documented example is answered with the documented fields', async () => {
  for (const id of ids) {
    for (const { request, reply } of commands[id].examples) {
      const { call } = await startEmulator()
      const answer = await call(id, request)
      expect(Object.keys(answer)).toEqual(Object.keys(reply))
      expect(answer.ErrorCode).toBe(0)
      expect(commands[id].reply.safeParse(answer).success).toBe(true)
    }
  }
})

test('the printed ledger names every command, gap and switch', () => {
  const text = renderFidelity()
  for (const id of ids) expect(text).toContain(`| [\`${id}\`](${commands[id].docs.url}) | ${ledger[id].status} |`)
  for (const gap of notImitated) expect(text).toContain(`- ${gap}`)
  for (const name of Object.keys(switchTable)) expect(text).toContain(`| \`${name}\` |`)
})

test('every table row of the printed ledger has as many cells as its head', () => {
  const cells = (row: string) => row.split(/(?<!\\)\|/).length
  for (const table of renderFidelity().split('\n\n')) {
    const rows = table.split('\n').filter((row) => row.startsWith('|'))
    for (const row of rows) expect(cells(row)).toBe(cells(rows[0] ?? ''))
  }
})

test('every switch stands at one of its choices', () => {
  const switches = setSwitches()
  for (const [name, { choices }] of Object.entries(switchTable))
    expect(choices).toContain(switches[name as keyof typeof switches])
  expect(setSwitches({ cors: 'none' })).toEqual({ ...switches, cors: 'none' })
})

test('every refusal has a text', () => {
  // 70014 is put together from the call; the one published reply with 70032 had an empty text.
  const others = refusalCodes.filter((code) => code !== 70014 && code !== 70032)
  for (const code of others) expect(refuse(code).ErrorInfo).not.toBe('')
})

test('every code it can answer is in the catalogue', () => {
  expect(refusalCodes.filter((code) => !findErrorCode(code))).toEqual([])
})

test('the README holds the ledger as it is; `npx vitest run src/emulator/fidelity.test.ts -u` writes it', async () => {
  const readme = new URL('../../README.md', import.meta.url).pathname
  const [start, end] = ['<!-- fidelity -->', '<!-- /fidelity -->']
  const [before = '', rest = ''] = readFileSync(readme, 'utf8').split(start)
  const after = rest.slice(rest.indexOf(end))
  await expect(`${before}${start}\n\n${renderFidelity()}\n${after}`).toMatchFileSnapshot(readme)
})
