/** How the control reads what it is told and says what is wrong with it. */
import type { Context } from 'hono'
import type { BlankEnv } from 'hono/types'
import * as z from 'zod/mini'
import en from 'zod/v4/locales/en.js'
import { decodeUtf8 } from '../lib/utf8.ts'
import { maxControlBytes } from '../protocol/emulator-api.ts'
import { type EmulatorEnv, readBody } from './wire.ts'

/** zod/mini brings no words of its own. */
const english = en()

type Status = 400 | 403 | 404 | 409 | 413 | 415

export function say<E extends BlankEnv>(c: Context<E>, status: Status, error: string): Response {
  return c.json({ error }, status)
}

/** @param whenEmpty what an empty body stands for; absent: an empty body is a mistake. */
export async function readInput<T extends z.ZodMiniType, E extends EmulatorEnv>(
  c: Context<E>,
  schema: T,
  whenEmpty?: z.output<T>,
): Promise<z.output<T> | Response> {
  const bytes = await readBody(c, maxControlBytes)
  if (!bytes) return say(c, 413, `The body is longer than ${maxControlBytes} bytes`)
  if (bytes.length === 0 && whenEmpty !== undefined) return whenEmpty
  const type = c.req.header('content-type') ?? ''
  if (!/^application\/json\s*(;|$)/i.test(type)) return say(c, 415, 'Send application/json')
  let value: unknown
  try {
    value = JSON.parse(decodeUtf8(bytes) ?? '')
  } catch {
    return say(c, 400, 'The body is not JSON')
  }
  const parsed = schema.safeParse(value, { error: english.localeError })
  return parsed.success ? parsed.data : say(c, 400, z.prettifyError(parsed.error))
}
