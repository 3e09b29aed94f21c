/** What a logged call was answered, in one word for a row. Pure; what it means is the workbench's to explain. */
import * as z from 'zod/mini'
import type { ReceivedCall } from '../../protocol/emulator-api.ts'
import type { CallAnswer } from '../texts/text-types.ts'

const Envelope = z.object({ ActionStatus: z.enum(['OK', 'FAIL']), ErrorCode: z.int() })

export function readAnswer({ reply, ms, why }: Pick<ReceivedCall, 'reply' | 'ms' | 'why'>): CallAnswer {
  if (why?.by === 'preflight') return { kind: 'preflight' }
  if (ms === null) return { kind: 'pending' }
  if (reply === null) return { kind: 'none' }
  const envelope = Envelope.safeParse(reply)
  if (!envelope.success) return { kind: 'spoiled' }
  const { ActionStatus, ErrorCode } = envelope.data
  if (ActionStatus === 'OK') return ErrorCode === 0 ? { kind: 'ok' } : { kind: 'spoiled' }
  return ErrorCode === 0 ? { kind: 'spoiled' } : { kind: 'fail', code: ErrorCode }
}

/** The end of a path, which tells one command from another. */
export function commandOf(target: string): string {
  const [path = ''] = target.split('?')
  return path.replace(/^\/v4\/[^/]*\//, '') || path
}
