/** What is seen without scrolling, and that nothing moves under a hand. */
import type { Page } from '@playwright/test'
import { plantFault } from './support/emulator.ts'
import { expect, freshTest as test } from './support/test.ts'
import {
  box,
  expectOutcome,
  historyRows,
  openWorkbench,
  pane,
  sendButton,
  sendCommand,
  showRaw,
  status,
  title,
} from './support/workbench.ts'

const ok = { status: 'OK', title: 'The service accepted it' }
const unknownOther = { status: 'FAIL 90003', title: 'To_Account: missing or unknown account' }

/** Pixels by which the page is wider than the window. */
const overhang = (page: Page) => page.locator('html').evaluate((root) => root.scrollWidth - root.clientWidth)
const overlap = (page: Page) => page.locator('html').evaluate((root) => root.scrollHeight - root.clientHeight)

test.describe('1440 × 900', () => {
  test.use({ viewport: { width: 1440, height: 900 } })

  test('request and response stand beside each other, whole', async ({ page, world }) => {
    await openWorkbench(page, world)
    await sendCommand(page)
    await expectOutcome(page, ok)
    for (const name of ['Connection', 'Request URL', 'Request body', 'Explanation', 'Response', 'History'] as const) {
      await expect(pane(page, name), name).toBeInViewport({ ratio: 1 })
    }
    expect(await overlap(page)).toBe(0)
  })

  test('a rejection too, with its explanation and the documented fields', async ({ page, world }) => {
    await openWorkbench(page, world)
    await box(page, 'Peer_Account').fill('nobody')
    await sendCommand(page)
    await expectOutcome(page, unknownOther)
    for (const name of ['Connection', 'Request URL', 'Request body', 'Explanation', 'Response'] as const) {
      await expect(pane(page, name), name).toBeInViewport({ ratio: 1 })
    }
  })

  test('nothing jumps when a reply arrives', async ({ page, world }) => {
    await openWorkbench(page, world)
    const still = [sendButton(page), box(page, 'Report_Account'), pane(page, 'Request URL'), pane(page, 'Request body')]
    const boxes = () => Promise.all(still.map((one) => one.boundingBox()))
    const before = await boxes()
    await sendCommand(page)
    await expectOutcome(page, ok)
    expect(await boxes()).toEqual(before)

    still.push(title(page), pane(page, 'Explanation'))
    const after = await boxes()
    await plantFault(world, { kind: 'delay', ms: 600 })
    await sendCommand(page)
    await expect(page.getByRole('button', { name: /^Cancel/ })).toBeVisible()
    expect(await boxes()).toEqual(after)
    await expect(historyRows(page)).toHaveCount(2)
    await expectOutcome(page, ok)
    expect(await boxes()).toEqual(after)
  })
})

test.describe('390 × 844', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

  test('stacks, and never scrolls sideways', async ({ page, world }) => {
    await openWorkbench(page, world)
    expect(await overhang(page)).toBe(0)
    await box(page, 'Peer_Account').fill('a-rather-long-account-of-32-bytes')
    await page.getByRole('button', { name: 'Sign with SecretKey', exact: true }).click()
    await page.getByRole('button', { name: 'Advanced', exact: true }).click()
    await sendCommand(page)
    await expectOutcome(page, unknownOther)
    expect(await overhang(page)).toBe(0)
    await showRaw(page)
    expect(await overhang(page)).toBe(0)
    const [request, response, history] = await Promise.all(
      (['Request', 'Response', 'History'] as const).map(async (name) => (await pane(page, name).boundingBox())?.y ?? 0),
    )
    expect([request, response, history]).toEqual([request, response, history].toSorted((a = 0, b = 0) => a - b))
  })

  test('the answer is told beside Send, and one press goes to it', async ({ page, world }) => {
    await openWorkbench(page, world)
    await sendCommand(page)
    await expect(title(page)).not.toBeInViewport()
    await pane(page, 'Request').getByRole('button', { name: /^OK/ }).click()
    await expect(title(page)).toBeInViewport()
  })
})

test.describe('1000 × 800', () => {
  test.use({ viewport: { width: 1000, height: 800 } })

  test('history is in a drawer', async ({ page, world }) => {
    await openWorkbench(page, world)
    await sendCommand(page)
    await expect(status(page)).toHaveText('OK')
    await expect(pane(page, 'History')).toBeHidden()
    await page.getByRole('button', { name: 'History', exact: true }).click()
    await expect(pane(page, 'History')).toContainText(/dramon1.*dramon2.*OK/)
    expect(await overhang(page)).toBe(0)
  })
})
