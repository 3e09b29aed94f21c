/** The product with its redaction taken out, built for one test and deleted after it, whatever became of the test. */
import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { freshTest } from './test.ts'

interface Start {
  /** Its server, to be started. */
  unredactedProgram: string
}

export const unredactedTest = freshTest.extend<Start>({
  unredactedProgram: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from this pattern
    async ({}, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'markread-unredacted-'))
      try {
        await promisify(execFile)(process.execPath, [join(import.meta.dirname, 'build-unredacted.mjs'), folder])
        await use(join(folder, 'server/main.js'))
      } finally {
        await rm(folder, { recursive: true })
      }
    },
    { timeout: 60_000 },
  ],
})
