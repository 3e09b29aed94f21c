/** What a person does on the workbench, and what they look at. English, unless words are given. */
import { setTimeout } from 'node:timers/promises'
import { expect, type Locator, type Page } from '@playwright/test'
import { signFor, type World } from './emulator.ts'

type PaneName = 'Connection' | 'Request' | 'Response' | 'Explanation' | 'History' | 'Request URL' | 'Request body'

export function pane(page: Page, name: PaneName): Locator {
  return page.getByRole('main').getByRole('region', { name, exact: true })
}

export function box(page: Page, name: string): Locator {
  return page.getByRole('textbox', { name, exact: true })
}

export function sendButton(page: Page): Locator {
  return pane(page, 'Request').getByRole('button', { name: /^Send/ })
}

/** What stands in the place of Send on a live connection that nobody has armed. */
export function armButton(page: Page): Locator {
  return pane(page, 'Request').getByRole('button', { name: /^Arm/ })
}

export function armDialog(page: Page): Locator {
  return page.getByRole('dialog', { name: 'Arm the live connection', exact: true })
}

/** Newest first. */
export function historyRows(page: Page): Locator {
  return pane(page, 'History').getByRole('listitem')
}

/** The largest words of the response. */
export function status(page: Page): Locator {
  return pane(page, 'Response').getByRole('status')
}

export function title(page: Page): Locator {
  return pane(page, 'Response').getByRole('heading', { level: 3 })
}

/** At `/`, connected to this world with a good signature; without one as anybody finds it at first: the default one. */
export async function openWorkbench(page: Page, world?: World): Promise<void> {
  await page.goto(world?.origin ?? '/')
  if (world) await connect(page, world)
  await expect(pane(page, 'Connection')).toContainText(/Signed for \S+, valid/)
}

export async function connect(page: Page, world: World): Promise<void> {
  await box(page, 'SDKAppID').fill(String(world.sdkAppId))
  await box(page, 'Identifier').fill(world.admin)
  await box(page, 'UserSig').fill(signFor(world))
}

/** Asked for by a server that is reached over a network. */
export async function enterToken(page: Page, token: string): Promise<void> {
  await box(page, 'Access token').fill(token)
  await page.getByRole('button', { name: 'Enter', exact: true }).click()
}

export async function chooseTarget(page: Page, label: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Target', exact: true }).selectOption({ label })
}

/** Sends to a host that was named at start. */
export async function connectToHost(page: Page, host: string): Promise<void> {
  await chooseTarget(page, host)
  await box(page, 'SDKAppID').fill('1400000000')
}

/** A live connection, so that it may be sent to. */
export async function arm(page: Page): Promise<void> {
  await armButton(page).click()
  const yes = armDialog(page).getByRole('button', { name: /^Arm LIVE/ })
  await press(page, async () => {
    await yes.click()
    await expect(sendButton(page)).toBeVisible()
  })
}

const lastPress = new WeakMap<Page, number>()

/** Within half a second of a press the next one counts as a slip of the hand, and a test is quicker than a hand. */
export async function press(page: Page, act: () => Promise<void>): Promise<void> {
  const slipEnds = (lastPress.get(page) ?? 0) + 510
  await setTimeout(Math.max(slipEnds - Date.now(), 0))
  await act()
  lastPress.set(page, Date.now())
}

export async function sendCommand(page: Page): Promise<void> {
  await press(page, () => sendButton(page).click())
}

export async function sendByKey(page: Page, key: 'Control+Enter' | 'Enter' = 'Control+Enter'): Promise<void> {
  await press(page, () => page.keyboard.press(key))
}

export async function repeat(page: Page, row: Locator): Promise<void> {
  await row.hover()
  await press(page, () => row.getByRole('button', { name: 'Repeat', exact: true }).click())
}

export interface Expected {
  /** As in the pill: `FAIL 90003`. */
  status: string
  /** What it means, in a line. */
  title: string
  /** As in the history, where it is not the status. */
  line?: string
}

/** Said in the pill, explained, and kept as the newest row. */
export async function expectOutcome(page: Page, expected: Expected): Promise<void> {
  // First, since it is the row of this call for sure: the pane may still show the one before.
  await expect(historyRows(page).first()).toContainText(expected.line ?? expected.status)
  await expect(status(page)).toHaveText(expected.status)
  await expect(title(page)).toHaveText(expected.title)
  await expect(pane(page, 'Explanation')).toContainText(/\w+ \w+/)
}

export async function showRaw(page: Page): Promise<void> {
  await requestTab(page, 'Raw').click()
}

export async function showForm(page: Page): Promise<void> {
  await requestTab(page, 'Form').click()
}

export function requestTab(page: Page, name: 'Form' | 'Raw'): Locator {
  return pane(page, 'Request').getByRole('tab', { name, exact: true })
}

export async function chooseResponseTab(page: Page, name: string | RegExp): Promise<Locator> {
  await pane(page, 'Response').getByRole('tab', { name, exact: true }).click()
  return pane(page, 'Response').getByRole('tabpanel')
}

/** In the raw view. */
export async function typeRaw(page: Page, text: string): Promise<void> {
  await showRaw(page)
  await box(page, 'Raw body').fill(text)
}

export async function openFile(page: Page, bytes: Uint8Array): Promise<void> {
  await showRaw(page)
  const choosing = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Open file…', exact: true }).click()
  await (await choosing).setFiles({ name: 'body.json', mimeType: 'application/json', buffer: Buffer.from(bytes) })
}

/** Beside random and contenttype. */
export async function setTimeoutField(page: Page, ms: number): Promise<void> {
  await page.getByRole('button', { name: 'Advanced', exact: true }).click()
  await box(page, 'Timeout (ms)').fill(String(ms))
}

/** The exact text of a region that shows what goes over the wire: no white space is made equal. */
export async function wireText(page: Page, name: 'Request URL' | 'Request body'): Promise<string> {
  return (await pane(page, name).textContent()) ?? ''
}

/** All that can be read on the page, without the boxes' own values. */
export async function readableText(page: Page): Promise<string> {
  return (await page.locator('body').textContent()) ?? ''
}

/** What is typed into the view of the draft that is shown. */
export function draftValues(page: Page): Promise<string[]> {
  const boxes = pane(page, 'Request').getByRole('tabpanel').getByRole('textbox')
  return boxes.evaluateAll((all) => all.map((one) => ('value' in one ? String(one.value) : '')))
}

/** One press: one outcome, one row, and the draft as it was. */
export async function sendAndExpect(page: Page, expected: Expected): Promise<void> {
  const draft = await draftValues(page)
  const rows = await historyRows(page).count()
  await sendCommand(page)
  await expect(historyRows(page)).toHaveCount(rows + 1)
  await expectOutcome(page, expected)
  await expect(historyRows(page)).toHaveCount(rows + 1)
  expect(await draftValues(page)).toEqual(draft)
}
