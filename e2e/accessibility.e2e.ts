/** axe finds nothing, on every state of the workbench. */
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { plantFault, type World } from './support/emulator.ts'
import { expect, test } from './support/test.ts'
import {
  box,
  chooseResponseTab,
  chooseTarget,
  connect,
  historyRows,
  openWorkbench,
  sendByKey,
  sendCommand,
  showForm,
  status,
  typeRaw,
} from './support/workbench.ts'

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  const found = violations.map(({ id, help, nodes }) => ({ id, help, where: nodes.map(({ html }) => html) }))
  expect(found).toEqual([])
}

async function sendAndSee(page: Page, words: string): Promise<void> {
  await sendCommand(page)
  await expect(status(page)).toHaveText(words)
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

const states: [string, (page: Page, world: World) => Promise<void>][] = [
  ['idle', async () => {}],
  ['ok', (page) => sendAndSee(page, 'OK')],
  [
    'rejected, with notes',
    async (page) => {
      await box(page, 'Peer_Account').fill('dramon2 ')
      await box(page, 'MsgReadTime').fill('1611750544000')
      await sendAndSee(page, 'FAIL 90003')
    },
  ],
  [
    'inconsistent',
    async (page, world) => {
      await plantFault(world, { kind: 'contradiction', of: 'missing-field' })
      await sendAndSee(page, 'INCONSISTENT')
    },
  ],
  [
    'unreadable, raw',
    async (page, world) => {
      await plantFault(world, { kind: 'html-502' })
      await sendAndSee(page, 'UNREADABLE')
      await chooseResponseTab(page, 'Raw')
    },
  ],
  [
    'failed, timing',
    async (page, world) => {
      await plantFault(world, { kind: 'cut-body' })
      await sendAndSee(page, 'FAILED')
      await chooseResponseTab(page, 'Timing')
    },
  ],
  [
    'refused',
    async (page) => {
      await typeRaw(page, ' '.repeat(65_537))
      await sendAndSee(page, 'REFUSED')
    },
  ],
  [
    'running',
    async (page, world) => {
      await plantFault(world, { kind: 'delay', ms: 60_000 })
      await sendCommand(page)
      await expect(page.getByRole('button', { name: /^Cancel/ })).toBeVisible()
    },
  ],
  ['raw, with a note', (page) => typeRaw(page, '{"Report_Account":"dramon1",}')],
  [
    'raw, in hex that is not whole',
    async (page) => {
      await typeRaw(page, '{}')
      await page.getByRole('checkbox', { name: 'Hex', exact: true }).check()
      await box(page, 'Raw body').fill('7b 7')
    },
  ],
  [
    'form stepped back',
    async (page) => {
      await typeRaw(page, '[]')
      await showForm(page)
    },
  ],
  [
    'signing, with everything open',
    async (page) => {
      await box(page, 'UserSig').fill('what is this')
      await button(page, 'Sign with SecretKey').click()
      await button(page, 'Sign').click()
      await button(page, 'Advanced').click()
      await box(page, 'random').fill('none')
    },
  ],
  ['the sheet of shortcuts', (page) => button(page, 'Shortcuts').click()],
  [
    'an earlier call, headers',
    async (page) => {
      await sendAndSee(page, 'OK')
      await box(page, 'Peer_Account').fill('nobody')
      await sendAndSee(page, 'FAIL 90003')
      await historyRows(page)
        .last()
        .getByRole('button', { name: /dramon2/ })
        .click()
      await chooseResponseTab(page, /^Headers/)
      await historyRows(page).first().hover()
    },
  ],
  ['a live target', (page) => chooseTarget(page, 'China · console.tim.qq.com')],
]

for (const [name, arrange] of states) {
  test(`axe finds nothing: ${name}`, async ({ page, world }) => {
    await openWorkbench(page, world)
    await arrange(page, world)
    await expectAccessible(page)
  })
}

test.describe('dark', () => {
  test.use({ colorScheme: 'dark' })

  test('axe finds nothing: dark, rejected, then live', async ({ page, world }) => {
    await openWorkbench(page, world)
    await box(page, 'Peer_Account').fill('nobody ')
    await sendAndSee(page, 'FAIL 90003')
    await expectAccessible(page)
    await typeRaw(page, '{"a":1,}')
    await chooseTarget(page, 'China · console.tim.qq.com')
    await expectAccessible(page)
  })
})

test.describe('390 pixels wide', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

  test('axe finds nothing: narrow, idle, then ok', async ({ page, world }) => {
    await openWorkbench(page, world)
    await expectAccessible(page)
    await sendAndSee(page, 'OK')
    await expectAccessible(page)
  })
})

test.describe('in Chinese', () => {
  test.use({ locale: 'zh-CN' })

  test('axe finds nothing: Chinese, rejected', async ({ page, world }) => {
    await page.goto('/')
    await connect(page, world)
    await box(page, 'Peer_Account').fill('nobody')
    await sendByKey(page)
    await expect(page.getByRole('status')).toHaveText('FAIL 90003')
    await expectAccessible(page)
  })
})

test('axe finds nothing: a page that is not there', async ({ page }) => {
  await page.goto('/nowhere')
  await expect(page.getByText('There is no such page.')).toBeVisible()
  await expectAccessible(page)
})
