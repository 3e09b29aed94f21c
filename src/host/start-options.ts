/** What `npm start` can be told. A mistake is a sentence, not a guess. */

export interface StartOptions {
  /** 0: any free one. */
  port: number
  /** An address or name of this machine. */
  bind: string
  open: boolean
}

export type StartReading = { ok: true; options: StartOptions } | { ok: false; message: string }

/** @param env `PORT` (default 4173), `HOST` (default 127.0.0.1). @param args `--open`. */
export function readStartOptions(env: Record<string, string | undefined>, args: readonly string[]): StartReading {
  const text = env.PORT || '4173'
  const port = Number(text)
  if (!/^\d{1,5}$/.test(text) || port > 65_535) {
    return {
      ok: false,
      message: `PORT is "${text}"; it has to be a number from 0 to 65535, as in PORT=8080 npm start.`,
    }
  }
  const unknown = args.find((arg) => arg !== '--open')
  if (unknown !== undefined) return { ok: false, message: `"${unknown}" is no option; there is --open.` }
  // A name that may mean ::1 only, and then 127.0.0.1, which pages are sent to, would not answer.
  const bind = env.HOST === 'localhost' || !env.HOST ? '127.0.0.1' : env.HOST.replace(/^\[|\]$/g, '')
  return { ok: true, options: { port, bind, open: args.includes('--open') } }
}

/** @returns what to tell a person whose server could not listen. */
export function explainListenError(code: string | undefined, { port, bind }: StartOptions): string {
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} is in use. Stop what uses it, or choose another: PORT=${port === 65_535 ? 8080 : port + 1} npm start`
    case 'EACCES':
      return `Port ${port} may not be used by this account. Choose one above 1023: PORT=4173 npm start`
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `HOST is "${bind}", which is no address of this machine. The default is 127.0.0.1.`
    default:
      return `Cannot listen on ${bind} port ${port}: ${code ?? 'unknown error'}.`
  }
}

/** @param version as in `process.versions.node`. */
export function isNodeTooOld(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major < 20 || (major === 20 && minor < 19)
}
