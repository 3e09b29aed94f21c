/**
 * The arrows between the folders, as a table, held against every import in `src` and `e2e`. The same table in words is in
 * README.md beside this file. Imports are read from the text, types and `import()` included.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path/posix'
import { expect, test } from 'vitest'

/** What a room of the house may import: rooms of ours (itself always), packages, and whether `node:*`. */
interface Arrows {
  rooms: readonly string[]
  packages: readonly string[]
  node: boolean
}

const inPage = ['react', '@tanstack/react-query', 'wouter', 'lucide-react', 'zod/mini']
const forFeatures = ['protocol', 'ui', 'lib', 'console/paths', 'console/kept', 'console/assumptions', 'console/texts']

const arrows: Readonly<Record<string, Arrows>> = {
  lib: { rooms: [], packages: ['jsonc-parser', 'pako'], node: false },
  protocol: { rooms: ['lib'], packages: ['zod/mini', '@noble/hashes'], node: false },
  ui: { rooms: ['lib'], packages: ['react', 'lucide-react'], node: false },
  relay: { rooms: ['protocol', 'lib'], packages: ['hono', '@hono/node-server', 'pino', 'zod/mini'], node: true },
  emulator: {
    rooms: ['protocol', 'lib'],
    packages: ['hono', '@hono/node-server', 'zod/mini', 'zod/v4/locales'],
    node: true,
  },
  host: {
    rooms: ['relay', 'emulator', 'protocol', 'lib'],
    packages: ['hono', '@hono/node-server', 'vite'],
    node: true,
  },
  'console/paths': { rooms: [], packages: [], node: false },
  // The one door to the browser's storage, and the forms that go through it.
  'console/kept': { rooms: ['protocol', 'lib'], packages: ['react', 'zod/mini'], node: false },
  // What a team has seen the service do where its pages are silent.
  'console/assumptions': { rooms: ['protocol', 'console/kept'], packages: ['react', 'zod/mini'], node: false },
  'console/texts': { rooms: ['protocol', 'ui', 'lib'], packages: ['react'], node: false },
  'console/shell': {
    rooms: ['ui', 'lib', 'console/paths', 'console/kept', 'console/texts'],
    packages: inPage,
    node: false,
  },
  // Features with a package that no other one has.
  'console/connections': { rooms: forFeatures, packages: [...inPage, 'pako'], node: false },
  'console/history': { rooms: forFeatures, packages: [...inPage, 'idb'], node: false },
  // jsonc-parser changes one field and leaves the rest of the text as it was typed.
  'console/request': { rooms: forFeatures, packages: [...inPage, 'jsonc-parser'], node: false },
  'console/<feature>': { rooms: forFeatures, packages: inPage, node: false },
  'console/pages': { rooms: [...forFeatures, 'console/shell', 'console/<feature>'], packages: inPage, node: false },
  // App, routes and main.
  console: {
    rooms: [...forFeatures, 'console/shell', 'console/pages', 'console/<feature>'],
    packages: [...inPage, 'react-dom'],
    node: false,
  },
  e2e: {
    rooms: ['protocol', 'lib'],
    packages: ['@playwright/test', 'playwright', '@axe-core/playwright', 'vite'],
    node: true,
  },
}

const inTests = ['vitest', 'fast-check', 'fake-indexeddb', 'pako', 'tls-sig-api-v2']

/** Rooms of the console that are no feature. */
const frames = [
  'console',
  'console/paths',
  'console/kept',
  'console/assumptions',
  'console/texts',
  'console/shell',
  'console/pages',
]

/** @param path from the repository's root. */
function roomOf(path: string): string {
  const [top, room, inner, deeper] = path.split('/')
  if (top === 'e2e') return 'e2e'
  if (top !== 'src' || room === undefined || inner === undefined) return path
  if (room !== 'console') return room
  if (deeper !== undefined) return `console/${inner}`
  if (inner === 'use-kept-form.ts') return 'console/kept'
  const ownRoom = inner === 'paths.ts' || inner === 'kept.ts' || inner === 'assumptions.ts'
  return ownRoom ? `console/${inner.slice(0, -3)}` : 'console'
}

