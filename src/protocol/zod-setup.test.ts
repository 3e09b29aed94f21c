import { expect, test, vi } from 'vitest'
import * as z from 'zod/mini'

test('zod/mini compiles nothing, configured or not', () => {
  const compiled: unknown[] = []
  const spy = new Proxy(Function, {
    construct(target, args) {
      compiled.push(args)
      return Reflect.construct(target, args)
    },
  })
  vi.stubGlobal('Function', spy)
  try {
    const schema = z.object({ name: z.string(), list: z.array(z.object({ n: z.int() })) })
    expect(schema.safeParse({ name: 'a', list: [{ n: 1 }] }).success).toBe(true)
    expect(schema.safeParse({ name: 1 }).success).toBe(false)
  } finally {
    vi.unstubAllGlobals()
  }
  expect(compiled).toEqual([])
})

test('once set up, zod is told not to compile', async () => {
  await import('./zod-setup.ts')
  expect(z.config().jitless).toBe(true)
})
