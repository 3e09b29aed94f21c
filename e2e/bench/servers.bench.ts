import { deflateSync } from 'node:zlib'
import { test } from '@playwright/test'
import { buildRequestUrl } from '../../src/protocol/request-url.ts'
import { makeUserSig } from '../../src/protocol/user-sig.ts'
import { type Load, load, type Measured, residentMegabytes, startEcho, startServer } from './processes.ts'
import { median, printTable } from './table.ts'

const rounds = 3
const milliseconds = 2_000
const connections = 16
const markBody = JSON.stringify({ Report_Account: 'dramon1', Peer_Account: 'dramon2' })
const readBody = JSON.stringify({ To_Account: 'dramon1', Peer_Account: ['dramon2'] })

/** A world without a call rate of its own, and a way to write URLs for it. */
async function makeWorld(origin: string) {
  const secretKey = 'f'.repeat(64)
  const wanted = {
    sdkAppId: 1400000001,
    secretKey,
    admins: ['admin'],
    accounts: ['dramon1', 'dramon2'],
    callsPerSecond: null,
  }
  const response = await fetch(`${origin}/_emulator/apps`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(wanted),
  })
  if (response.status !== 201) throw new Error(`no world was made: ${await response.text()}`)
  const time = Math.floor(Date.now() / 1_000)
  const user = { sdkAppId: wanted.sdkAppId, identifier: 'admin', secretKey, time, expire: 86_400 }
  const userSig = await makeUserSig(user, (bytes) => deflateSync(bytes))
  return (at: string, command: string) =>
    buildRequestUrl({
      origin: at,
      path: `v4/openim/${command}`,
      sdkAppId: String(wanted.sdkAppId),
      identifier: 'admin',
      userSig,
      random: '1',
      contentType: 'json',
    })
}

test('servers', async () => {
  const echo = await startEcho()
  const server = await startServer({ MARKREAD_ALLOW_HOSTS: `127.0.0.1:${echo.port}` }).catch((error) => {
    echo.child.kill()
    throw error
  })
  const early = residentMegabytes(server.child)
  try {
    const urlOf = await makeWorld(server.origin)
    const port = Number(new URL(server.origin).port)
    const headOf = (url: string) => `POST ${url.slice(new URL(url).origin.length)} HTTP/1.1`
    const relayed = (url: string, body: string) =>
      JSON.stringify({ url, headers: [['Content-Type', 'application/json']], bodyBase64: btoa(body) })
    // Reads only through the relay: it holds writes to their documented rate.
    const read = urlOf(server.origin, 'get_c2c_unread_msg_num')
    const readAtEcho = urlOf(`http://127.0.0.1:${echo.port}`, 'get_c2c_unread_msg_num')
    const common = { connections, milliseconds }
    const single = { connections: 1, milliseconds }
    const cases = {
      echo: { ...common, port: echo.port, head: 'POST / HTTP/1.1', body: markBody },
      emulator: { ...common, port, head: headOf(urlOf(server.origin, 'admin_set_msg_read')), body: markBody },
      relayToEcho: { ...common, port, head: 'POST /relay/send HTTP/1.1', body: relayed(readAtEcho, readBody) },
      relayToEmulator: { ...common, port, head: 'POST /relay/send HTTP/1.1', body: relayed(read, readBody) },
      direct: { ...single, port, head: headOf(read), body: readBody },
      throughRelay: { ...single, port, head: 'POST /relay/send HTTP/1.1', body: relayed(read, readBody) },
    } satisfies Record<string, Load>
    type Case = keyof typeof cases
    const results = Object.fromEntries(Object.keys(cases).map((name) => [name, []])) as unknown as Record<
      Case,
      Measured[]
    > // Every case is a key.
    // Round by round, so that a noisy minute falls on all of them.
    for (let round = 0; round < rounds; round += 1) {
      for (const name of Object.keys(cases) as Case[]) results[name].push(await load(cases[name])) // As above.
    }
    const rate = (name: Case) => median(results[name].map(({ callsPerSecond }) => callsPerSecond))
    const latency = (name: Case) => median(results[name].map((measured) => measured.median))
    const ratio = (name: Case) => `${Math.round(rate(name))}/s, ${(rate(name) / rate('echo')).toFixed(2)} of the echo`
    const hop = latency('throughRelay') - latency('direct')
    const late = residentMegabytes(server.child)
    printTable('servers', [
      { what: 'raw node:http JSON echo', measured: `${Math.round(rate('echo'))}/s`, wanted: '' },
      { what: 'emulator, admin_set_msg_read', measured: ratio('emulator'), wanted: '>= 0.50 of the echo' },
      { what: 'relay to the echo in another process', measured: ratio('relayToEcho'), wanted: '>= 0.50 of the echo' },
      { what: 'relay to the emulator in its own process', measured: ratio('relayToEmulator'), wanted: '' },
      { what: 'one call to the emulator, direct', measured: `${latency('direct').toFixed(2)} ms`, wanted: '' },
      { what: 'the same through the relay', measured: `${latency('throughRelay').toFixed(2)} ms`, wanted: '' },
      { what: 'the relay hop adds', measured: `${hop.toFixed(2)} ms`, wanted: '<= 1 ms' },
      { what: 'start to first answer', measured: `${Math.round(server.firstAnswer)} ms`, wanted: '<= 500 ms' },
      { what: 'memory after start', measured: `${early?.toFixed(0) ?? '?'} MB`, wanted: '<= 100 MB' },
      { what: 'memory after all this', measured: `${late?.toFixed(0) ?? '?'} MB`, wanted: '' },
    ])
  } finally {
    server.child.kill()
    echo.child.kill()
  }
})
