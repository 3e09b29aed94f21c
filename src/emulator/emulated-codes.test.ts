/** For each code that a request can provoke: the request. Together they are the ledger in `protocol/emulated-codes.ts`. */
import { deflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { emulationOf, requestedCodes } from '../protocol/emulated-codes.ts'
import { errorCodes, findErrorCode } from '../protocol/error-codes/catalogue.ts'
import { refusalCodes } from './refusals.ts'
import { switchTable } from './switches.ts'
import { type CallInput, message, noon, sign, startEmulator } from './test-support.ts'

interface Recipe {
  /** Instead of a body that is right. */
  body?: Record<string, unknown>
  input?: CallInput
  /** Whom the ticket is signed for and with. */
  ticket?: Parameters<typeof sign>[0]
  /** How often it is called; the last answer counts. */
  times?: number
  /** An account to be deleted before. */
  deleted?: string
}

const plainUser: Recipe = { input: { query: { identifier: 'dramon1' } }, ticket: { identifier: 'dramon1' } }
const sent = (more: Record<string, unknown>): Recipe => ({ body: message('dramon2', 'dramon1', more) })

/** As the libraries before 2019 made them, without what nobody looks at. */
const older = deflateSync('{"TLS.sdk_appid":"88888888","TLS.identifier":"admin","TLS.sig":"MEUC"}')
  .toString('base64')
  .replaceAll('+', '*')
  .replaceAll('/', '-')
  .replaceAll('=', '_')

const recipes: Record<number, Recipe> = {
  20003: sent({ To_Account: 'nobody' }),
  40601: { body: { UserID: 'new', Nick: 'x'.repeat(501) } },
  60002: { input: { method: 'PUT' } },
  60003: { input: { raw: '' } },
  60006: { input: { query: { sdkappid: '1400000000' } } },
  60007: { times: 2 },
  60009: { input: { path: '/v4/openim/admin_set_msg_red' } },
  60010: plainUser,
  60011: { times: 2 },
  60012: { input: { query: { sdkappid: undefined } } },
  60015: { body: { Report_Account: 10086, Peer_Account: 'dramon2' } },
  60016: {},
  60018: { times: 2 },
  60019: { times: 2 },
  60020: {},
  60021: {},
  60025: { input: { query: { contenttype: 'JSON' } } },
  60026: {},
  60027: {},
  60028: { times: 2 },
  70001: { ticket: { time: noon - 86_401 } },
  70002: { input: { query: { usersig: '' } } },
  70003: { input: { query: { usersig: 'eJx' } } },
  70009: { ticket: { secretKey: 'wrong' } },
  70013: { ticket: { identifier: 'other' } },
  70014: { ticket: { sdkAppId: 1400000000 } },
  70016: {},
  70020: { input: { query: { sdkappid: '1400000000' } } },
  70032: { input: { query: { usersig: 'xxx' } } },
  70050: { ticket: { secretKey: 'wrong' }, times: 4 },
  70051: {},
  70107: { body: { Report_Account: 'nobody', Peer_Account: 'dramon2' } },
  70346: { input: { query: { usersig: older } } },
  70398: { body: { UserID: 'one_too_many' } },
  70399: { body: { UserID: 'erin' }, deleted: 'erin' },
  70402: { body: {} },
  70403: plainUser,
  90001: { input: { raw: '{"Report_Account":"dramon1",}' } },
  90002: sent({ MsgBody: [] }),
  90003: { body: { Report_Account: 'dramon1' } },
  90005: sent({ MsgRandom: '1' }),
  90006: sent({ MsgTimeStamp: '1' }),
  90007: sent({ MsgBody: {} }),
  90008: { body: { Peer_Account: 'dramon2' } },
  90009: plainUser,
  90010: sent({ MsgSeq: '1' }),
  90012: sent({ To_Account: 'nobody' }),
  90018: { body: { To_Account: 'dramon1', Peer_Account: Array(11).fill('dramon2') } },
  90026: sent({ MsgLifeTime: 604_801 }),
  90031: sent({ SyncOtherMachine: 3 }),
  90044: sent({ MsgLifeTime: '60' }),
  90048: sent({ To_Account: 'nobody' }),
  93000: { body: { Report_Account: 'dramon1', Peer_Account: 'dramon2', note: 'x'.repeat(12 * 1024) } },
}

test.each(Object.entries(recipes))(
  'a request provokes %s',
  async (code, { body, input, ticket, times = 1, deleted }) => {
    const { call, control } = await startEmulator()
    const { command, needs } = requestedCodes[Number(code)] ?? { command: 'admin_set_msg_read' }
    if (needs) expect((await control('PATCH', '/apps/88888888', needs)).status).toBe(200)
    if (deleted) expect((await control('DELETE', `/apps/88888888/accounts/${deleted}`)).status).toBe(200)
    const usersig = await sign(ticket)
    const pair = { Report_Account: 'dramon1', Peer_Account: 'dramon2' }
    const codes: number[] = []
    for (let at = 0; at < times; at += 1) {
      const reply = await call(command, body ?? pair, { ...input, query: { usersig, ...input?.query } })
      codes.push(reply.ErrorCode)
    }
    expect(codes.at(-1)).toBe(Number(code))
    // Neither the setting alone nor the first call is what provokes it.
    expect(codes.slice(0, -1)).not.toContain(Number(code))
  },
)

const byRequest = Object.keys(requestedCodes).map(Number)

test('the ledger has one recipe for each code, and a code for each recipe', () => {
  expect(Object.keys(recipes)).toEqual(Object.keys(requestedCodes))
})

test('the ledger holds every code that is answered without a fault, and no other', () => {
  // These two have their words for whoever plants them.
  expect(refusalCodes.filter((code) => !byRequest.includes(code))).toEqual([60008, 91000])
  expect(byRequest.filter((code) => !refusalCodes.includes(code))).toEqual([])
})

test('every code that a switch may choose is in the ledger', () => {
  const chosen = Object.values(switchTable).flatMap(({ choices }) => choices.filter((choice) => /^\d{5}$/.test(choice)))
  expect(chosen.filter((choice) => emulationOf(Number(choice)) !== 'by-request')).toEqual([])
})

test('every code of the catalogue stands in the ledger, and what a request provokes stands in the catalogue', () => {
  expect(byRequest.filter((code) => !findErrorCode(code))).toEqual([])
  const faultOnly = errorCodes.filter(({ code }) => emulationOf(code) === 'by-fault').map(({ code }) => code)
  expect(faultOnly).toEqual(expect.arrayContaining([60004, 60008, 60013, 70169, 70500, 90992, 91000]))
  expect(emulationOf(70404)).toBe('not-emulated')
})

test('any code can be planted', async () => {
  const { call, control } = await startEmulator()
  for (const { code } of errorCodes) {
    await control('POST', '/apps/88888888/faults', { fault: { kind: 'code', code } })
    expect(await call('admin_set_msg_read', {})).toMatchObject({ ActionStatus: 'FAIL', ErrorCode: code })
  }
})
