/**
 * Secrets stay in the memory of the tab. A UserSig and a SecretKey are planted wherever a person may put one and taken
 * through sending, copying, signing, pasting, saving, importing, asking other hosts and crashing, an access token beside
 * them; then all that has left is searched. The same search in a product that redacts nothing shows that it would find
 * them.
 */
import type { Page } from '@playwright/test'
import { readClipboard, writeClipboard } from './support/clipboard.ts'
import { chip, dialog, fileOf, importFile, production, row } from './support/connections-dialog.ts'
import { createWorld, defaultWorld, plantFault, signFor, type World } from './support/emulator.ts'
import { type Watch, watchForLeaks } from './support/leaks.ts'
import { httpReply, type OwnServer } from './support/servers.ts'
import { expect, freshTest } from './support/test.ts'
import { unredactedTest } from './support/unredacted.ts'
import {
  arm,
  armButton,
  box,
  chooseResponseTab,
  chooseTarget,
  connect,
  connectToHost,
  enterToken,
  historyRows,
  openFile,
  openWorkbench,
  pane,
  repeat,
  sendCommand,
  showForm,
  status,
  typeRaw,
} from './support/workbench.ts'

freshTest.use({ permissions: ['clipboard-read', 'clipboard-write'] })

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

freshTest(
  'a UserSig and a SecretKey go everywhere, and leave nothing behind',
  async ({ page, startServer, startFarEnd, farPorts: [port = 0] }) => {
    freshTest.setTimeout(60_000)
    const watch = await watchForLeaks(page)
    const server = await startServer({ MARKREAD_ALLOW_HOSTS: `127.0.0.1:${port}` })
    const world = await createWorld({}, server.origin)
    const userSig = signFor(world, { expire: 7 * 86_400 })
    const echoes = [echo, (asked: string) => echoAsJson(asked, 70003)]
    await startFarEnd(port, (socket, asked) => socket.end(echoes.shift()?.(asked) ?? ''))

    await openWorkbench(page, world)
    await box(page, 'UserSig').fill(userSig)
    await everyOutcome(page, world)
    await everyCopy(page, watch)
    for (const secret of [userSig, world.secretKey]) await everyWrongPlace(page, secret, `127.0.0.1:${port}`)
    await echoedByTheFarEnd(page, watch, port, userSig)
    await savedConnections(page, watch, userSig, world.secretKey)
    await pastedAndFound(page, userSig)
    await chooseTarget(page, 'Emulator')
    await connect(page, world)
    const signed = await signedInThePage(page, world)
    const made = await signatureScreen(page, world, userSig)
    await everyExport(page, watch)
    await restartInTheMiddle(page, server)
    await crash(page)

    const secrets = {
      'the UserSig': userSig,
      'the signed one': signed,
      'the made one': made,
      'the key': world.secretKey,
    }
    expect(await watch.search(secrets, server.output())).toEqual([])
    // What was searched had them, as their fingerprints.
    expect(watch.placesOf('usersig=masked~')).toEqual(
      expect.arrayContaining(['IndexedDB markread.exchanges', 'answer of /relay/send']),
    )
  },
)

freshTest(
  'over a network the access token stays as secret as the UserSig, which the region help asks other hosts with',
  async ({ page, startServer, startFarEnd, farPorts: [port = 0, otherPort = 0] }) => {
    const watch = await watchForLeaks(page)
    const token = 'correct-horse-battery-staple-2026-11'
    const hosts = [port, otherPort].map((one) => `127.0.0.1:${one}`)
    const env = { MARKREAD_ACCESS_TOKEN: token, MARKREAD_ALLOW_HOSTS: hosts.join(',') }
    const server = await startServer(env)
    const userSig = signFor({ ...defaultWorld(), sdkAppId: 1400000000 })
    await startFarEnd(port, (socket, asked) => socket.end(echoAsJson(asked, 60026)))
    await startFarEnd(otherPort, (socket, asked) => socket.end(echoAsJson(asked, 70020)))

    await page.goto(server.origin)
    await enterToken(page, userSig)
    await expect(page.getByRole('region', { name: 'Access token', exact: true })).toContainText('does not take this')
    await enterToken(page, token)
    await connectToHost(page, hosts[0] ?? '')
    await box(page, 'UserSig').fill(userSig)
    await arm(page)
    await sendCommand(page)
    await expect(status(page)).toHaveText('FAIL 60026')
    await button(page, 'Ask 1 host').click()
    await expect(page.getByRole('list', { name: 'Answers', exact: true })).toContainText('70020')

    expect(await watch.search({ 'the token': token, 'the UserSig': userSig }, server.output())).toEqual([])
    expect(watch.placesOf('usersig=masked~')).toContain('answer of /relay/send')
  },
)

