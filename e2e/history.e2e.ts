/** The record of every call on this machine: it lasts, it can be read again, and nothing in it is ever dropped. */
import type { Page } from '@playwright/test'
import { lastBody, plantFault, receivedCalls } from './support/emulator.ts'
import { expect, freshTest, test } from './support/test.ts'
import {
  box,
  chooseResponseTab,
  connect,
  expectOutcome,
  historyRows,
  openWorkbench,
  pane,
  repeat,
  sendCommand,
  status,
  typeRaw,
  wireText,
} from './support/workbench.ts'

const ok = { status: 'OK', title: 'The service accepted it' }
const unknownOther = { status: 'FAIL 90003', title: 'To_Account: missing or unknown account' }

const open = (page: Page, accounts: RegExp) => historyRows(page).getByRole('button', { name: accounts }).first().click()

test('a reload keeps the list, the call that is shown, and its response', async ({ page, world }) => {
  await openWorkbench(page, world)
  await box(page, 'Peer_Account').fill('nobody')
  await sendCommand(page)
  await expectOutcome(page, unknownOther)
  const url = await wireText(page, 'Request URL')

  await page.reload()

  await expectOutcome(page, unknownOther)
  await expect(historyRows(page)).toHaveCount(1)
  await expect(historyRows(page)).toContainText(/dramon1.*nobody.*FAIL 90003/)
  const raw = await chooseResponseTab(page, 'Raw')
  await expect(raw).toContainText(
    '{"ActionStatus":"FAIL","ErrorInfo":"Invalid format of To_Account","ErrorCode":90003}',
  )
  expect(await wireText(page, 'Request URL')).toBe(url)
  await expect(box(page, 'Peer_Account')).toHaveValue('nobody')
  await expect(box(page, 'UserSig')).toHaveValue('')
})

test('an earlier call is shown as it was sent, and can be loaded into the form', async ({ page, world }) => {
  await openWorkbench(page, world)
  await sendCommand(page)
  await expectOutcome(page, ok)
  await box(page, 'Peer_Account').fill('nobody')
  await sendCommand(page)
  await expectOutcome(page, unknownOther)

  await open(page, /dramon2/)

  await expect(status(page)).toHaveText('OK')
  await expect(pane(page, 'Request')).toContainText('Shown is an earlier call.')
  await expect(pane(page, 'Request')).toContainText(/as sent · \d/)
  expect(await wireText(page, 'Request body')).toContain('"dramon2"')
  await expect(box(page, 'Peer_Account')).toHaveValue('nobody')

  await page.getByRole('button', { name: 'Back to the draft', exact: true }).click()
  expect(await wireText(page, 'Request body')).toContain('"nobody"')
  await expect(pane(page, 'Request')).toContainText('not sent yet')

  await open(page, /dramon2/)
  await page.getByRole('button', { name: 'Load into the form', exact: true }).click()
  await expect(box(page, 'Peer_Account')).toHaveValue('dramon2')
  await expect(pane(page, 'Request')).not.toContainText('Shown is an earlier call.')
  await expect(historyRows(page)).toHaveCount(2)
  expect(await receivedCalls(world)).toHaveLength(2)
})

test('Repeat sends the same bytes and the same random, and leaves the draft alone', async ({ page, world }) => {
  await openWorkbench(page, world)
  await typeRaw(page, '{ "Peer_Account":"dramon2",\n"Report_Account":"dramon1" }')
  await page.getByRole('radio', { name: 'CRLF', exact: true }).check()
  await sendCommand(page)
  await expectOutcome(page, ok)
  await typeRaw(page, '{"another":"draft"}')

  await repeat(page, historyRows(page).first())

  await expect(historyRows(page)).toHaveCount(2)
  await expectOutcome(page, ok)
  const [first, second] = await receivedCalls(world)
  expect(second?.target).toBe(first?.target)
  expect(second?.bodyBase64).toBe(first?.bodyBase64)
  expect((await lastBody(world)).toString()).toBe('{ "Peer_Account":"dramon2",\r\n"Report_Account":"dramon1" }')
  await expect(box(page, 'Raw body')).toHaveValue('{"another":"draft"}')
})

