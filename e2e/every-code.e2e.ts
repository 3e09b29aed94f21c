/**
 * Every code that the emulator answers to a mark, provoked as a person would, in a world made for it: what the page says
 * then, and the first thing it offers to do. The emulator's ledger says which codes these are.
 */
import { deflateSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import { defaultApp } from '../src/protocol/default-app.ts'
import { requestedCodes } from '../src/protocol/emulated-codes.ts'
import { loadErrorWords } from '../src/protocol/error-codes/catalogue.ts'
import {
  changeSettings,
  createWorld,
  defaultWorld,
  plantFault,
  type Signing,
  signFor,
  type World,
} from './support/emulator.ts'
import { stoppedClock } from './support/servers.ts'
import { expect, test } from './support/test.ts'
import {
  box,
  connect,
  historyRows,
  openWorkbench,
  pane,
  sendAndExpect,
  sendCommand,
  typeRaw,
} from './support/workbench.ts'

/** No button mends it: the first thing to do is read. */
const none = undefined

interface Row {
  code: number
  /** The first button of the explanation. */
  first: string | RegExp | typeof none
  /** What is wrong, beside a connection and a body that are right. Absent: the world is. */
  spoil?: (page: Page, world: World) => Promise<void>
  /** How often it is pressed; the last answer counts. */
  presses?: number
}

const fill = (name: string, text: string) => (page: Page) => box(page, name).fill(text)
const sign = (signing: Signing) => (page: Page, world: World) => fill('UserSig', signFor(world, signing))(page)
const body = (text: string) => (page: Page) => typeRaw(page, text)
const pair = (reader: unknown, other?: unknown) => JSON.stringify({ Report_Account: reader, Peer_Account: other })
const asPlainUser = (page: Page, world: World) => connect(page, { ...world, admin: 'dramon1' })
const unknownApp = String(1_400_000_000)

/** Loaded, and sent by the Send of the request. */
const payload = (name: string) => async (page: Page) => {
  await pane(page, 'Request').getByRole('button', { name: 'Payload bench', exact: true }).click()
  await page.getByRole('button', { name: `Load ${name}`, exact: true }).click()
  await page.keyboard.press('Escape')
}

/** As the libraries before 2019 made them, without what nobody looks at. */
const older = deflateSync(`{"TLS.sdk_appid":"${unknownApp}","TLS.identifier":"admin","TLS.sig":"MEUC"}`)
  .toString('base64')
  .replaceAll('+', '*')
  .replaceAll('/', '-')
  .replaceAll('=', '_')

const forTheRequest: Row[] = [
  { code: 60003, spoil: body(''), first: none },
  {
    code: 60006,
    first: /^Use SDKAppID \d+$/,
    async spoil(page, world) {
      await changeSettings({ ...world, sdkAppId: defaultApp.sdkAppId }, requestedCodes[60006]?.needs ?? {})
      await fill('SDKAppID', unknownApp)(page)
    },
  },
  // No press sends to another path than the one of the command: it is planted.
  { code: 60009, spoil: (_page, world) => plantFault(world, { kind: 'code', code: 60009 }), first: none },
  { code: 60010, spoil: asPlainUser, first: none },
  { code: 60012, spoil: fill('SDKAppID', ''), first: none },
  { code: 60015, spoil: body(pair(10086, 'dramon2')), first: 'Use the string form and send again' },
  // The last two leave method and parameters other than they were.
  { code: 60002, spoil: payload('GET'), first: 'Use POST and send again' },
  { code: 60025, spoil: payload('No contenttype'), first: 'Use json and send again' },
]

const forTheApp: Row[] = [
  { code: 60007, presses: 2, first: 'Send again' },
  { code: 60011, presses: 2, first: 'Send again' },
  { code: 60016, first: none },
  { code: 60018, presses: 2, first: 'Send again' },
  { code: 60019, presses: 2, first: 'Send again' },
  { code: 60020, first: 'Wait 5 min, then send' },
  { code: 60021, first: none },
  { code: 60026, first: none },
  { code: 60027, first: none },
  { code: 60028, presses: 2, first: none },
]

const forTheSignature: Row[] = [
  { code: 70001, spoil: sign({ expire: -3_600 }), first: 'Open the signature' },
  { code: 70002, spoil: fill('UserSig', ''), first: 'Open the signature' },
  { code: 70003, spoil: fill('UserSig', 'eJx'), first: 'Open the signature' },
  { code: 70009, spoil: sign({ secretKey: 'f'.repeat(64) }), first: 'Open the signature' },
  { code: 70013, spoil: sign({ identifier: 'dramon1' }), first: 'Use identifier dramon1' },
  { code: 70014, spoil: sign({ sdkAppId: Number(unknownApp) }), first: 'Use SDKAppID 1400000000' },
  { code: 70016, first: none },
  { code: 70020, spoil: fill('SDKAppID', unknownApp), first: /^Use SDKAppID \d+$/ },
  { code: 70032, spoil: fill('UserSig', 'xxx'), first: 'Open the signature' },
  { code: 70050, spoil: sign({ secretKey: 'f'.repeat(64) }), presses: 4, first: 'Wait 60 s, then send' },
  { code: 70051, first: none },
  { code: 70107, spoil: body(pair('nobody', 'dramon2')), first: none },
  { code: 70346, spoil: fill('UserSig', older), first: 'Open the signature' },
]

const forTheBody: Row[] = [
  {
    code: 90001,
    spoil: body('{"Report_Account":"dramon1","Peer_Account":"dramon2",}'),
    first: 'Remove the trailing comma and send again',
  },
  { code: 90003, spoil: body(pair('dramon1')), first: 'It was Peer_Account' },
  { code: 90008, spoil: body(pair('Dramon1', 'dramon2')), first: 'It was Report_Account' },
  { code: 90009, spoil: asPlainUser, first: none },
  { code: 93000, spoil: body(pair('dramon1', 'x'.repeat(12 * 1024))), first: none },
]

for (const [group, rows] of Object.entries({
  'the request': forTheRequest,
  'the app and its limits': forTheApp,
  'the signature': forTheSignature,
  'the body': forTheBody,
})) {
  test(`every code that the emulator answers a mark, for ${group}`, async ({ page, startServer }) => {
    const words = await loadErrorWords('en')
    const chinese = await loadErrorWords('zh')
    const { origin } = await startServer(stoppedClock)
    await openWorkbench(page, defaultWorld(origin))
    for (const { code, first, spoil, presses = 1 } of rows) {
      await test.step(String(code), async () => {
        const { switches, ...needs } = requestedCodes[code]?.needs ?? {}
        const world = await createWorld({ ...needs, ...(switches && { switches }) }, origin)
        await connect(page, world)
        await typeRaw(page, pair('dramon1', 'dramon2'))
        await spoil?.(page, world)
        for (let press = 1; press < presses; press += 1) {
          const rows = await historyRows(page).count()
          await sendCommand(page)
          await expect(historyRows(page)).toHaveCount(rows + 1)
        }
        await sendAndExpect(page, { status: `FAIL ${code}`, title: words[code]?.title ?? '' })
        const explanation = pane(page, 'Explanation')
        if (first === none) await expect(explanation.getByRole('button')).toHaveCount(0)
        else await expect(explanation.getByRole('button').first()).toHaveText(first)
        await expect(explanation).toContainText(words[code]?.fixes.at(-1) ?? '')
      })
    }

    await page.getByRole('button', { name: '简体中文', exact: true }).click()
    const last = chinese[rows.at(-1)?.code ?? 0]
    await expect(page.getByRole('heading', { level: 3, name: last?.title ?? '', exact: true })).toBeVisible()
    await expect(page.getByRole('region', { name: '解释', exact: true })).toContainText(last?.fixes.at(-1) ?? '')
  })
}

test('the rows are the codes of the ledger', () => {
  const ofMarks = Object.entries(requestedCodes).filter(([, { command }]) => command === 'admin_set_msg_read')
  const told = [...forTheRequest, ...forTheApp, ...forTheSignature, ...forTheBody]
    .map(({ code }) => String(code))
    .sort()
  expect(told).toEqual(ofMarks.map(([code]) => code))
})
