import { expect, test } from 'vitest'
import { filterItems } from './palette-filter.ts'
import type { PaletteItem } from './palette-items.ts'

const item = (label: string, detail?: string): PaletteItem => ({
  id: label,
  group: 'workbench',
  label,
  ...(detail !== undefined && { detail }),
  run() {},
})
const items = [
  item('Send to emulator'),
  item('Production', 'LIVE · console.tim.qq.com · 1400000000 · administrator'),
  item('切换到深色主题'),
  item('跳到 历史'),
]

test.each([
  ['', 4],
  ['   ', 4],
  ['send', 1],
  ['EMULATOR send', 1],
  ['prod live', 1],
  ['1400 tim', 1],
  ['１４００', 1],
  ['ＰＲＯＤ', 1],
  ['深色', 1],
  ['主题 切换', 1],
  ['历史', 1],
  ['send live', 0],
  ['.*', 0],
  ['nothing of this', 0],
])('%j finds %i', (query, count) => {
  expect(filterItems(items, query)).toHaveLength(count)
})

test('what is found keeps its order', () => {
  expect(filterItems(items, 'o').map(({ label }) => label)).toEqual(['Send to emulator', 'Production'])
})

test('one of many is found by its words, and not listed without any', () => {
  const many: PaletteItem[] = [...items, { ...item('90003', 'To_Account is missing'), searchedOnly: true }]
  expect(filterItems(many, ' ')).toEqual(items)
  expect(filterItems(many, '9000').map(({ label }) => label)).toEqual(['90003'])
  expect(filterItems(many, 'to_account').map(({ label }) => label)).toEqual(['90003'])
})
