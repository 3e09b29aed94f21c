/**
 * Builds the product with its redaction taken out, into the folder that is named: the search for planted secrets has to
 * find them there, or it would prove nothing. Never part of a build that anybody runs otherwise.
 */
import { join } from 'node:path'
import { build } from 'vite'

const folder = process.argv[2] ?? ''
const root = join(import.meta.dirname, '../..')

/**
 * Every function of the module hands back what it was given.
 * @type {import('vite').Plugin}
 */
const unredacted = {
  name: 'no-redaction',
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith('/src/protocol/redaction.ts')) return
    const names = [...code.matchAll(/^export function (redact\w+|fingerprintUserSig)/gm)].map(([, name]) => name)
    if (names.length === 0) throw new Error('redaction.ts exports no redact… function')
    const renamed = code.replace(/^export function (redact\w+|fingerprintUserSig)/gm, 'function unused_$1')
    return `${renamed}\n${names.map((name) => `export const ${name} = (given) => given`).join('\n')}`
  },
}

process.chdir(root)
for (const { part, ssr } of [
  { part: 'web', ssr: false },
  { part: 'server', ssr: 'src/host/main.ts' },
]) {
  await build({
    root,
    configFile: join(root, 'vite.config.ts'),
    logLevel: 'error',
    plugins: [unredacted],
    build: { outDir: join(folder, part), ssr },
  })
}
