/** The emulator as a caller from outside meets it: worlds and faults through its control routes, calls signed by the vendor's own library. */
import { expect } from '@playwright/test'
import vendor from 'tls-sig-api-v2'
import { type CommandId, commands } from '../../src/protocol/commands/index.ts'
import { defaultApp } from '../../src/protocol/default-app.ts'
import {
  type CreateApp,
  CreatedApp,
  type Fault,
  type PlantFault,
  ReceivedCall,
} from '../../src/protocol/emulator-api.ts'
import type { ChangeSettings } from '../../src/protocol/emulator-settings.ts'
import { baseURL } from '../ports.ts'

/** One SDKAppID of one server, with all that is needed to call it. */
export interface World {
  /** Of the server that it lives in. */
  origin: string
  sdkAppId: number
  secretKey: string
  admin: string
}

/** The published one, of the server under test unless told. Shared: what changes it stands in `first-minute.e2e.ts`. */
export function defaultWorld(origin = baseURL): World {
  const { sdkAppId, secretKey, admins } = defaultApp
  return { origin, sdkAppId, secretKey, admin: admins[0] }
}

/** A world of its own, with the two accounts that the form starts with. */
export async function createWorld(wanted: CreateApp = {}, origin = baseURL): Promise<World> {
  const made = await control(origin, 'POST', '/apps', { accounts: ['dramon1', 'dramon2'], ...wanted })
  const { sdkAppId, secretKey, admins } = CreatedApp.parse(made)
  return { origin, sdkAppId, secretKey, admin: admins[0] ?? '' }
}

/** Beside what it was made with. */
export async function changeSettings(world: World, changes: ChangeSettings): Promise<void> {
  await control(world.origin, 'PATCH', `/apps/${world.sdkAppId}`, changes)
}

export async function resetWorld(world: World): Promise<void> {
  await control(world.origin, 'POST', `/apps/${world.sdkAppId}/reset`)
}

export async function deleteAccount(world: World, userId: string): Promise<void> {
  await control(world.origin, 'DELETE', `/apps/${world.sdkAppId}/accounts/${encodeURIComponent(userId)}`)
}

/** For the next `calls` marks. */
export async function plantFault(world: World, fault: Fault, calls = 1): Promise<void> {
  const planted: PlantFault = { calls, command: 'admin_set_msg_read', fault }
  await control(world.origin, 'POST', `/apps/${world.sdkAppId}/faults`, planted)
}

/** The marks that this world received, oldest first. */
export async function receivedCalls(world: World): Promise<ReceivedCall[]> {
  const calls = await control(world.origin, 'GET', `/apps/${world.sdkAppId}/calls`)
  if (!Array.isArray(calls)) throw new Error('the log is a list')
  return calls.map((call) => ReceivedCall.parse(call)).filter(({ target }) => target.includes('/admin_set_msg_read?'))
}

/** The bytes of the last mark that this world received. */
export async function lastBody(world: World): Promise<Buffer> {
  const last = (await receivedCalls(world)).at(-1)
  if (!last) throw new Error('no call was received')
  return Buffer.from(last.bodyBase64, 'base64')
}

/** Counted by the vendor's call, as an app would. */
export async function unreadOf(world: World, reader: string, peer: string): Promise<unknown> {
  const reply = await call(world, 'get_c2c_unread_msg_num', { To_Account: reader, Peer_Account: [peer] })
  return reply.C2CUnreadMsgNumList
}

/** One mark from outside, as a server of one's own would make it. */
export async function markFromOutside(world: World, reader: string, other: string): Promise<void> {
  await call(world, 'admin_set_msg_read', { Report_Account: reader, Peer_Account: other })
}

export interface Signing {
  identifier?: string
  sdkAppId?: number
  secretKey?: string
  /** Seconds; negative: it ran out before. */
  expire?: number
}

/** A UserSig made by the vendor's library. */
export function signFor(world: World, other: Signing = {}): string {
  const { identifier, sdkAppId, secretKey, expire } = { identifier: world.admin, expire: 86_400, ...world, ...other }
  return new vendor.Api(sdkAppId, secretKey).genSig(identifier, expire)
}

async function call(world: World, command: CommandId, body: object): Promise<Record<string, unknown>> {
  const query = new URLSearchParams({
    sdkappid: String(world.sdkAppId),
    identifier: world.admin,
    usersig: signFor(world),
    random: '1',
    contenttype: 'json',
  })
  const response = await fetch(`${world.origin}/${commands[command].path}?${query}`, {
    method: 'POST',
    body: JSON.stringify(body),
  })
  const reply = await response.json()
  expect(reply).toMatchObject({ ActionStatus: 'OK' })
  return reply
}

async function control(origin: string, method: string, path: string, body?: object): Promise<unknown> {
  const response = await fetch(`${origin}/_emulator${path}`, {
    method,
    ...(body && { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }),
  })
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`)
  return response.json()
}
