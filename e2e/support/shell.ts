/** A POSIX shell with cURL; on a machine without one, a stand-in that takes the options which the copied commands use. */
import { execFile, spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'

export interface Ran {
  code: number
  stdout: string
  stderr: string
}

/** @param env beside PATH. */
export function runInShell(command: string, env: Record<string, string> = {}): Promise<Ran> {
  const options = { env: { PATH: pathWithCurl(), ...env }, encoding: 'utf8' as const }
  return new Promise((resolve) => {
    const child = execFile('sh', ['-c', command], options, (_error, stdout, stderr) =>
      resolve({ code: child.exitCode ?? -1, stdout, stderr }),
    )
  })
}

function pathWithCurl(): string {
  const path = process.env.PATH ?? ''
  if (!spawnSync('curl', ['--version']).error) return path
  const folder = mkdtempSync(join(tmpdir(), 'markread-curl-'))
  writeFileSync(join(folder, 'curl'), `#!${process.execPath}\n${standIn}`)
  chmodSync(join(folder, 'curl'), 0o755)
  return `${folder}${delimiter}${path}`
}

const standIn = `
const { readFileSync } = require('node:fs')
const args = process.argv.slice(2)
const headers = []
let url, method, body
while (args.length > 0) {
  const arg = args.shift()
  if (arg === '--request') method = args.shift()
  else if (arg === '--header') headers.push(args.shift().split(/: (.*)/s).slice(0, 2))
  else if (arg === '--data-binary') body = args.shift()
  else if (!arg.startsWith('--')) url = arg
  else if (arg !== '--silent' && arg !== '--show-error') throw new Error('unknown option ' + arg)
}
fetch(url, { method, headers, body: body === '@-' ? readFileSync(0) : body })
  .then((response) => response.text())
  .then((text) => process.stdout.write(text))
`
