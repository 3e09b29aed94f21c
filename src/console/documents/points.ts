/**
 * Where the vendor's page of 2021 and its newer ones differ, or leave open what this console has to assume. The words of
 * each point are in `texts/documents.*`; what is not listed did not change for whoever calls admin_set_msg_read.
 */
import type { Assumptions } from '../assumptions.ts'
import type { PointId } from '../texts/documents.en.ts'

export interface Point {
  id: PointId
  /** What can be set here; undefined: the words say why nothing can. */
  setting: keyof Assumptions | undefined
  /** The newer page, and when it was read. */
  source: { url: string; read: string }
}

const markRead = { url: 'https://trtc.io/document/38996', read: '2026-11' }
const overview = { url: 'https://trtc.io/document/34620', read: '2026-11' }
const errorTable = { url: 'https://trtc.io/document/34348', read: '2026-11' }
const questions = { url: 'https://trtc.io/zh/document/34456', read: '2026-11' }
const webhook = { url: 'https://trtc.io/document/43465', read: '2026-11' }

/** Those that can be set come first. */
export const points: readonly Point[] = [
  { id: 'rate', setting: 'callsPerSecond', source: markRead },
  { id: 'readTime', setting: 'showsReadTime', source: markRead },
  { id: 'accountCodes', setting: 'reading90003', source: markRead },
  { id: 'host', setting: undefined, source: overview },
  { id: 'identifier', setting: undefined, source: markRead },
  { id: 'random', setting: undefined, source: overview },
  { id: 'contentType', setting: undefined, source: overview },
  { id: 'errorTables', setting: undefined, source: errorTable },
  { id: 'bodySize', setting: undefined, source: errorTable },
  { id: 'validity', setting: undefined, source: questions },
  { id: 'webhook', setting: undefined, source: webhook },
]
