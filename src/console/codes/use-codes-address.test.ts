import { expect, test } from 'vitest'
import { readCodesAddress, writeCodesAddress } from './use-codes-address.ts'

test.each([
  ['', { query: '', families: [], retries: [] }],
  ['?q=to+account', { query: 'to account', families: [], retries: [] }],
  ['?q=%E7%AD%BE%E5%90%8D&family=signature', { query: '签名', families: ['signature'], retries: [] }],
  [
    '?family=gateway&family=push&retry=never&retry=after-60-s',
    { query: '', families: ['gateway', 'push'], retries: ['never', 'after-60-s'] },
  ],
] as const)('%s and back', (search, address) => {
  expect(readCodesAddress(search)).toEqual(address)
  expect(writeCodesAddress(readCodesAddress(search))).toBe(search)
})

test('what no filter is called is left out', () => {
  expect(readCodesAddress('?family=nonsense&retry=&family=push&usersig=x')).toEqual({
    query: '',
    families: ['push'],
    retries: [],
  })
})
