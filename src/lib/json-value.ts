/** What a value is that came out of `JSON.parse`. Looks no deeper than the value itself. */
export type JsonType = 'object' | 'array' | 'string' | 'number' | 'boolean' | 'null'

export function jsonTypeOf(value: unknown): JsonType {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  return typeof value as 'string' | 'number' | 'boolean' | 'object' // JSON has no other types.
}

/** Neither an array nor null. */
export function isJsonObject(value: unknown): value is Record<string, unknown> {
  return jsonTypeOf(value) === 'object'
}