unredactedTest('the search finds them where nothing is redacted', async ({ page, startServer, unredactedProgram }) => {
  const watch = await watchForLeaks(page)
  const server = await startServer({}, unredactedProgram)
  const world = await createWorld({}, server.origin)
  const userSig = signFor(world)
  await openWorkbench(page, world)
  await box(page, 'UserSig').fill(userSig)
  await sendCommand(page)
  await expect(status(page)).toHaveText('OK')
  await typeRaw(page, JSON.stringify({ userSig }))

  expect(await watch.search({ 'the UserSig': userSig }, server.output())).toEqual([
    'the UserSig in IndexedDB markread.exchanges',
    'the UserSig in answer of /relay/send',
    'the UserSig in session storage',
  ])
})

/** Whatever came is handed back: the body as it was, the first line and a header in a header. */
function echo(asked: string): Buffer {
  const [head = '', body = ''] = asked.split('\r\n\r\n')
  const target = head.split(' ')[1] ?? ''
  const page = Buffer.from(`<html>${target} ${body}</html>`)
  return Buffer.concat([
    Buffer.from(
      `HTTP/1.1 502 ${target}\r\nLocation: ${target}\r\nDate: ${target}\r\nContent-Length: ${page.length}\r\n\r\n`,
    ),
    page,
  ])
}

function echoAsJson(asked: string, code: number): Buffer {
  return httpReply(JSON.stringify({ ActionStatus: 'FAIL', ErrorCode: code, ErrorInfo: asked, [asked]: asked }))
}

async function everyOutcome(page: Page, world: World): Promise<void> {
  await sendCommand(page)
  await expect(status(page)).toHaveText('OK')
  await plantFault(world, { kind: 'html-502' })
  await repeat(page, historyRows(page).first())
  await expect(status(page)).toHaveText('UNREADABLE')
  await plantFault(world, { kind: 'drop-before-headers' })
  await sendCommand(page)
  await expect(status(page)).toHaveText('FAILED')
  await box(page, 'Identifier').fill('somebody')
  await sendCommand(page)
  await expect(status(page)).toHaveText('FAIL 70013')
  await chooseResponseTab(page, /^Headers/)
  await expect(pane(page, 'Response').getByRole('tabpanel')).toContainText('usersig=masked~')
  await box(page, 'Identifier').fill(world.admin)
}

/** What is copied without its signature holds none. */
async function everyCopy(page: Page, watch: Watch): Promise<void> {
  await keepCopy(page, watch, 'Copy as cURL', '$')
  // This one is to hold it, and a person has asked for it: it is not searched.
  await button(page, 'Copy with signature').click()
  await button(page, 'It opens the whole app. Copy?').click()
}

/** @param holds what tells it from the copy before */
async function keepCopy(page: Page, watch: Watch, name: string, holds: string): Promise<void> {
  await button(page, name).click()
  await expect.poll(() => readClipboard(page)).toContain(holds)
  watch.keep('clipboard', await readClipboard(page))
}

/** A secret typed where none belongs: into an account, into the raw body, into the other fields of the connection. */
async function everyWrongPlace(page: Page, secret: string, host: string): Promise<void> {
  await box(page, 'Report_Account').fill(secret)
  await sendCommand(page)
  await expect(historyRows(page).first()).not.toContainText('Running')
  await typeRaw(page, JSON.stringify({ url: `https://h/?usersig=${encodeURIComponent(secret)}`, secret }))
  await sendCommand(page)
  await expect(historyRows(page).first()).not.toContainText('Running')
  await openFile(page, Buffer.from(`\ufeff{"secret":"${secret}"}`, 'utf16le'))
  await sendCommand(page)
  await expect(historyRows(page).first()).not.toContainText('Running')
  await openFile(page, Buffer.from('{"Report_Account":"dramon1","Peer_Account":"dramon2"}'))
  await showForm(page)
  for (const name of ['SDKAppID', 'Identifier']) {
    const before = await box(page, name).inputValue()
    await box(page, name).fill(secret)
    await sendCommand(page)
    await expect(historyRows(page).first()).not.toContainText('Running')
    // On a live target the tab is called by the app, and the question to arm names it.
    await chooseTarget(page, host)
    await box(page, name).fill(secret)
    await armButton(page).click()
    await page.keyboard.press('Escape')
    await box(page, name).fill('')
    await chooseTarget(page, 'Emulator')
    await box(page, name).fill(before)
  }
}

