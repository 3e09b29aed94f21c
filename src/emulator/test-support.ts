/**
 * How the tests call an emulator in process: one frozen, movable clock, tickets made once for each signer, calls by
 * command. Used by tests only.
 */
import { deflateSync } from 'node:zlib'
import { type CommandId, commands } from '../protocol/commands/index.ts'
import { defaultApp } from '../protocol/default-app.ts'
import type { CreateApp } from '../protocol/emulator-api.ts'
import { makeUserSig, type UserSigInput } from '../protocol/user-sig.ts'
import { createEmulator, type EmulatorOptions } from './app.ts'

/** Noon of a day in 2026, in unix seconds: where the frozen clock stands at first. */
export const noon = 1_793_707_200

const signer = {
  sdkAppId: defaultApp.sdkAppId,
  identifier: defaultApp.admins[0],
  secretKey: defaultApp.secretKey,
  time: noon,
  expire: 86_400,
}

export function sign(different: Partial<UserSigInput> = {}): Promise<string> {
  return makeUserSig({ ...signer, ...different }, (bytes) => deflateSync(bytes))
}

type Envelope = { ActionStatus: string; ErrorInfo: string; ErrorCode: number; [data: string]: unknown }

export interface CallInput {
  /** Instead of the five documented parameters, or of some of them; undefined leaves one out. */
  query?: Record<string, string | undefined>
  path?: string
  method?: string
  headers?: Record<string, string>
  /** Text or bytes instead of a JSON object. */
  raw?: BodyInit
}

export async function startEmulator(switches: EmulatorOptions['switches'] = {}) {
  const clock = { ms: noon * 1000 }
  const emulator = createEmulator({ now: () => clock.ms, switches })
  const userSig = await sign()

  async function send(command: CommandId, body: unknown, input: CallInput = {}): Promise<Response> {
    const { path = `/${commands[command].path}`, method = 'POST', headers = {} } = input
    const given = { sdkappid: '88888888', identifier: 'admin', usersig: userSig, random: '1', contenttype: 'json' }
    const query = Object.entries({ ...given, ...input.query }).flatMap(([name, value]) =>
      value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`],
    )
    const hasBody = method !== 'GET' && method !== 'OPTIONS'
    const sent = hasBody ? { body: input.raw ?? JSON.stringify(body) } : {}
    return emulator.request(`http://emulator${path}?${query.join('&')}`, { method, headers, ...sent })
  }

  /** The reply's object; a body that is not JSON fails the test. */
  async function call(command: CommandId, body: unknown, input?: CallInput): Promise<Envelope> {
    return (await send(command, body, input)).json()
  }

  async function control(method: string, path: string, body?: unknown): Promise<{ status: number; json: unknown }> {
    const headers = { 'content-type': 'application/json' }
    const given = body === undefined ? {} : { headers, body: JSON.stringify(body) }
    const response = await emulator.request(`http://emulator/_emulator${path}`, { method, ...given })
    return { status: response.status, json: await response.json() }
  }

  /** A world of its own, and calls signed for it. */
  async function createApp(wanted: CreateApp = {}) {
    const made = { sdkAppId: 1400000001, secretKey: 'k', admins: ['admin'], callsPerSecond: null, ...wanted }
    await control('POST', '/apps', made)
    const usersig = await sign({ sdkAppId: made.sdkAppId, secretKey: made.secretKey, time: made.now ?? noon })
    const query = { sdkappid: String(made.sdkAppId), usersig }
    return (command: CommandId, body: unknown) => call(command, body, { query })
  }

  /** Unread messages of a reader in total, or from one other person. */
  async function unread(reader: string, peer?: string): Promise<unknown> {
    if (peer === undefined) return (await call('get_c2c_unread_msg_num', { To_Account: reader })).AllC2CUnreadMsgNum
    const reply = await call('get_c2c_unread_msg_num', { To_Account: reader, Peer_Account: [peer] })
    const [item] = reply.C2CUnreadMsgNumList as { C2CUnreadMsgNum: number }[]
    return item?.C2CUnreadMsgNum
  }

  return {
    emulator,
    send,
    call,
    control,
    createApp,
    unread,
    wait: (seconds: number) => {
      clock.ms += seconds * 1000
    },
  }
}

let random = 0

/** A message that is like no other. */
export function message(from: string, to: string, more: Record<string, unknown> = {}) {
  random += 1
  const element = { MsgType: 'TIMTextElem', MsgContent: { Text: 'hi' } }
  return { From_Account: from, To_Account: to, MsgRandom: random, MsgBody: [element], ...more }
}
