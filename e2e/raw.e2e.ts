/** The body's bytes: sent as they are, never repaired; compared with what the emulator received. */
import type { Page } from '@playwright/test'
import { lastBody } from './support/emulator.ts'
import { expect, test } from './support/test.ts'
import {
  box,
  expectOutcome,
  openFile,
  openWorkbench,
  pane,
  requestTab,
  sendCommand,
  showForm,
  showRaw,
  typeRaw,
  wireText,
} from './support/workbench.ts'

const ok = { status: 'OK', title: 'The service accepted it' }
const notJson = { status: 'FAIL 90001', title: 'The body is not JSON' }

const check = (page: Page, name: string) => page.getByRole('checkbox', { name, exact: true })
const radio = (page: Page, name: string) => page.getByRole('radio', { name, exact: true })
const form = (page: Page) => pane(page, 'Request').getByRole('tabpanel')

test('CRLF is kept byte for byte', async ({ page, world }) => {
  await openWorkbench(page, world)
  await typeRaw(page, '{\n  "Report_Account": "dramon1",\n\n  "Peer_Account": "dramon2"\n}\n')
  await radio(page, 'CRLF').check()
  await sendCommand(page)
  await expectOutcome(page, ok)
  const sent = '{\r\n  "Report_Account": "dramon1",\r\n\r\n  "Peer_Account": "dramon2"\r\n}\r\n'
  expect((await lastBody(world)).toString()).toBe(sent)
  await expect(pane(page, 'Request')).toContainText('69 bytes · CRLF')
})

test('a byte order mark is kept, noted, and answered 90001', async ({ page, world }) => {
  await openWorkbench(page, world)
  await showRaw(page)
  await check(page, 'BOM').check()
  await expect(form(page)).toContainText('It starts with a byte order mark')
  await sendCommand(page)
  await expectOutcome(page, notJson)
  await expect(pane(page, 'Explanation')).toContainText('it starts with a byte order mark')
  const body = await lastBody(world)
  expect([...body.subarray(0, 4)]).toEqual([0xef, 0xbb, 0xbf, '{'.charCodeAt(0)])
})

test('CRLF and a byte order mark stay while the text is edited, by hand and by the form', async ({ page, world }) => {
  await openWorkbench(page, world)
  await openFile(page, Buffer.from('\uFEFF{\r\n\t"Peer_Account": "dramon2",\r\n\t"Report_Account": "dramon1"\r\n}'))
  await box(page, 'Raw body').press('Control+End')
  await box(page, 'Raw body').pressSequentially('\n ')
  await showForm(page)
  await box(page, 'Peer_Account').fill('dramon1')
  await sendCommand(page)
  await expectOutcome(page, notJson)
  const sent = '\uFEFF{\r\n\t"Peer_Account": "dramon1",\r\n\t"Report_Account": "dramon1"\r\n}\r\n '
  expect((await lastBody(world)).toString()).toBe(sent)
})

test('mixed line endings from a file go out as they are', async ({ page, world }) => {
  const bytes = Buffer.from('{\r\n"Report_Account":"dramon1",\n"Peer_Account":"dramon2"\r}')
  await openWorkbench(page, world)
  await openFile(page, bytes)
  await expect(form(page)).toContainText('mixed line endings')
  await sendCommand(page)
  await expectOutcome(page, ok)
  expect(await lastBody(world)).toEqual(bytes)
})

test('what is no UTF-8 is shown as hex, and sent', async ({ page, world }) => {
  const bytes = Buffer.from([0x7b, 0x22, 0xff, 0x00, 0xc3, 0x28, 0x0d, 0x0a, 0x7d])
  await openWorkbench(page, world)
  await openFile(page, bytes)
  await expect(box(page, 'Raw body')).toHaveValue('7b 22 ff 00 c3 28 0d 0a 7d')
  await expect(check(page, 'Hex')).toBeDisabled()
  await expect(form(page)).toContainText('Not JSON: it is not UTF-8.')
  expect(await wireText(page, 'Request body')).toBe('7b 22 ff 00 c3 28 0d 0a 7d')
  await sendCommand(page)
  await expectOutcome(page, notJson)
  expect(await lastBody(world)).toEqual(bytes)
})

test('hex can be edited; half a byte changes nothing', async ({ page, world }) => {
  await openWorkbench(page, world)
  await typeRaw(page, '{}')
  await check(page, 'Hex').check()
  await expect(box(page, 'Raw body')).toHaveValue('7b 7d')
  await box(page, 'Raw body').fill('7b 20 7')
  await expect(form(page)).toContainText('Not pairs of hex digits.')
  expect(await wireText(page, 'Request body')).toBe('{}')
  await box(page, 'Raw body').fill('7b 20 7d')
  await check(page, 'Hex').uncheck()
  await expect(box(page, 'Raw body')).toHaveValue('{ }')
})

