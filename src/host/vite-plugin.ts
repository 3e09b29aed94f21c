/**
 * The host's app inside the dev server: `/relay`, `/v4` and `/_emulator` are answered here, everything else by Vite. The
 * programs are loaded through Vite, so an edit to one is in force with the next request; the others keep their state,
 * worlds and counters included, until a file of theirs changes.
 */
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import type { Plugin, ViteDevServer } from 'vite'
import { devSecurityHeaders } from './security-headers.ts'

type AccessModule = typeof import('./access.ts')
type HostModule = typeof import('./app.ts')
type EmulatorModule = typeof import('../emulator/app.ts')
type RelayModule = typeof import('../relay/app.ts')
type ConfigModule = typeof import('../relay/config.ts')
type LogModule = typeof import('../relay/log.ts')
type AddressModule = typeof import('./own-address.ts')

const ours = /^\/(?:relay|v4|_emulator)\//

export function markreadServer(): Plugin {
  return {
    name: 'markread-server',
    apply: 'serve',
    async configureServer(server) {
      const { readAccess } = (await server.ssrLoadModule('/src/host/access.ts')) as AccessModule // The file named.
      const access = readAccess(process.env, bindOf(server))
      if (!access.ok) throw buildSentence(access.message)
      const load = createLoader(server)
      server.middlewares.use((request, response, next) => {
        for (const [name, value] of Object.entries(devSecurityHeaders)) response.setHeader(name, value)
        const { method = '', url = '/', headers } = request
        load().then(({ listener, own, findCanonicalUrl }) => {
          const canonical = findCanonicalUrl(own, { method, host: headers.host, target: url, accept: headers.accept })
          if (!ours.test(url) && canonical === undefined) return next()
          // The app writes its own, and the emulator none.
          for (const name of Object.keys(devSecurityHeaders)) response.removeHeader(name)
          return listener(request, response)
        }, next)
      })
    },
  }
}

function createLoader(server: ViteDevServer) {
  const keepRelay = keepWhileUnchanged<ReturnType<RelayModule['createRelay']>>()
  const keepEmulator = keepWhileUnchanged<ReturnType<EmulatorModule['createEmulator']>>()
  const keepListener = keepWhileUnchanged<ReturnType<typeof getRequestListener>>()
  // Vite types what it loads as a record of anything; each cast below names the file that was asked for.
  const module = (path: string) => server.ssrLoadModule(`/src/${path}`)

  return async function load() {
    const hosts = (await module('host/app.ts')) as HostModule
    const emulators = (await module('emulator/app.ts')) as EmulatorModule
    const relays = (await module('relay/app.ts')) as RelayModule
    const { readRelaySettings } = (await module('relay/config.ts')) as ConfigModule
    const { createCallLog } = (await module('relay/log.ts')) as LogModule
    const addresses = (await module('host/own-address.ts')) as AddressModule
    const accesses = (await module('host/access.ts')) as AccessModule

    const access = accesses.readAccess(process.env, bindOf(server))
    if (!access.ok) throw new Error(access.message)
    const { accessToken, publicOrigin } = access.access
    const own = addresses.readOwnAddress('127.0.0.1', portOf(server), publicOrigin)
    const emulator = keepEmulator([emulators], () => emulators.createEmulator())
    const relay = keepRelay([relays, addresses], () => {
      const reading = readRelaySettings(process.env)
      if (!reading.ok) throw new Error(reading.message)
      return relays.createRelay({ ...reading.settings, own, log: createCallLog() })
    })
    const listener = keepListener([hosts, accesses, addresses, emulator, relay], () => {
      const checkToken = accesses.createTokenCheck(accessToken)
      const app = hosts.createHost({ own, checkToken, relay: relay.fetch, emulator: emulator.fetch, files: undefined })
      return getRequestListener(app.fetch, { overrideGlobalObjects: false })
    })
    return { listener, own, findCanonicalUrl: addresses.findCanonicalUrl }
  }
}

/** Vite hands out the same module object until the file, or one that it imports, has changed. */
function keepWhileUnchanged<V>(): (from: readonly object[], make: () => V) => V {
  let last: { from: readonly object[]; value: V } | undefined
  return (from, make) => {
    if (!last?.from.every((part, at) => part === from[at])) last = { from, value: make() }
    return last.value
  }
}

/** For Vite, which prints the stack of what keeps it from starting: a person is told what to set and no more. */
function buildSentence(message: string): Error {
  return Object.assign(new Error(message), { stack: message })
}

/** As `vite --host` has it: nothing after it, which is `true`, means every address. */
function bindOf({ config }: ViteDevServer): string {
  const { host } = config.server
  if (host === undefined || host === false || host === 'localhost') return '127.0.0.1'
  return host === true ? '0.0.0.0' : host
}

function portOf(server: ViteDevServer): number {
  const address = server.httpServer?.address() as AddressInfo | null | undefined // Vite listens on TCP.
  return address?.port ?? server.config.server.port
}