async function echoedByTheFarEnd(page: Page, watch: Watch, port: number, userSig: string): Promise<void> {
  await connectToHost(page, `127.0.0.1:${port}`)
  await box(page, 'UserSig').fill(userSig)
  await arm(page)
  await sendCommand(page)
  await expect(status(page)).toHaveText('UNREADABLE')
  await chooseResponseTab(page, 'Raw')
  await keepCopy(page, watch, 'Copy', '<html>')
  await sendCommand(page)
  await expect(status(page)).toHaveText('FAIL 70003')
  await keepCopy(page, watch, 'Copy', '"FAIL"')
  await chooseResponseTab(page, 'JSON')
  await keepCopy(page, watch, 'Copy', '"ActionStatus": "FAIL"')
}

/** In use while it is saved; a secret in its fields; and a file that brings some. */
async function savedConnections(page: Page, watch: Watch, userSig: string, secretKey: string): Promise<void> {
  await chip(page).click()
  const connections = dialog(page)
  const press = (name: string) => connections.getByRole('button', { name, exact: true }).click()
  const nameBox = connections.getByRole('textbox', { name: 'Name', exact: true })
  await press('Save this connection…')
  await nameBox.fill(userSig)
  await press('Save')
  await expect(connections).toContainText('looks like a UserSig')
  await nameBox.fill('With a secret behind it')
  await press('Save')
  const broken = { id: 'broken', [userSig]: 1, inner: [{ [secretKey]: userSig, note: `?usersig=${userSig}` }] }
  await importFile(page, fileOf({ ...production, userSig, secretKey }, broken))
  await expect(row(page, 'can no longer be read')).toContainText('masked~')
  await keepCopy(page, watch, 'Copy its text', 'masked~')
  const downloading = page.waitForEvent('download')
  await press('Export')
  await watch.keepDownload(await (await downloading).path())
  await press('Close')
}

/** Pasted with all that stands around it, and looked for in the palette. */
async function pastedAndFound(page: Page, userSig: string): Promise<void> {
  await writeClipboard(page, `export TIM_USERSIG="${userSig}"`)
  await box(page, 'Identifier').focus()
  await page.keyboard.press('Control+v')
  await expect(page.getByRole('status').filter({ hasText: 'TIM_USERSIG' })).toBeVisible()
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Palette', exact: true }).fill(userSig)
  await page.keyboard.press('Escape')
}

async function signedInThePage(page: Page, world: World): Promise<string> {
  await button(page, 'Sign with SecretKey').click()
  await box(page, 'SecretKey').fill(world.secretKey)
  await button(page, 'Sign').click()
  await expect(box(page, 'SecretKey')).toHaveCount(0)
  await expect(pane(page, 'Connection')).toContainText('Signed for')
  await sendCommand(page)
  await expect(status(page)).toHaveText('OK')
  return box(page, 'UserSig').inputValue()
}

async function signatureScreen(page: Page, world: World, userSig: string): Promise<string> {
  await page.getByRole('link', { name: 'Signature', exact: true }).click()
  await box(page, 'UserSig').fill(userSig)
  await box(page, 'SecretKey').fill(world.secretKey)
  await expect(page.getByRole('region', { name: 'Verdict', exact: true })).toContainText('Valid')
  await box(page, 'Sign for').fill(world.admin)
  await box(page, 'Of app').fill(String(world.sdkAppId))
  await box(page, 'Signing key').fill(world.secretKey)
  await button(page, 'Make').click()
  const made = await box(page, 'New ticket').inputValue()
  await page.getByRole('link', { name: 'Workbench', exact: true }).click()
  return made
}

/** Of all that went before, in every format, and the draft as a link. */
async function everyExport(page: Page, watch: Watch): Promise<void> {
  await button(page, 'Share…').click()
  const share = page.getByRole('dialog', { name: 'Share', exact: true })
  for (const format of await share.getByRole('radio').all()) {
    await format.check()
    await expect(share.getByRole('status')).toContainText(', 0 secrets found in')
    const downloading = page.waitForEvent('download')
    await share.getByRole('button', { name: 'Download', exact: true }).click()
    await watch.keepDownload(await (await downloading).path())
  }
  await share.getByRole('tab', { name: 'Link', exact: true }).click()
  watch.keep('link', await share.getByRole('textbox').inputValue())
  await share.getByRole('button', { name: 'Close', exact: true }).click()
}

/** A call that its server does not survive. */
async function restartInTheMiddle(page: Page, server: OwnServer): Promise<void> {
  await server.stop()
  await sendCommand(page)
  await expect(status(page)).toHaveText('FAILED')
}

/** The page's own last net is told why, and so is the browser's console. */
async function crash(page: Page): Promise<void> {
  await page.evaluate(() => {
    const fail = () => {
      throw new Error('made by the test')
    }
    for (const format of [Intl.NumberFormat, Intl.DateTimeFormat]) {
      Object.defineProperty(format.prototype, 'format', { get: fail })
    }
  })
  await historyRows(page).last().getByRole('button').first().click()
  await expect(page.getByRole('alert')).toContainText('a mistake of its own')
}
