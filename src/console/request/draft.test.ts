import { expect, test } from 'vitest'
import { Secret } from '../../lib/secret.ts'
import { encodeUtf8 } from '../../lib/utf8.ts'
import { describeRequest } from '../../protocol/unanswered.ts'
import { createDraft, type Draft, draftOf, drawAnew, drawNext, readStoredDraft, writeStoredDraft } from './draft.ts'
import { planRequest } from './plan-request.ts'

const sender = {
  origin: 'http://127.0.0.1:4173',
  sdkAppId: '88888888',
  identifier: 'admin',
  userSig: new Secret('eJx*-_'),
}

/** With the URL as it will be sent. */
function plan(draft: Draft) {
  const planned = planRequest(draft, sender)
  return { ...planned, url: planned.url.reveal() }
}

test('a draft survives being stored, bytes included', () => {
  const draft = {
    ...createDraft(),
    body: Uint8Array.of(0xff, 0x00, 0x0d),
    random: { value: '7', pinned: true },
    method: 'GET',
    headerLines: 'Content-Type: text/plain\n',
  }
  expect(readStoredDraft(writeStoredDraft(draft))).toEqual(draft)
})

test('a draft stored before method and headers could be chosen goes out as it did then', () => {
  const { method, headerLines, ...older } = JSON.parse(writeStoredDraft(createDraft()))
  expect(readStoredDraft(JSON.stringify(older))).toMatchObject({ method: 'POST', headerLines })
})

test.each([[null], [''], ['{}'], ['{"bodyBase64":"%"}']])('%j is no stored draft', (text) => {
  expect(readStoredDraft(text)).toBeUndefined()
})

test('it is sent with every documented parameter, or without those left empty', () => {
  const draft = { ...createDraft(), random: { value: '7', pinned: true } }
  expect(plan(draft).url).toBe(
    'http://127.0.0.1:4173/v4/openim/admin_set_msg_read?sdkappid=88888888&identifier=admin&usersig=eJx*-_&random=7&contenttype=json',
  )
  const bare = { ...draft, random: { value: '', pinned: true }, contentType: '' }
  expect(plan(bare).url).toMatch(/usersig=eJx\*-_$/)
})

test('a pinned random stays, another is drawn after each send', () => {
  const draft = createDraft()
  const pinned = { ...draft, random: { value: '7', pinned: true } }
  expect(drawNext(pinned)).toEqual({})
  expect(drawNext(draft).random?.value).toMatch(/^\d{1,10}$/)
  expect(drawAnew(pinned).random).toMatchObject({ pinned: true, value: expect.stringMatching(/^\d+$/) })
})

test.each<[string, [string, string][]]>([
  ['', []],
  ['Content-Type: application/json', [['Content-Type', 'application/json']]],
  [
    'A:1\n\n b : x:y \n',
    [
      ['A', '1'],
      ['b', 'x:y'],
    ],
  ],
  ['no colon', [['no colon', '']]],
])('the header lines %j go out as %j', (headerLines, headers) => {
  expect(plan({ ...createDraft(), headerLines }).headers).toEqual(headers)
})

test('a sent request gives the same bytes, parameters, method and headers again', () => {
  const draft = {
    ...createDraft(),
    method: 'GET',
    headerLines: 'Content-Type: text/plain\nContent-Encoding: gzip',
    body: encodeUtf8('\uFEFF{\r\n}'),
    random: { value: 'x y', pinned: true },
    contentType: '',
  }
  const sent = describeRequest(planRequest(draft, sender))
  expect(sent.url).not.toContain('eJx')
  expect(plan({ ...createDraft(), ...draftOf(sent) })).toEqual(plan(draft))
})
