/**
 * Playwright's test with what the tests of this product start from. Everything started is stopped, and no page may have a
 * mishap of its own.
 */
import { test as base, expect, type Page } from '@playwright/test'
import { baseURL, farEndPorts } from '../ports.ts'
import { createWorld, type World } from './emulator.ts'
import { type FarEnd, type OwnServer, startFarEnd, startServer } from './servers.ts'

interface Start {
  /** A world of this test's own. */
  world: World
  /** Markread once more, in a process of its own. */
  startServer: typeof startServer
  startFarEnd: typeof startFarEnd
  /** Ports of this machine that the server under test may send to. */
  farPorts: number[]
}

/** In a browser that has never seen the product, with whatever `test.use` asks of it. */
export const freshTest = base.extend<Start>({
  page: async ({ page }, use) => {
    const mishaps = watch(page)
    await use(page)
    expect(mishaps, 'exceptions and violations of the CSP').toEqual([])
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from this pattern
  world: async ({}, use) => use(await createWorld()),
  // biome-ignore lint/correctness/noEmptyPattern: as above
  startServer: async ({}, use) => {
    const started: OwnServer[] = []
    await use(async (...how) => {
      const server = await startServer(...how)
      started.push(server)
      return server
    })
    for (const server of started) await server.stop()
  },
  // biome-ignore lint/correctness/noEmptyPattern: as above
  startFarEnd: async ({}, use) => {
    const started: FarEnd[] = []
    await use(async (port, answer) => {
      const farEnd = await startFarEnd(port, answer)
      started.push(farEnd)
      return farEnd
    })
    for (const farEnd of started) await farEnd.stop()
  },
  // biome-ignore lint/correctness/noEmptyPattern: as above
  farPorts: async ({}, use, info) => use(farEndPorts(info.parallelIndex)),
})

/** In one tab of each worker, with all that was stored forgotten: a cold start takes four times as long as most tests. */
export const test = freshTest.extend<object, { tab: Page }>({
  tab: [
    async ({ browser }, use) => {
      const permissions = ['clipboard-read', 'clipboard-write']
      const context = await browser.newContext({ baseURL, locale: 'en-US', permissions })
      await use(await context.newPage())
      await context.close()
    },
    { scope: 'worker' },
  ],
  page: async ({ tab }, use) => {
    await forgetEverything(tab)
    const mishaps = watch(tab)
    await use(tab)
    for (const event of ['pageerror', 'console', 'request'] as const) tab.removeAllListeners(event)
    expect(mishaps, 'exceptions and violations of the CSP').toEqual([])
  },
})

function watch(page: Page): string[] {
  const mishaps: string[] = []
  page.on('pageerror', (error) => mishaps.push(String(error)))
  page.on('console', (message) => {
    if (/content security policy/i.test(message.text())) mishaps.push(message.text())
  })
  return mishaps
}

/** From a page of the same origin in which nothing of the product runs. */
async function forgetEverything(tab: Page): Promise<void> {
  await tab.goto('/favicon.svg')
  await tab.evaluate(() => sessionStorage.clear())
  const devTools = await tab.context().newCDPSession(tab)
  await devTools.send('Storage.clearDataForOrigin', { origin: baseURL, storageTypes: 'all' })
  await devTools.detach()
}

export { expect }
