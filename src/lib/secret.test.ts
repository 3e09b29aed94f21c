import { inspect } from 'node:util'
import { expect, test } from 'vitest'
import { noSecret, Secret } from './secret.ts'

const text = 'eJyrVgrxCdYrSy1SslIy0jNQ0gHzM1NS80oy0zLBwmUgUaXiFCUrQzMDA2NDAyMTI6hkTmZuKlSkAMgyNDExMTYxNjIFAJ8RGjk_'
const secret = new Secret(text)

test.each([
  ['JSON', () => JSON.stringify({ secret })],
  ['a template', () => `${secret}`],
  ['an error', () => String(new Error('x', { cause: secret }).cause)],
  ['a structured clone, as IndexedDB makes one', () => JSON.stringify(structuredClone({ secret }))],
  ['a look from outside', () => inspect(secret, { showHidden: true, depth: 9 }) + Object.entries(secret).join()],
])('%s says nothing of it', (_name, write) => {
  expect(write()).not.toContain(text.slice(0, 8))
})

test('who asks for it gets it', () => {
  expect(secret.reveal()).toBe(text)
  expect(secret.isEmpty).toBe(false)
  expect(noSecret.isEmpty).toBe(true)
})
