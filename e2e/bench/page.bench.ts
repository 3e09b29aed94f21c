import { type Browser, type Page, test } from '@playwright/test'
import { startServer } from './processes.ts'
import { median, printTable } from './table.ts'

const coldLoads = 10
const presses = 200
/** A second press within 500 ms is ignored. */
const pace = 520

const sendButton = { name: /^Send/ }

/** In the page, before anything of it: notes when Send can be pressed. */
function watchReady(): void {
  const look = () => {
    const ready = [...document.querySelectorAll('button')].some(
      (button) => /^Send/.test(button.getAttribute('aria-label') ?? button.textContent ?? '') && !button.disabled,
    )
    if (!ready) return
    observer.disconnect()
    performance.mark('ready-to-send')
  }
  const observer = new MutationObserver(look)
  observer.observe(document, { childList: true, subtree: true, attributes: true, characterData: true })
}

/** In the page: from the key going down to the outcome standing in the document, the relay's answer in between. */
function watchOutcomes(): void {
  let pressedAt: number | undefined
  let answered = false
  const original = window.fetch
  window.fetch = async (...args) => {
    const response = await original(...args)
    if (String(args[0] instanceof Request ? args[0].url : args[0]).includes('/relay/send')) answered = true
    return response
  }
  addEventListener(
    'keydown',
    (event) => {
      pressedAt = event.timeStamp
      answered = false
    },
    true,
  )
  new MutationObserver(() => {
    const status = document.querySelector('[role="status"]')
    if (pressedAt === undefined || !answered || !/OK/.test(status?.textContent ?? '')) return
    performance.measure('outcome', { start: pressedAt, end: performance.now() })
    pressedAt = undefined
  }).observe(document, { childList: true, subtree: true, attributes: true, characterData: true })
}

/** A context of its own has nothing cached. */
async function loadCold(browser: Browser, origin: string) {
  const context = await browser.newContext({ locale: 'en-US' })
  const page = await context.newPage()
  await page.addInitScript(watchReady)
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  const wire: number[] = []
  const bodies: Promise<number>[] = []
  session.on('Network.loadingFinished', ({ encodedDataLength }) => wire.push(encodedDataLength))
  page.on('response', (response) => {
    if (!['document', 'script', 'stylesheet'].includes(response.request().resourceType())) return
    bodies.push(response.headerValue('content-length').then((length) => Number(length ?? 0)))
  })
  await page.goto(origin, { waitUntil: 'load' })
  const onWire = wire.reduce((sum, bytes) => sum + bytes, 0)
  await page.waitForFunction(() => performance.getEntriesByName('ready-to-send').length > 0)
  const ready = await page.evaluate(() => performance.getEntriesByName('ready-to-send')[0]?.startTime ?? Number.NaN)
  const bytes = (await Promise.all(bodies)).reduce((sum, length) => sum + length, 0)
  await context.close()
  return { ready, bytes, onWire }
}

async function pressSend(page: Page): Promise<number[]> {
  const button = page.getByRole('button', sendButton).first()
  for (let press = 0; press < presses; press += 1) {
    await button.focus()
    await page.keyboard.press('Enter')
    await page.waitForTimeout(pace)
  }
  return page.evaluate(() => performance.getEntriesByName('outcome').map(({ duration }) => duration))
}

test('page', async ({ browser, page }) => {
  const server = await startServer()
  try {
    const loads = []
    for (let at = 0; at < coldLoads; at += 1) loads.push(await loadCold(browser, server.origin))
    await page.addInitScript(watchOutcomes)
    await page.goto(server.origin)
    const outcomes = await pressSend(page)
    const first = loads[0]
    printTable('page', [
      { what: 'first load: HTML, JS, CSS as served', measured: `${first?.bytes} B`, wanted: '<= 130000 B' },
      { what: 'everything with headers, until load', measured: `${first?.onWire} B`, wanted: '' },
      {
        what: 'ready to send, cold',
        measured: `${Math.round(median(loads.map(({ ready }) => ready)))} ms`,
        wanted: '<= 430 ms',
      },
      {
        what: `Send to outcome, ${outcomes.length} of ${presses} presses`,
        measured: `${median(outcomes).toFixed(1)} ms`,
        wanted: '<= 20 ms',
      },
    ])
  } finally {
    server.child.kill()
  }
})