test('each press draws a random of its own, unless it is pinned', async ({ page, world }) => {
  await openWorkbench(page, world)
  await sendCommand(page)
  await expect(historyRows(page)).toHaveCount(1)
  await page.getByRole('button', { name: 'Advanced', exact: true }).click()
  await box(page, 'random').fill('42')
  await sendCommand(page)
  await expect(historyRows(page)).toHaveCount(2)
  await expectOutcome(page, ok)
  await sendCommand(page)
  await expect(historyRows(page)).toHaveCount(3)
  await expectOutcome(page, ok)
  await expect.poll(() => receivedCalls(world)).toHaveLength(3)
  const randoms = (await receivedCalls(world)).map(({ target }) => /random=(\d+)/.exec(target)?.[1])
  expect(randoms.slice(1)).toEqual(['42', '42'])
  expect(randoms[0]).not.toBe('42')
})

test('a repeat through another connection takes the identity of now', async ({ page, world }) => {
  await openWorkbench(page, world)
  await sendCommand(page)
  await expectOutcome(page, ok)
  await connect(page, { ...world, admin: 'dramon1' })
  await repeat(page, historyRows(page).first())
  await expectOutcome(page, { status: 'FAIL 60010', title: 'The caller is not an administrator' })
  await expect(historyRows(page)).toHaveCount(2)
})

test('a double click on Repeat sends once', async ({ page, world }) => {
  await openWorkbench(page, world)
  await sendCommand(page)
  await expectOutcome(page, ok)
  await plantFault(world, { kind: 'delay', ms: 700 })
  await box(page, 'Peer_Account').fill('dramon1')
  await sendCommand(page)
  await expect(historyRows(page)).toHaveCount(2)
  await expect(historyRows(page).first()).toContainText('Running')
  await historyRows(page).last().hover()
  await historyRows(page).last().getByRole('button', { name: 'Repeat', exact: true }).dblclick()
  await expect(historyRows(page).first()).toContainText('OK')
  await expect(historyRows(page)).toHaveCount(2)
  expect(await receivedCalls(world)).toHaveLength(2)
})

test('a row that no longer parses is shown as such, and the others beside it', async ({ page, world }) => {
  await openWorkbench(page, world)
  await sendCommand(page)
  await expectOutcome(page, ok)
  await expect.poll(() => countStoredRows(page)).toBe(1)
  await storeBrokenRow(page)

  await page.reload()

  await expect(historyRows(page)).toHaveCount(2)
  await expect(historyRows(page).first()).toContainText('A row that can no longer be read')
  await historyRows(page).first().getByText('A row that can no longer be read').click()
  await expect(historyRows(page).first()).toContainText('"written by": "a later version"')
  await expect(historyRows(page).last()).toContainText(/dramon1.*dramon2.*OK/)
  await expect(status(page)).toHaveText('OK')
})

test('New session empties the list, and a reload stays in it', async ({ page, world }) => {
  await openWorkbench(page, world)
  await sendCommand(page)
  await expectOutcome(page, ok)
  await page.getByRole('button', { name: 'New session', exact: true }).click()
  await expect(historyRows(page)).toHaveCount(0)
  await expect(pane(page, 'History')).toContainText('Calls you send appear here, on this computer only.')
  await page.reload()
  await expect(pane(page, 'History')).toContainText('Calls you send appear here, on this computer only.')
  expect(await countStoredRows(page)).toBe(1)
})

test('the address of a call of an earlier session still shows it', async ({ page, world }) => {
  await openWorkbench(page, world)
  await box(page, 'Peer_Account').fill('nobody')
  await sendCommand(page)
  await expectOutcome(page, unknownOther)
  const address = page.url()
  await page.getByRole('button', { name: 'New session', exact: true }).click()
  await expect(status(page)).toHaveText('')
  await expect.poll(() => countStoredRows(page)).toBe(1)

  await page.goto(address)

  await expect(status(page)).toHaveText('FAIL 90003')
  await expect(historyRows(page)).toHaveCount(0)
  expect(await wireText(page, 'Request body')).toContain('nobody')
})

freshTest('another tab sees each call, and can open it', async ({ page, context, world }) => {
  const other = await context.newPage()
  await openWorkbench(other)
  await openWorkbench(page, world)
  await sendCommand(page)
  await expectOutcome(page, ok)

  await expect(historyRows(other)).toHaveCount(1)
  await expect(historyRows(other)).toContainText(/dramon1.*dramon2.*OK/)
  await open(other, /dramon2/)
  await expectOutcome(other, ok)
  expect(await wireText(other, 'Request URL')).toContain(`sdkappid=${world.sdkAppId}`)
})

freshTest('two tabs draw and send on their own', async ({ page, context, world }) => {
  const other = await context.newPage()
  await openWorkbench(page, world)
  await openWorkbench(other, world)
  await box(other, 'Peer_Account').fill('nobody')
  await plantFault(world, { kind: 'delay', ms: 300 })
  await sendCommand(page)
  await sendCommand(other)
  await expect(status(page)).toHaveText('OK')
  await expect(status(other)).toHaveText('FAIL 90003')
  await expect(historyRows(page)).toHaveCount(2)
  await expect(historyRows(other)).toHaveCount(2)
  await expect(box(page, 'Peer_Account')).toHaveValue('dramon2')
})

