import { expect, test } from 'vitest'
import { splitInvisible } from './split-invisible.ts'

test.each([
  ['dramon1', 'dramon1'],
  [' a b ', '[ ]a b[ ]'],
  ['\ta\u200bb', '[\t]a[\u200b]b'],
  ['   ', '[   ]'],
  ['a\u3000b\u00a0', 'a[\u3000]b[\u00a0]'],
  ['', ''],
])('%j', (text, marked) => {
  const parts = splitInvisible(text)
  expect(parts.map((part) => (part.hidden ? `[${part.text}]` : part.text)).join('')).toBe(marked)
  expect(parts.map((part) => part.text).join('')).toBe(text)
})
