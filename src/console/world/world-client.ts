/**
 * The emulator's control routes, as this screen uses them. Whatever goes wrong is one of a few problems. Knows no token
 * and no address of its own: the page hands it the way out.
 */
import * as z from 'zod/mini'

/** A request to our own server, as `fetch` would make it. */
export type FetchOwn = (path: `/${string}`, init?: RequestInit) => Promise<Response>

/** Why there is no answer. */
export type WorldProblem =
  /** The server is stopped, or what answers at its address is something else. */
  | { kind: 'unreachable' }
  /** The server was started again since, or never had this world. */
  | { kind: 'no-such-world' }
  /** The server wants its access token first. */
  | { kind: 'token-needed' }
  /** In the emulator's own words, English. */
  | { kind: 'refused'; error: string }

/** What is thrown to TanStack Query, which knows no other way to be told. */
class WorldError extends Error {
  constructor(readonly problem: WorldProblem) {
    super(problem.kind)
  }
}

/** An answer, and the tag by which to ask for it again. */
export interface Tagged<T> {
  value: T
  etag: string | null
}

interface Asking {
  method?: 'POST' | 'PATCH' | 'DELETE'
  body?: object
  signal?: AbortSignal
}

const Refused = z.object({ error: z.string() })

/**
 * @param path below `/_emulator`
 * @throws WorldError
 */
export async function askEmulator<Shape extends z.ZodMiniType>(
  fetchOwn: FetchOwn,
  shape: Shape,
  path: `/${string}`,
  asking: Asking = {},
): Promise<z.output<Shape>> {
  return (await read(await ask(fetchOwn, path, asking), shape)).value
}

/**
 * Asks for a change, whatever is answered to it.
 * @param path below `/_emulator`
 * @returns undefined where it was made
 */
export async function changeEmulator(
  fetchOwn: FetchOwn,
  path: `/${string}`,
  asking: Asking,
): Promise<WorldProblem | undefined> {
  try {
    await askEmulator(fetchOwn, z.unknown(), path, asking)
    return undefined
  } catch (error) {
    return problemOf(error)
  }
}

/** Why there is no answer; anything else that was thrown is a bug of ours. */
export function problemOf(error: unknown): WorldProblem {
  if (error instanceof WorldError) return error.problem
  throw error
}

/**
 * Asks again for what was told before, which is cheap where nothing has changed.
 * @returns `before` itself where it has not
 * @throws WorldError
 */
export async function askAgain<Shape extends z.ZodMiniType>(
  fetchOwn: FetchOwn,
  shape: Shape,
  path: `/${string}`,
  before: Tagged<z.output<Shape>> | undefined,
  signal: AbortSignal,
): Promise<Tagged<z.output<Shape>>> {
  const headers: Record<string, string> = before?.etag ? { 'If-None-Match': before.etag } : {}
  const response = await ask(fetchOwn, path, { signal }, headers)
  return response.status === 304 && before ? before : read(response, shape)
}

function ask(
  fetchOwn: FetchOwn,
  path: `/${string}`,
  { body, ...rest }: Asking,
  headers: Record<string, string> = {},
): Promise<Response> {
  return fetchOwn(`/_emulator${path}`, {
    ...rest,
    // The browser's own cache would answer for a server that is gone.
    cache: 'no-store',
    headers: { ...headers, ...(body && { 'Content-Type': 'application/json' }) },
    ...(body && { body: JSON.stringify(body) }),
  }).catch(() => fail({ kind: 'unreachable' }))
}

async function read<Shape extends z.ZodMiniType>(response: Response, shape: Shape): Promise<Tagged<z.output<Shape>>> {
  if (response.status === 401) fail({ kind: 'token-needed' })
  if (response.status === 404) fail({ kind: 'no-such-world' })
  const json: unknown = await response.json().catch(() => fail({ kind: 'unreachable' }))
  if (!response.ok) {
    const refused = Refused.safeParse(json)
    fail(refused.success ? { kind: 'refused', error: refused.data.error } : { kind: 'unreachable' })
  }
  const answer = shape.safeParse(json)
  return answer.success ? { value: answer.data, etag: response.headers.get('etag') } : fail({ kind: 'unreachable' })
}

function fail(problem: WorldProblem): never {
  throw new WorldError(problem)
}
