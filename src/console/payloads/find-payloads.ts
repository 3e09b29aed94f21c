/** Which payloads a search finds: every word of it in the name, the reason, the group, the id or the predicted code. */
import type { PayloadId, PayloadsTexts } from '../texts/payloads.en.ts'
import { payloadIds, payloads } from './payload-table.ts'

export function findPayloads(query: string, texts: Pick<PayloadsTexts, 'payload' | 'group'>): PayloadId[] {
  const wanted = query.toLowerCase().split(/\s+/).filter(Boolean)
  return payloadIds.filter((id) => {
    const { group, code } = payloads[id]
    const words = [id, ...texts.payload[id], texts.group[group], code === 0 ? 'ok' : `fail ${code}`].join(' ')
    return wanted.every((word) => words.toLowerCase().includes(word))
  })
}
