/**
 * The built console, read into memory once: it is less than a megabyte, and a path that is no key of a map leads nowhere.
 * Hashed files never change under their name; everything else is asked for again and answered 304 where it is the same.
 */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'
import type { Context } from 'hono'

interface ConsoleFile {
  plain: Buffer<ArrayBuffer>
  /** Compressed at build time; undefined where that gains nothing. */
  brotli: Buffer<ArrayBuffer> | undefined
  headers: Record<string, string>
}

/** By path, as in a URL. */
export type ConsoleFiles = ReadonlyMap<string, ConsoleFile>

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
}

/** @param root the folder of the build. @returns undefined where there is none. */
export function readConsoleFiles(root: string): ConsoleFiles | undefined {
  const files = new Map<string, ConsoleFile>()
  for (const path of listFiles(root)) {
    if (path.endsWith('.br')) continue
    const name = `/${relative(root, path).split(sep).join('/')}`
    const plain = readFileSync(path)
    files.set(name, { plain, brotli: readIfThere(`${path}.br`), headers: headersOf(name, plain) })
  }
  return files.has('/index.html') ? files : undefined
}

/** @returns undefined where the path is no file, and no navigation that the console itself would route. */
export function answerWithFile(c: Context, files: ConsoleFiles): Response | undefined {
  const { method, path } = c.req
  if (method !== 'GET' && method !== 'HEAD') return undefined
  const file = files.get(path === '/' ? '/index.html' : path) ?? findPage(c, files)
  if (!file) return undefined
  const { headers, brotli } = file
  if (c.req.header('if-none-match') === headers.ETag) return c.body(null, 304, headers)
  const accepted = (c.req.header('accept-encoding') ?? '').split(',').map((coding) => coding.trim().split(';')[0])
  if (brotli && accepted.includes('br')) return c.body(brotli, 200, { ...headers, 'Content-Encoding': 'br' })
  return c.body(file.plain, 200, headers)
}

/** A screen has a path of its own and is opened by it, be it `/codes/60012.5`; a missing script is missing. */
function findPage(c: Context, files: ConsoleFiles): ConsoleFile | undefined {
  const navigation = c.req.header('accept')?.includes('text/html') && types[extname(c.req.path)] === undefined
  return navigation ? files.get('/index.html') : undefined
}

function headersOf(name: string, plain: Buffer): Record<string, string> {
  return {
    'Content-Type': types[extname(name)] ?? 'application/octet-stream',
    'Cache-Control': name.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    // Weak: the same for both codings.
    ETag: `W/"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`,
    Vary: 'Accept-Encoding',
  }
}

function listFiles(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() ? listFiles(join(folder, entry.name)) : [join(folder, entry.name)],
    )
  } catch {
    return []
  }
}

function readIfThere(path: string): Buffer<ArrayBuffer> | undefined {
  try {
    return readFileSync(path)
  } catch {
    return undefined
  }
}
