/** Thrown where a part of the page cannot be fetched; whatever else a part throws is a mistake of ours. */
export class NotFetched extends Error {}

/** @param loading an `import()` */
export function fetched<Module>(loading: Promise<Module>): Promise<Module> {
  return loading.catch((cause) => {
    throw new NotFetched('A part of the page could not be fetched', { cause })
  })
}
