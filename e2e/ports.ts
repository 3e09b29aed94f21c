/** The ports of the browser tests, in one place: the server under test knows at start whom it may call. */

/** The built server under test. */
export const serverPort = 4187
export const baseURL = `http://127.0.0.1:${serverPort}`

const firstFarEnd = 4190
const farEndsPerWorker = 4
export const workers = 2

/**
 * Where a test may start servers that misbehave, or leave a port closed: four ports for each of the workers, named to
 * the server at start.
 * @param parallelIndex of the worker: `testInfo.parallelIndex`
 */
export function farEndPorts(parallelIndex: number): number[] {
  const first = firstFarEnd + (parallelIndex % workers) * farEndsPerWorker
  return Array.from({ length: farEndsPerWorker }, (_, at) => first + at)
}

/** As in `MARKREAD_ALLOW_HOSTS`. */
export const allowedHosts = Array.from({ length: workers }, (_, at) => farEndPorts(at))
  .flat()
  .map((port) => `127.0.0.1:${port}`)
