/** `npm start`: serves the built product on one port until it is told to stop. */
import { spawn } from 'node:child_process'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createEmulator } from '../emulator/app.ts'
import { createRelay } from '../relay/app.ts'
import { type RelaySettings, readRelaySettings } from '../relay/config.ts'
import { createCallLog } from '../relay/log.ts'
import { type Access, createTokenCheck, readAccess } from './access.ts'
import { createHost } from './app.ts'
import { readConsoleFiles } from './console-files.ts'
import { createHttpServer, serveWith } from './http-server.ts'
import { readOwnAddress } from './own-address.ts'
import { explainListenError, isNodeTooOld, readStartOptions, type StartOptions } from './start-options.ts'

function start(): void {
  if (isNodeTooOld(process.versions.node)) giveUp(`This needs Node 20.19 or later; here is ${process.versions.node}.`)
  const reading = readStartOptions(process.env, process.argv.slice(2))
  if (!reading.ok) giveUp(reading.message)
  const settings = readRelaySettings(process.env)
  if (!settings.ok) giveUp(settings.message)
  const { options } = reading
  const access = readAccess(process.env, options.bind)
  if (!access.ok) giveUp(access.message)

  const server = createHttpServer()
  server.once('error', (error: NodeJS.ErrnoException) => giveUp(explainListenError(error.code, options)))
  server.listen(options.port, options.bind, () => serve(server, options, access.access, settings.settings))
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(0))
}

/** @param server listening: only now is its port known. */
function serve(server: Server, options: StartOptions, access: Access, settings: RelaySettings): void {
  const { port } = server.address() as AddressInfo // A listening TCP server has a port.
  const own = readOwnAddress(options.bind, port, access.publicOrigin)
  // dist/server/main.js beside dist/web
  const files = readConsoleFiles(join(dirname(fileURLToPath(import.meta.url)), '../web'))
  if (!files) giveUp('The console is not built yet. Run: npm run build')
  const app = createHost({
    own,
    checkToken: createTokenCheck(access.accessToken),
    relay: createRelay({ ...settings, own, log: createCallLog() }).fetch,
    emulator: createEmulator().fetch,
    files,
  })
  serveWith(server, app.fetch)
  const page = own.publicOrigin ?? own.origin
  console.log(`Markread is at ${page}${page === own.origin ? '' : `, and listens at ${own.origin}`}`)
  if (options.open) openBrowser(page)
}

function openBrowser(url: string): void {
  const [command, ...args] =
    process.platform === 'win32'
      ? ['cmd', '/c', 'start', '', url]
      : [process.platform === 'darwin' ? 'open' : 'xdg-open', url]
  const child = spawn(command, args, { stdio: 'ignore', detached: true })
  child.once('error', () => console.log(`No browser could be opened; open ${url} yourself.`))
  child.unref()
}

function giveUp(message: string): never {
  console.error(message)
  process.exit(1)
}

start()
