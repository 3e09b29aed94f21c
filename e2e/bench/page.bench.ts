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

/** In the page: from the key going down to the outcome standing in the document, with the call to the relay in between. */
function watchOutcomes(): void {
  let pressedAt: number | undefined
  let askedAt = 0
  let answeredAt = 0
  const original = window.fetch
  window.fetch = async (...args) => {
    const url = args[0] instanceof Request ? args[0].url : String(args[0])
    if (!url.includes('/relay/send')) return original(...args)
    const startedAt = performance.now()
    const response = await original(...args)
    // The mark itself is the first; what may follow it is not waited for.
    if (answeredAt === 0) {
      askedAt = startedAt
      answeredAt = performance.now()
    }
    return response
  }
  const onKey = (event: KeyboardEvent) => {
    pressedAt = event.timeStamp
    answeredAt = 0
  }
  addEventListener('keydown', onKey, true)
  new MutationObserver(() => {
    const status = document.querySelector('[role="status"]')
    if (pressedAt === undefined || answeredAt === 0 || !/OK/.test(status?.textContent ?? '')) return
    const end = performance.now()
    performance.measure('to-fetch', { start: pressedAt, end: askedAt })
    performance.measure('to-answer', { start: askedAt, end: answeredAt })
    performance.measure('to-document', { start: answeredAt, end })
    performance.measure('outcome', { start: pressedAt, end })
    pressedAt = undefined
  }).observe(document, { childList: true, subtree: true, attributes: true, characterData: true })
}

/** In the page: when Send could be pressed, and the bytes of HTML, scripts and styles that had come by then. */
function readLoad() {
  const ready = performance.getEntriesByName('ready-to-send')[0]?.startTime ?? Number.NaN
  const entries = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
  const counted = (entries as PerformanceResourceTiming[]) // Both types of entry are of this interface.
    .filter(({ initiatorType, responseEnd }) => initiatorType !== 'fetch' && responseEnd <= ready)
    .filter(({ name }) => !/\.(?:svg|png|ico)$/.test(name))
  return { ready, bytes: counted.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0) }
}

/** A context of its own has nothing cached. */
async function loadCold(browser: Browser, origin: string) {
  const context = await browser.newContext({ locale: 'en-US' })
  const page = await context.newPage()
  await page.addInitScript(watchReady)
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  let onWire = 0
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    onWire += encodedDataLength
  })
  await page.goto(origin, { waitUntil: 'load' })
  await page.waitForFunction(() => performance.getEntriesByName('ready-to-send').length > 0)
  const load = await page.evaluate(readLoad)
  await page.waitForLoadState('networkidle')
  await context.close()
  return { ...load, onWire }
}

/** @returns the medians of each part, milliseconds, and how many presses had an outcome. */
async function pressSend(page: Page) {
  const button = page.getByRole('button', sendButton).first()
  for (let press = 0; press < presses; press += 1) {
    await button.focus()
    await page.keyboard.press('Enter')
    await page.waitForTimeout(pace)
  }
  const durations = (name: string) =>
    page.evaluate((of) => performance.getEntriesByName(of).map(({ duration }) => duration), name)
  const outcomes = await durations('outcome')
  const parts = []
  for (const part of ['to-fetch', 'to-answer', 'to-document']) parts.push(median(await durations(part)).toFixed(1))
  return { count: outcomes.length, median: median(outcomes), parts }
}

test('page', async ({ browser, page }) => {
  const server = await startServer()
  try {
    const loads: Awaited<ReturnType<typeof loadCold>>[] = []
    for (let at = 0; at < coldLoads; at += 1) loads.push(await loadCold(browser, server.origin))
    await page.addInitScript(watchOutcomes)
    await page.goto(server.origin)
    const outcomes = await pressSend(page)
    const [toFetch, toAnswer, toDocument] = outcomes.parts
    const middle = (of: 'ready' | 'bytes' | 'onWire') => Math.round(median(loads.map((load) => load[of])))
    printTable('page', [
      { what: 'HTML, JS and CSS until Send works', measured: `${middle('bytes')} B`, wanted: '<= 130000 B' },
      { what: 'everything, headers and what is prefetched', measured: `${middle('onWire')} B`, wanted: '' },
      { what: 'ready to send, cold', measured: `${middle('ready')} ms`, wanted: '<= 430 ms' },
      {
        what: `Send to outcome, ${outcomes.count} of ${presses} presses`,
        measured: `${outcomes.median.toFixed(1)} ms`,
        wanted: '<= 20 ms',
      },
      { what: '  key to request', measured: `${toFetch} ms`, wanted: '' },
      { what: '  request to answer', measured: `${toAnswer} ms`, wanted: '' },
      { what: '  answer to document', measured: `${toDocument} ms`, wanted: '' },
    ])
  } finally {
    server.child.kill()
  }
})