test('a file that the relay would refuse is not opened', async ({ page, world }) => {
  await openWorkbench(page, world)
  const before = await wireText(page, 'Request body')
  await openFile(page, Buffer.alloc(65_537, ' '))
  await expect(form(page)).toContainText('That file is too large. The relay sends at most 65,536 bytes.')
  expect(await wireText(page, 'Request body')).toBe(before)
})

test('malformed JSON is noted with its place, sent as typed, answered 90001, and explained', async ({
  page,
  world,
}) => {
  const text = '{\n  "Report_Account": "dramon1",\n  "Peer_Account": "dramon2",\n}'
  await openWorkbench(page, world)
  await typeRaw(page, text)
  await expect(form(page)).toContainText(
    'Not JSON: trailing comma before line 4, column 1. It will be sent as it is; the service answers 90001.',
  )
  await sendCommand(page)
  await expectOutcome(page, notJson)
  await expect(pane(page, 'Explanation')).toContainText('trailing comma before line 4, column 1')
  expect((await lastBody(world)).toString()).toBe(text)
  await expect(box(page, 'Raw body')).toHaveValue(text)
})

const beyondTheForm: [text: string, said: string][] = [
  ['{"Report_Account":"dramon1"', 'The raw body is not JSON, so the form cannot hold it: it stops too early'],
  ['["dramon1"]', 'The raw body is not a JSON object, so the form cannot hold it.'],
  ['{"Report_Account":1}', 'In the raw body Report_Account is not a string, so the form cannot hold it.'],
  ['{"Peer_Account":"a","Peer_Account":"b"}', 'The raw body has Peer_Account twice'],
]

test('the form steps back before what it cannot hold, and shows where it is', async ({ page, world }) => {
  await openWorkbench(page, world)
  for (const [text, said] of beyondTheForm) {
    await typeRaw(page, text)
    await showForm(page)
    await expect(form(page)).toContainText(said)
    await expect(form(page).getByRole('textbox')).toHaveCount(0)
    await page.getByRole('button', { name: 'Show me', exact: true }).click()
    await expect(requestTab(page, 'Raw')).toHaveAttribute('aria-selected', 'true')
    await expect(box(page, 'Raw body')).toHaveValue(text)
  }
})

test('the form changes one value, and leaves unknown fields, order and layout', async ({ page, world }) => {
  await openWorkbench(page, world)
  await typeRaw(page, '{"z": [1,  2.50, 1e400],\n "Peer_Account":"dramon2" ,"Report_Account":"","ä": null }')
  await showForm(page)
  await box(page, 'Report_Account').fill('dramon1')
  await box(page, 'Peer_Account').fill('dramon1')
  await page.getByRole('button', { name: 'Swap reader and other person', exact: true }).click()
  await sendCommand(page)
  await expectOutcome(page, ok)
  const sent = '{"z": [1,  2.50, 1e400],\n "Peer_Account":"dramon1" ,"Report_Account":"dramon1","ä": null }'
  expect((await lastBody(world)).toString()).toBe(sent)
})

test('the form adds and takes out MsgReadTime', async ({ page, world }) => {
  await openWorkbench(page, world)
  await box(page, 'MsgReadTime').fill('1611750544')
  expect(JSON.parse(await wireText(page, 'Request body'))).toMatchObject({ MsgReadTime: '1611750544' })
  await box(page, 'MsgReadTime').fill('')
  expect(await wireText(page, 'Request body')).toBe('{\n  "Report_Account": "dramon1",\n  "Peer_Account": "dramon2"\n}')
})

const notes: [string, string, string][] = [
  ['Peer_Account', 'dramon2 ', 'Begins or ends with a space. No account will match.'],
  ['Report_Account', 'dra\u200bmon1', 'Holds characters that cannot be seen. No account will match.'],
  ['Report_Account', '十一个汉字就已经超过了界', '36 bytes. A UserID has at most 32 (UTF-8).'],
  ['Peer_Account', 'dramon1', 'Reader and other person are the same.'],
  ['MsgReadTime', '1611750544000', 'That many digits are milliseconds; the service reads seconds.'],
]

test('notes stand beside their fields, and block nothing', async ({ page, world }) => {
  await openWorkbench(page, world)
  for (const [name, text, said] of notes) {
    const before = await box(page, name).inputValue()
    await box(page, name).fill(text)
    await expect(box(page, name)).toHaveAccessibleDescription(new RegExp(said.replace(/[.()]/g, '\\$&')))
    await box(page, name).fill(before)
  }
  await box(page, 'Peer_Account').fill('dramon2 ')
  await sendCommand(page)
  await expectOutcome(page, { status: 'FAIL 90003', title: 'To_Account: missing or unknown account' })
  expect((await lastBody(world)).toString()).toContain('"dramon2 "')
})