/** Straight in the database, as a later or an earlier version of the page might have left it. */
function storeBrokenRow(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const ask = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const db = await ask(indexedDB.open('markread'))
    const transaction = db.transaction(['sessions', 'exchanges'], 'readwrite')
    const [session] = await ask(transaction.objectStore('sessions').getAll())
    const row = { id: 'x', sessionId: session.id, startedAt: Date.now(), 'written by': 'a later version' }
    await ask(transaction.objectStore('exchanges').put(row))
    db.close()
  })
}

function countStoredRows(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('markread')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const db = opening.result
          const counting = db.transaction('exchanges').objectStore('exchanges').count()
          counting.onsuccess = () => resolve(counting.result)
          db.close()
        }
      }),
  )
}

test('an answer is shown although the list of many calls is still being read', async ({ page, world }) => {
  await openWorkbench(page, world)
  await sendCommand(page)
  await expectOutcome(page, ok)
  await expect.poll(() => countStoredRows(page)).toBe(1)
  await multiplyStoredRow(page, 1_500)

  await page.reload()
  await connect(page, world)
  await box(page, 'Peer_Account').fill('nobody')
  await sendCommand(page)

  await expectOutcome(page, unknownOther)
  await expect(historyRows(page).first()).toContainText(/dramon1.*nobody.*FAIL 90003/)
})

for (const [how, spoil] of [
  ['a database of that name is not ours', spoilDatabase],
  ['the browser has no database', forbidDatabase],
  ['the database never opens', stallDatabase],
  ['the disk is full', fillDisk],
] as const) {
  freshTest(`${how}: the answer is shown, and that it will not last`, async ({ page, world }) => {
    await page.addInitScript(spoil)
    await openWorkbench(page, world)
    await sendCommand(page)
    await expectOutcome(page, ok)
    await expect(historyRows(page)).toHaveCount(1)
    await expect(pane(page, 'History')).toContainText('Calls cannot be stored on this computer at the moment')
  })
}

test('a key held down on Send sends once', async ({ page, world }) => {
  await openWorkbench(page, world)
  await page.getByRole('button', { name: /^Send/ }).focus()
  // Each `down` without an `up` is a repeat of the key.
  for (let repeat = 0; repeat < 30; repeat += 1) {
    await page.keyboard.down('Enter')
    await page.waitForTimeout(40)
  }
  await page.keyboard.up('Enter')
  await expectOutcome(page, ok)
  await expect(historyRows(page)).toHaveCount(1)
  expect(await receivedCalls(world)).toHaveLength(1)
})

/** Copies of the one stored row, in its session. */
async function multiplyStoredRow(page: Page, copies: number): Promise<void> {
  await page.evaluate(async (wanted) => {
    const db = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('markread')
      opening.onsuccess = () => resolve(opening.result)
    })
    const store = db.transaction('exchanges', 'readwrite').objectStore('exchanges')
    await new Promise<void>((resolve) => {
      const reading = store.getAll()
      reading.onsuccess = () => {
        const [row] = reading.result
        for (let at = 0; at < wanted; at += 1)
          store.put({ ...row, id: `copy ${at}`, startedAt: row.startedAt - at - 1 })
        store.transaction.oncomplete = () => resolve()
      }
    })
    db.close()
  }, copies)
}

/** In the page, before it: a `markread` database with other stores. */
function spoilDatabase(): void {
  const opening = indexedDB.open('markread', 1)
  opening.onupgradeneeded = () => opening.result.createObjectStore('something else')
  opening.onsuccess = () => opening.result.close()
}

/** In the page, before it. */
function forbidDatabase(): void {
  indexedDB.open = () => {
    throw new DOMException('denied', 'SecurityError')
  }
}

/** In the page, before it: another tab holds the database for ever. */
function stallDatabase(): void {
  const open = indexedDB.open.bind(indexedDB)
  indexedDB.open = () => open('another name, whose answer nobody hears')
  IDBOpenDBRequest.prototype.addEventListener = () => {}
}

/** In the page, before it. */
function fillDisk(): void {
  const put = IDBObjectStore.prototype.put
  IDBObjectStore.prototype.put = function (...args) {
    if (this.name === 'exchanges') throw new DOMException('full', 'QuotaExceededError')
    return put.apply(this, args)
  }
}
