/**
 * Everything that leaves the memory of a tab, gathered while a person works, and searched for planted secrets in every
 * spelling. What the page shows is not among it: whoever reveals a UserSig sees it.
 */
import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'

interface Left {
  where: string
  text: string
}

export interface Watch {
  /** A download, as it was written to the disk. */
  keepDownload: (path: string) => Promise<void>
  keep: (where: string, text: string) => void
  /** Ends the gathering. @returns which secret was found, and where */
  search: (secrets: Record<string, string>, serverOutput: string) => Promise<string[]>
  /** @returns where a text is, once everything was gathered */
  placesOf: (text: string) => string[]
}

/**
 * @param page before it is opened
 * Answers of `POST /_emulator/apps` are left out: telling a new world's key is what they are for.
 */
export async function watchForLeaks(page: Page): Promise<Watch> {
  await page.exposeFunction('tellTitle', (title: string) => keep('title', title))
  await page.addInitScript(watchTitle)
  const left: Left[] = []
  const bodies: Promise<void>[] = []
  const keep = (where: string, text: string) => void left.push({ where, text })
  page.on('console', (message) => keep('console', message.text()))
  page.on('pageerror', (error) => keep('exception', `${error.message} ${error.stack}`))
  page.on('framenavigated', (frame) => keep('address', frame.url()))
  page.on('request', (request) => keep('URL of a request', request.url()))
  page.on('response', (response) => {
    const isNewWorld = response.request().method() === 'POST' && response.url().endsWith('/_emulator/apps')
    if (isNewWorld || !/\/(relay|_emulator)\//.test(response.url())) return
    const text = Promise.all([response.text(), response.allHeaders()])
    bodies.push(
      text.then(
        ([body, headers]) => keep(`answer of ${new URL(response.url()).pathname}`, body + JSON.stringify(headers)),
        () => {}, // The server was stopped in the middle: there was no answer.
      ),
    )
  })
  return {
    keep,
    keepDownload: async (path) => keep('download', await readFile(path, 'utf8')),
    async search(secrets, serverOutput) {
      keep('server log', serverOutput)
      keep('address', page.url())
      for (const [where, text] of Object.entries(await everythingStored(page))) keep(where, text)
      await Promise.all(bodies)
      return findSecrets(left, secrets)
    },
    placesOf: (wanted) => [...new Set(left.filter(({ text }) => text.includes(wanted)).map(({ where }) => where))],
  }
}

/** In the page: what the tab was ever called stays in the browser's own history. */
function watchTitle(): void {
  const tell = () => (window as unknown as { tellTitle: (title: string) => void }).tellTitle(document.title)
  new MutationObserver(tell).observe(document, { childList: true, subtree: true, characterData: true })
}

/** Both storages, cookies and every store of every database. */
function everythingStored(page: Page): Promise<Record<string, string>> {
  return page.evaluate(async () => {
    const ask = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const stored: Record<string, string> = {
      'local storage': JSON.stringify({ ...localStorage }),
      'session storage': JSON.stringify({ ...sessionStorage }),
      cookies: document.cookie,
      'name of the window': window.name,
      'state of the address': JSON.stringify(history.state),
    }
    for (const { name = '' } of await indexedDB.databases()) {
      const db = await ask(indexedDB.open(name))
      for (const store of db.objectStoreNames) {
        const rows = await ask(db.transaction(store).objectStore(store).getAll())
        stored[`IndexedDB ${name}.${store}`] = JSON.stringify(rows)
      }
      db.close()
    }
    return stored
  })
}

function findSecrets(left: readonly Left[], secrets: Record<string, string>): string[] {
  const found = new Set<string>()
  for (const [name, secret] of Object.entries(secrets)) {
    const spellings = spellingsOf(secret)
    for (const { where, text } of left) {
      if (spellings.some((spelling) => text.includes(spelling))) found.add(`${name} in ${where}`)
    }
  }
  return [...found].sort()
}

/** As it is, percent-encoded, in base64 wherever it begins there, of UTF-8 and UTF-16; and a piece of it that is worth nothing else. */
function spellingsOf(secret: string): string[] {
  if (secret.length < 30) throw new Error('a secret this short could be found by chance')
  const piece = secret.slice(8, 38)
  const encoded = encodeURIComponent(piece).replaceAll('*', '%2A')
  const bytes = [Buffer.from(secret), Buffer.from(secret, 'utf16le'), Buffer.from(secret, 'utf16le').swap16()]
  const base64 = bytes.flatMap((written) =>
    [0, 1, 2].map((offset) =>
      Buffer.concat([Buffer.alloc(offset), written])
        .toString('base64')
        .slice(4, 40),
    ),
  )
  return [piece, encoded, encodeURIComponent(encoded), encodeURIComponent(piece), ...base64]
}
