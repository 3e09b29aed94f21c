/** Reads a file away from the page, which stays as quick as it is whatever the file holds. Told bytes, says calls. */
import '../../protocol/zod-setup.ts'
import { readCalls } from './read-calls.ts'

self.addEventListener('message', ({ data }: MessageEvent<Uint8Array>) => self.postMessage(readCalls(data)))
