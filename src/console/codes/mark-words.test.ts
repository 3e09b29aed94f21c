import { expect, test } from 'vitest'
import { splitQuery } from '../../protocol/error-codes/search-codes.ts'
import { findFragment, markWords, type TextPart } from './mark-words.ts'

const write = (parts: readonly TextPart[] | undefined) =>
  parts?.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('')

test.each([
  ['The body is not JSON', 'json', 'The body is not [JSON]'],
  ['account_check', 'ACCOUNT', '[account]_check'],
  ['调用者不是管理员', '管理员 调用者', '[调用者]不是[管理员]'],
  ['banana', 'ana', 'b[anana]'],
  ['ＵｓｅｒＳｉｇ expired', 'usersig', '[ＵｓｅｒＳｉｇ] expired'],
  ['90003', '９００', '[900]03'],
  ['the vendor’s ½ page', "vendor's page", 'the [vendor’s] ½ [page]'],
  ['nothing of it', 'else', 'nothing of it'],
])('in “%s”, %s stands so: %s', (text, query, marked) => {
  expect(write(markWords(text, splitQuery(query)))).toBe(marked)
})

test.each([
  ['the first text with most of the words', ['one here', 'one and two', 'two, one'], 'one two', '[one] and [two]'],
  [
    'a long text from a little before the first mark',
    ['It goes on and on for a while until the word comes that was searched for'],
    'word',
    '… and on for a while until the [word] comes that was searched for',
  ],
  ['nothing where no word stands', ['something else'], 'word', undefined],
  ['nothing without words', ['something'], '', undefined],
])('the fragment is %s', (_, texts, query, fragment) => {
  expect(write(findFragment(texts, splitQuery(query)))).toBe(fragment)
})
