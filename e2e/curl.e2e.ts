/** Copy as cURL: the command is run as a person would, in a shell, against the emulator. */
import type { Page } from '@playwright/test'
import { readClipboard } from './support/clipboard.ts'
import { lastBody, receivedCalls, signFor } from './support/emulator.ts'
import { runInShell } from './support/shell.ts'
import { expect, test } from './support/test.ts'
import { box, expectOutcome, openFile, openWorkbench, sendCommand, typeRaw } from './support/workbench.ts'

const copyButton = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

async function copyAsCurl(page: Page): Promise<string> {
  await copyButton(page, 'Copy as cURL').click()
  await expect(copyButton(page, '✓ Copied')).toBeVisible()
  return readClipboard(page)
}

test('the command takes the signature from $TIM_USERSIG, and answers OK', async ({ page, world }) => {
  await openWorkbench(page, world)
  const userSig = await box(page, 'UserSig').inputValue()
  const command = await copyAsCurl(page)
  expect(command).not.toContain(userSig)
  const { stdout } = await runInShell(command, { TIM_USERSIG: userSig })
  expect(JSON.parse(stdout)).toEqual({ ActionStatus: 'OK', ErrorInfo: '', ErrorCode: 0 })
  expect((await lastBody(world)).toString()).toBe('{\n  "Report_Account": "dramon1",\n  "Peer_Account": "dramon2"\n}')
})

test('without the variable the shell stops with its name, and nothing is sent', async ({ page, world }) => {
  await openWorkbench(page, world)
  const { code, stderr } = await runInShell(await copyAsCurl(page))
  expect(code).not.toBe(0)
  expect(stderr).toContain('TIM_USERSIG')
  expect(await receivedCalls(world)).toEqual([])
})

test('with signature the command needs nothing', async ({ page, world }) => {
  await openWorkbench(page, world)
  await copyButton(page, 'Copy with signature').click()
  await copyButton(page, 'It opens the whole app. Copy?').click()
  await expect(copyButton(page, '✓ Copied')).toBeVisible()
  const command = await readClipboard(page)
  expect(command).toContain(await box(page, 'UserSig').inputValue())
  const { stdout } = await runInShell(command)
  expect(JSON.parse(stdout)).toMatchObject({ ActionStatus: 'OK' })
})

test('the command of a sent call makes the same call again, odd bytes included', async ({ page, world }) => {
  const bytes = Buffer.from(
    '{"Report_Account":"dramon1","Peer_Account":"dramon2",\r\n"x":"it\'s $HOME `x` %s \\\\ 用户\u200b"}',
  )
  await openWorkbench(page, world)
  await openFile(page, bytes)
  await sendCommand(page)
  await expectOutcome(page, { status: 'OK', title: 'The service accepted it' })
  const { stdout } = await runInShell(await copyAsCurl(page), { TIM_USERSIG: signFor(world) })
  expect(JSON.parse(stdout)).toMatchObject({ ActionStatus: 'OK' })
  const [sent, again] = await receivedCalls(world)
  expect(Buffer.from(again?.bodyBase64 ?? '', 'base64')).toEqual(bytes)
  expect(again?.bodyBase64).toBe(sent?.bodyBase64)
  const withoutUserSig = (target = '') => target.replace(/usersig=[^&]*/, '')
  expect(withoutUserSig(again?.target)).toBe(withoutUserSig(sent?.target))
})

test('Alt+Shift+C copies without a signature', async ({ page, world }) => {
  await openWorkbench(page, world)
  await typeRaw(page, '{}')
  await page.keyboard.press('Alt+Shift+C')
  await expect.poll(() => readClipboard(page)).toContain("--data-binary '{}'")
  expect(await readClipboard(page)).not.toContain(await box(page, 'UserSig').inputValue())
})
