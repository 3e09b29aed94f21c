/**
 * Every fault that can be planted in the emulator, met through the page: each has an explanation of its own, or is one of
 * those that nobody outside can tell apart, and leaves the draft and one row.
 */
import type { contradictions, Fault, FaultKind } from '../src/protocol/emulator-api.ts'
import { loadErrorWords } from '../src/protocol/error-codes/catalogue.ts'
import { plantFault } from './support/emulator.ts'
import { expect, test } from './support/test.ts'
import { type Expected, openWorkbench, pane, sendAndExpect, setTimeoutField } from './support/workbench.ts'

interface Met {
  expected: Expected
  /** What of it is in its explanation, and in no other. */
  said: string | RegExp
}

const ok = { status: 'OK', title: 'The service accepted it' }
const unreadable = { status: 'UNREADABLE', line: 'Unreadable' }
const cutOff = { status: 'FAILED', title: 'The answer was cut off', line: 'Failed · cut off' }
const timeout = { status: 'FAILED', line: 'Failed · timeout' }
const noText = { ...unreadable, title: 'The answer is not text' }
const inconsistent = {
  status: 'INCONSISTENT',
  title: 'The answer contradicts the documentation',
  line: 'Inconsistent',
}

type Contradiction = (typeof contradictions)[number]

/** Complete by type, as `faults` below. */
const contradicting: Record<Contradiction, string> = {
  'ok-with-code': 'ActionStatus is OK, but ErrorCode is not 0. It is 91000.',
  'fail-without-code': 'ActionStatus is FAIL, but ErrorCode is 0.',
  'code-as-string': 'ErrorCode has another type than documented. It is "0".',
  'missing-field': 'ErrorCode is missing.',
  'duplicate-key': 'ErrorCode occurs twice: 0, then 91000.',
  'long-number': 'It is 9223372036854775807.',
}

const faults: { [Kind in FaultKind]: [Extract<Fault, { kind: Kind }>, Met][] } = {
  code: [
    [
      { kind: 'code', code: 91000 },
      {
        expected: { status: 'FAIL 91000', title: (await loadErrorWords('en'))[91000]?.title ?? '' },
        said: 'Send again',
      },
    ],
  ],
  // Past the timeout it is what a stall is.
  delay: [
    [
      { kind: 'delay', ms: 100 },
      { expected: ok, said: 'OK alone does not prove that a badge changed' },
    ],
  ],
  stall: [[{ kind: 'stall' }, { expected: { ...timeout, title: 'No answer in time' }, said: /first byte/i }]],
  drip: [
    [
      { kind: 'drip', ms: 200 },
      { expected: { ...timeout, title: 'The answer did not end in time' }, said: /[1-9]\d* of \d+ bytes announced/ },
    ],
  ],
  'drop-before-headers': [
    [
      { kind: 'drop-before-headers' },
      {
        expected: { status: 'FAILED', title: 'The connection was closed', line: 'Failed · connection closed' },
        said: 'Send again',
      },
    ],
  ],
  'drop-after-headers': [
    [{ kind: 'drop-after-headers' }, { expected: cutOff, said: /\D0 of 50 bytes announced by Content-Length came/ }],
  ],
  'cut-body': [[{ kind: 'cut-body' }, { expected: cutOff, said: '25 of 50 bytes announced by Content-Length came' }]],
  'wrong-length': [
    [
      { kind: 'wrong-length', length: 'shorter' },
      {
        expected: { status: 'FAILED', title: 'The answer is longer than announced', line: 'Failed · broken HTTP' },
        said: 'Came after the end:',
      },
    ],
    // To whoever counts bytes a body that was cut; that its JSON is whole shows under Raw.
    [
      { kind: 'wrong-length', length: 'longer' },
      { expected: cutOff, said: '50 of 75 bytes announced' },
    ],
  ],
  'html-502': [
    [
      { kind: 'html-502' },
      { expected: { ...unreadable, title: 'A web page came back' }, said: 'Title of the page: “502 Bad Gateway”.' },
    ],
  ],
  'empty-200': [
    [{ kind: 'empty-200' }, { expected: { ...unreadable, title: 'The answer is empty' }, said: 'No byte of a body.' }],
  ],
  garbage: [[{ kind: 'garbage' }, { expected: noText, said: /Up to byte \d it is UTF-8/ }]],
  'not-utf8': [[{ kind: 'not-utf8' }, { expected: noText, said: 'Up to byte 34 it is UTF-8; there stands 0xE9' }]],
  contradiction: Object.entries(contradicting).map(([of, said]) => [
    { kind: 'contradiction', of: of as Contradiction }, // The keys are the table's own.
    { expected: inconsistent, said },
  ]),
  // A lie that no answer shows: what OK does not prove is said of each OK.
  'badge-kept': [[{ kind: 'badge-kept' }, { expected: ok, said: 'OK alone does not prove that a badge changed' }]],
  'clock-off': [
    [
      { kind: 'clock-off', minutes: 60 },
      { expected: ok, said: /clock is (1 h 0 min|59 min 59 s) behind the service/ },
    ],
    [
      { kind: 'clock-off', minutes: 2 * 24 * 60 },
      { expected: { status: 'FAIL 70001', title: 'The UserSig has expired' }, said: /clock is .* behind/ },
    ],
  ],
}

/** They answer OK, and it is; or, with the badge kept, no answer shows that it is not. */
const likeNoFault: readonly FaultKind[] = ['delay', 'badge-kept']

const all = Object.values(faults).flat()
const groups = {
  'an answer comes': all.filter(([, { expected }]) => expected.status !== 'FAILED'),
  'none comes that is whole': all.filter(([, { expected }]) => expected.status === 'FAILED'),
}

for (const [group, rows] of Object.entries(groups)) {
  test(`every fault has its own explanation, leaves the draft, and one row: ${group}`, async ({ page, world }) => {
    await openWorkbench(page, world)
    await sendAndExpect(page, ok)
    const explanation = pane(page, 'Explanation')
    const plain = await explanation.innerText()
    const read = [plain]
    // For those that never answer; the others answer at once.
    await setTimeoutField(page, 1_000)
    for (const [fault, { expected, said }] of rows) {
      await test.step(JSON.stringify(fault), async () => {
        await plantFault(world, fault)
        await sendAndExpect(page, expected)
        await expect(explanation).toContainText(said)
        const explained = await explanation.innerText()
        if (likeNoFault.includes(fault.kind)) expect(explained).toBe(plain)
        else expect(read).not.toContain(explained)
        read.push(explained)
      })
    }
    await sendAndExpect(page, ok)
  })
}

test('a fault in Chinese: its page, and its evidence', async ({ page, world }) => {
  await openWorkbench(page, world)
  await plantFault(world, { kind: 'html-502' })
  await sendAndExpect(page, { ...unreadable, title: 'A web page came back' })
  await page.getByRole('button', { name: '简体中文', exact: true }).click()
  await expect(page.getByRole('heading', { level: 3, name: '返回了一个网页', exact: true })).toBeVisible()
  await expect(page.getByRole('region', { name: '解释', exact: true })).toContainText('502 Bad Gateway')
})