function isFeature(room: string): boolean {
  return room.startsWith('console/') && !frames.includes(room)
}

function arrowsOf(room: string): Arrows | undefined {
  return arrows[room] ?? (isFeature(room) ? arrows['console/<feature>'] : undefined)
}

function isTestCode(path: string): boolean {
  return /(\.test\.tsx?|\.bench\.ts|\/test-support\.ts|\/testing(-[a-z-]+)?\.ts)$/.test(path) || path.startsWith('e2e/')
}

/** Every specifier in a file: import, export … from, import(), the import of a type. */
function findImports(text: string): string[] {
  const statements = /^\s*(?:import|export)\b[^'"`;=()]*?\bfrom\s*['"]([^'"]+)['"]/gm
  const bare = /^\s*import\s*['"]([^'"]+)['"]/gm
  const called = /\b(?:import|require)\s*\(\s*(['"`])([^'"`]+)\1/g
  return [
    ...[...text.matchAll(statements), ...text.matchAll(bare)].map((match) => match[1] ?? ''),
    ...[...text.matchAll(called)].map((match) => match[2] ?? ''),
  ]
}

/** @returns what the import breaks, or undefined. */
function checkImport(path: string, specifier: string): string | undefined {
  const room = roomOf(path)
  const allowed = arrowsOf(room)
  if (!allowed) return `${path} is in no room of the house`
  const forbidden = (what: string) => `${room} may not import ${what} (${path}: ${specifier})`
  if (specifier.startsWith('node:')) return allowed.node || isTestCode(path) ? undefined : forbidden(specifier)
  if (!specifier.startsWith('.')) {
    const packages = isTestCode(path) ? [...allowed.packages, ...inTests] : allowed.packages
    const known = packages.some((name) => specifier === name || specifier.startsWith(`${name}/`))
    return known ? undefined : forbidden(specifier)
  }
  const target = join(dirname(path), specifier)
  if (isTestCode(target) && !isTestCode(path)) return forbidden(target)
  const other = roomOf(target)
  if (other === room) {
    const isPage = room === 'console/pages' && /Page\.tsx$/.test(target) && !isTestCode(path)
    return isPage ? `a page may not import another page (${path}: ${specifier})` : undefined
  }
  const known = allowed.rooms.includes(other) || (isFeature(other) && allowed.rooms.includes('console/<feature>'))
  return known ? undefined : forbidden(other)
}

/** A file is named for the one thing in it: PascalCase for a component, kebab-case for all else. */
function checkName(path: string): string | undefined {
  const name = basename(path)
  if (!/^([a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)*\.(ts|mjs|tsx)|[A-Z][A-Za-z0-9]*(\.test)?\.tsx)$/.test(name)) {
    return `${path} is neither kebab-case nor PascalCase.tsx`
  }
  if (name === 'index.ts' && !/\/(commands|handlers)\/index\.ts$/.test(path)) return `${path} is a barrel`
  return undefined
}

function checkText(path: string, text: string): string[] {
  const faults: string[] = []
  const wordsOnly = /^src\/(console\/texts|protocol\/error-codes)\//.test(path)
  const lines = text.split('\n').length - 1
  if (lines > 400 && !wordsOnly) faults.push(`${path} has ${lines} lines: split it`)
  if (/^\s*export\s+(?:type\s+)?(?:\*|\{[^}]*\})[^'"`;]*\bfrom\s*['"]/m.test(text)) {
    faults.push(`${path} passes on another file's exports: import the file itself`)
  }
  if (roomOf(path) === 'protocol' && !isTestCode(path)) {
    const code = text.replace(/^\s*(\/?\*|\/\/).*$/gm, '')
    const impure = /\b(Date\.now|new Date\(\s*\)|performance\.now|setTimeout|setInterval|fetch\s*\(|process\.)/.exec(
      code,
    )
    if (impure) faults.push(`${path} uses ${impure[0]}: the clock and the network are parameters`)
  }
  return faults
}

const root = dirname(import.meta.dirname)

const files = ['src', 'e2e']
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  )
  .filter((path) => /\.(ts|tsx|mjs)$/.test(path) && !path.includes('node_modules'))
  // This file shows forbidden imports as text.
  .filter((path) => path !== 'src/architecture.test.ts')
  .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))

test('the imports keep to the arrows', () => {
  const faults = files.flatMap(({ path, text }) => findImports(text).map((specifier) => checkImport(path, specifier)))
  expect(faults.filter((fault) => fault !== undefined)).toEqual([])
})

test('no import is written in a way that this test cannot read', () => {
  const computed = /(?<![.\w])import\s*\(\s*(?!['"`][^'"`$]+['"`])/
  expect(
    files.filter(({ text }) => computed.test(text.replace(/^\s*(\/?\*|\/\/).*$/gm, ''))).map(({ path }) => path),
  ).toEqual([])
})

test('files are named for what they hold, and there are no barrels', () => {
  expect(files.map(({ path }) => checkName(path)).filter((fault) => fault !== undefined)).toEqual([])
})

test('files are short, export their own, and the protocol has neither clock nor network', () => {
  expect(files.flatMap(({ path, text }) => checkText(path, text))).toEqual([])
})

/** Where a credential becomes text again, and why. Whoever adds one shows that it is stored, logged and titled nowhere. */
const reveals = {
  'console/connections/ConnectionFields.tsx': 'its text box',
  'console/connections/paste/PasteHelp.tsx': 'puts back what was pasted, and tells whether its box still holds it',
  'console/connections/SigningPanel.tsx': 'its text box',
  'console/connections/kept-user-sigs.ts': 'kept until the tab closes, if a person asks for it',
  'console/connections/sign.ts': 'signs',
  'console/connections/signature-state.ts': 'reads',
  'console/pages/SignaturePage.tsx': 'hands a ticket just made to the check',
  'console/region-help/build-question.ts': 'into a URL that is a secret itself',
  'console/request/curl.ts': 'into a command that is a secret itself',
  'console/request/plan-request.ts': 'into a URL that is a secret itself',
  'console/send/AccessBar.tsx': 'its text box',
  'console/send/access.ts': 'into the header for our own server',
  'console/send/relay-client.ts': 'out to the relay',
  'console/signature/CheckForm.tsx': 'its text box',
  'console/signature/MadeTicket.tsx': 'its text box',
  'console/signature/MakeForm.tsx': 'its text box, and signs',
  'console/signature/inspect.ts': 'reads',
  'protocol/unanswered.ts': 'masks',
  'relay/arming.ts': 'reads the app in it',
  'relay/build-call.ts': 'reads the app in it',
  'relay/headers.ts': 'counts its bytes',
  'relay/policy.ts': 'takes the URL apart',
  'relay/redact.ts': 'knows what to mask',
  'relay/send.ts': 'masks',
  'relay/transmit.ts': 'out to the far end',
}

/** Where one leaves in the clear, by the clipboard, because a person presses the button that says so. */
const releases = {
  'console/request/RequestPane.tsx': 'Copy with signature, asked each time',
  'console/signature/MadeTicket.tsx': 'Copy, under a signature just made',
}

/** Who may say that a text is redacted. */
const vouchers = {
  'console/connections/saved/connection-file.ts': 'adds the end of a line',
  'console/connections/saved/saved-list.ts': 'joins what is redacted',
  'console/request/curl.ts': 'made of what is redacted',
  'console/request/draft.ts': 'made of what is redacted',
  'console/sharing/link.ts': 'packs what is redacted',
  'protocol/redaction.ts': 'redacts',
  'relay/redact.ts': 'redacts',
  'ui/HexView.tsx': 'writes as hex what is redacted',
}

/** What lets a text out of the program, and the one place that may use it: a door takes nothing but what is redacted. */
test.each([
  ['reveals a secret', /\.reveal\(\)/, reveals],
  ['releases a secret', /\.release\(\)/, releases],
  ['calls a text redacted', /\bas Redacted\b/, vouchers],
  [
    'touches the storage',
    /\b(?:local|session)Storage\b/,
    { 'console/kept.ts': 'the door', 'console/connections/kept-user-sigs.ts': 'the one that a person wants kept' },
  ],
  [
    'opens a database',
    /\b(?:indexedDB|openDB)\b/,
    { 'console/history/db.ts': 'rows of exchanges, which are redacted' },
  ],
  ['copies', /\bnavigator\.clipboard\b|\bexecCommand\b/, { 'ui/copy-text.ts': 'the door' }],
  ['downloads', /\bcreateObjectURL\b/, { 'ui/download-text.ts': 'the door' }],
  ['names the tab or its address', /\bdocument\.title\b|\b(?:push|replace)State\b/, { 'ui/tab.ts': 'the door' }],
  [
    'writes a log',
    /\bfrom 'pino'|\bconsole\.(?:log|info|warn|error|debug)\b|\bstd(?:out|err)\.write\b/,
    { 'relay/log.ts': 'the door', 'host/app.ts': 'redacts a crash', 'host/main.ts': 'our own words at the start' },
  ],
])('what %s is known by name', (_what, pattern, known) => {
  const found = files.filter(({ path, text }) => path.startsWith('src/') && !isTestCode(path) && pattern.test(text))
  expect(found.map(({ path }) => path.slice('src/'.length)).sort()).toEqual(Object.keys(known).sort())
})

test('the walk has seen every room, and its imports', () => {
  expect(files.length).toBeGreaterThan(120)
  expect(files.flatMap(({ text }) => findImports(text)).length).toBeGreaterThan(400)
  const seen = new Set(files.map(({ path }) => roomOf(path)))
  const rooms = Object.keys(arrows).filter((room) => room !== 'console/<feature>')
  expect(rooms.filter((room) => !seen.has(room))).toEqual([])
})

test.each([
  ["import { a } from '../history/row.ts'", ['../history/row.ts']],
  ["import type {\n  A,\n  B,\n} from './a.ts'", ['./a.ts']],
  ["import a, * as b from './a.ts'", ['./a.ts']],
  ["import './styles.css'", ['./styles.css']],
  ["export { a } from './a.ts'\nexport * from './b.ts'", ['./a.ts', './b.ts']],
  ["const load = () => import('./a.ts')", ['./a.ts']],
  ["let a: import('./a.ts').A", ['./a.ts']],
  ["vi.importActual\nconst b = require('b')", ['b']],
  ["const text = 'import a from b'", []],
  ["export const a = from('b')", []],
])('the imports of %j are found', (text, specifiers) => {
  expect(findImports(text)).toEqual(specifiers)
})

test.each([
  ['src/console/request/a.ts', '../history/row.ts', 'console/request may not import console/history'],
  ['src/console/request/a.test.ts', '../history/row.ts', 'console/request may not import console/history'],
  ['src/console/request/a.ts', '../../relay/app.ts', 'console/request may not import relay'],
  ['src/console/request/a.ts', '../pages/WorkbenchPage.tsx', 'console/request may not import console/pages'],
  ['src/console/request/a.ts', '../shell/theme.ts', 'console/request may not import console/shell'],
  ['src/console/request/a.ts', '../App.tsx', 'console/request may not import console'],
  ['src/console/request/a.ts', 'node:fs', 'console/request may not import node:fs'],
  ['src/console/newcomer/a.ts', '../history/row.ts', 'console/newcomer may not import console/history'],
  ['src/console/shell/a.ts', '../history/row.ts', 'console/shell may not import console/history'],
  ['src/console/shell/a.ts', '../../protocol/outcome.ts', 'console/shell may not import protocol'],
  ['src/console/texts/en.tsx', '../history/row.ts', 'console/texts may not import console/history'],
  ['src/console/pages/APage.tsx', './BPage.tsx', 'a page may not import another page'],
  ['src/console/pages/APage.tsx', '../routes.tsx', 'console/pages may not import console'],
  ['src/protocol/a.ts', 'node:zlib', 'protocol may not import node:zlib'],
  ['src/protocol/a.ts', 'pako', 'protocol may not import pako'],
  ['src/protocol/a.ts', 'react', 'protocol may not import react'],
  ['src/protocol/a.ts', 'zod', 'protocol may not import zod'],
  ['src/protocol/commands/a.ts', '../../emulator/world.ts', 'protocol may not import emulator'],
  ['src/lib/a.ts', '../protocol/outcome.ts', 'lib may not import protocol'],
  ['src/ui/A.tsx', '../protocol/outcome.ts', 'ui may not import protocol'],
  ['src/ui/A.tsx', '../console/texts/texts.tsx', 'ui may not import console/texts'],
  ['src/relay/a.ts', '../emulator/world.ts', 'relay may not import emulator'],
  ['src/emulator/a.ts', '../relay/send.ts', 'emulator may not import relay'],
  ['src/emulator/a.ts', 'tls-sig-api-v2', 'emulator may not import tls-sig-api-v2'],
  ['src/emulator/a.ts', './test-support.ts', 'emulator may not import src/emulator/test-support.ts'],
  ['src/host/a.ts', '../console/paths.ts', 'host may not import console/paths'],
  ['e2e/a.spec.ts', '../src/emulator/world.ts', 'e2e may not import emulator'],
  ['src/rooms.ts', './lib/utf8.ts', 'src/rooms.ts is in no room of the house'],
  ['src/lib/a.ts', '../../package.json', 'lib may not import package.json'],
])('%s may not import %s', (path, specifier, message) => {
  expect(checkImport(path, specifier)).toContain(message)
})

test.each([
  ['src/console/request/a.ts', '../../protocol/outcome.ts'],
  ['src/console/request/a.ts', '../texts/texts.tsx'],
  ['src/console/request/a.test.ts', 'node:child_process'],
  ['src/console/request/a.test.ts', 'fast-check'],
  ['src/console/newcomer/a.ts', '../paths.ts'],
  ['src/console/pages/APage.tsx', '../newcomer/a.ts'],
  ['src/console/App.tsx', './newcomer/a.ts'],
  ['src/protocol/commands/a.ts', 'zod/mini'],
  ['src/protocol/a.test.ts', 'node:zlib'],
  ['src/host/a.test.ts', '../emulator/app.ts'],
  ['e2e/a.spec.ts', '../src/protocol/outcome.ts'],
])('%s may import %s', (path, specifier) => {
  expect(checkImport(path, specifier)).toBeUndefined()
})

test.each([
  ['src/lib/JsonText.ts', 'neither'],
  ['src/lib/json_text.ts', 'neither'],
  ['src/ui/index.ts', 'barrel'],
])('%s is no good name', (path, message) => {
  expect(checkName(path)).toContain(message)
})

test.each([
  ['has 401 lines', 'src/lib/a.ts', 'a\n'.repeat(401)],
  ['passes on', 'src/lib/a.ts', "export { b } from './b.ts'"],
  ['passes on', 'src/lib/a.ts', "export * from './b.ts'"],
  ['uses Date.now', 'src/protocol/a.ts', 'const now = Date.now()'],
  ['uses new Date()', 'src/protocol/a.ts', 'const now = new Date()'],
  ['uses fetch(', 'src/protocol/a.ts', 'await fetch(url)'],
])('a file that %s is refused', (message, path, text) => {
  expect(checkText(path, text).join()).toContain(message)
})
