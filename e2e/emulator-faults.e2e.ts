/** Faults planted from the emulator's screen, and what the workbench's next call sees of them. */
import { boxIn, button, chooseIn, logRows, open, region } from './support/emulator-screen.ts'
import { expect, test } from './support/test.ts'
import { connect, openWorkbench, sendCommand, status } from './support/workbench.ts'

test('a fault planted here hits the next call of the workbench, and the log says so', async ({ page, world }) => {
  await openWorkbench(page, world)
  await page.getByRole('navigation').getByRole('link', { name: 'Emulator' }).click()
  await expect(page.getByRole('combobox', { name: 'SDKAppID' })).toHaveValue(String(world.sdkAppId))
  const faults = region(page, 'Faults')
  await boxIn(faults, 'Code').fill('70169')
  await button(faults, 'Plant the fault').click()
  await expect(faults.getByRole('listitem')).toContainText(/Code 70169.*next 1 call · admin_set_msg_read/)

  await page.getByRole('navigation').getByRole('link', { name: 'Workbench' }).click()
  await connect(page, world)
  await sendCommand(page)
  await expect(status(page)).toHaveText('FAIL 70169')

  await page.getByRole('navigation').getByRole('link', { name: 'Emulator' }).click()
  await expect(faults).toContainText('No fault is planted')
  await expect(logRows(page)).toContainText(/FAIL 70169.*Answer an error code/)
  await button(logRows(page), 'admin_set_msg_read').click()
  await expect(region(page, 'Why it was answered so')).toHaveText(/Hit by the planted fault 1: Answer an error code/)
})

/** What is chosen, how the list tells it, and what the caller then sees in the workbench. */
const faultRows: [kind: string, told: RegExp, seen: string][] = [
  ['Say OK and keep the badge', /^Say OK and keep the badge/, 'OK'],
  ['Drop before the headers', /^Drop before the headers/, 'FAILED'],
  ['Wrong length', /^Content-Length too short/, 'FAILED'],
  ['A gateway’s page, HTTP 502', /^A gateway’s page, HTTP 502/, 'UNREADABLE'],
  ['Garbage bytes', /^64 garbage bytes, seed 1/, 'UNREADABLE'],
  ['Contradict the documentation', /^Contradict the documentation: OK with a code/, 'INCONSISTENT'],
]

test('faults of every group are planted from the screen and seen by the caller', async ({ page, world }) => {
  await openWorkbench(page, world)
  for (const [kind, told, seen] of faultRows) {
    await page.getByRole('navigation').getByRole('link', { name: 'Emulator' }).click()
    const faults = region(page, 'Faults')
    await chooseIn(faults, 'What goes wrong', kind)
    await button(faults, 'Plant the fault').click()
    await expect(faults.getByRole('listitem'), kind).toHaveText(told)
    await page.getByRole('navigation').getByRole('link', { name: 'Workbench' }).click()
    await connect(page, world)
    await sendCommand(page)
    await expect(status(page), kind).toHaveText(seen)
  }
})

test('faults are removed one by one or all at once', async ({ page, world }) => {
  await open(page, world)
  const faults = region(page, 'Faults')
  const list = faults.getByRole('listitem')
  await chooseIn(faults, 'Which calls', 'a share of all')
  await chooseIn(faults, 'Of which command', 'any command')
  for (const code of ['70001', '70002', '70003']) {
    await boxIn(faults, 'Code').fill(code)
    await button(faults, 'Plant the fault').click()
    await expect(list.last()).toContainText(`Code ${code}`)
  }
  await expect(list.first()).toHaveText(/30 % of calls, seed 1 · any command · hit 0/)
  await button(faults, 'Remove: Code 70002').click()
  await expect(list).toHaveCount(2)
  await button(faults, 'Remove all').click()
  await expect(faults).toContainText('No fault is planted')
})
