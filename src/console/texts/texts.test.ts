import { Children, isValidElement, type ReactNode } from 'react'
import { expect, test } from 'vitest'
import type { JsonMistake } from '../../lib/json-text.ts'
import type { FailureKind } from '../../protocol/exchange.ts'
import type { Outcome } from '../../protocol/outcome.ts'
import { redactSecrets } from '../../protocol/redaction.ts'
import { type RefusalReason, refusals } from '../../protocol/relay-api.ts'
import type { UserSigMismatch, UserSigRemark } from '../../protocol/user-sig-judgement.ts'
import { decodingSteps, type UserSigProblem, type UserSigProblemKind } from '../../protocol/user-sig-problem.ts'
import { type AccessTexts, accessEn } from './access.en.tsx'
import { accessZh } from './access.zh.tsx'
import { buildClockSkewEn, type ClockSkewTexts } from './clock-skew.en.ts'
import { buildClockSkewZh } from './clock-skew.zh.ts'
import { buildConnectionsEn, type ConnectionsTexts } from './connections.en.tsx'
import { buildConnectionsZh } from './connections.zh.tsx'
import { buildCredentialEn, type CredentialTexts } from './credential.en.tsx'
import { buildCredentialZh } from './credential.zh.tsx'
import { en } from './en.tsx'
import { type PaletteTexts, paletteEn } from './palette.en.ts'
import { paletteZh } from './palette.zh.ts'
import { type PasteTexts, pasteEn } from './paste.en.ts'
import { pasteZh } from './paste.zh.ts'
import { buildRegionHelpEn, type RegionHelpTexts } from './region-help.en.ts'
import { buildRegionHelpZh } from './region-help.zh.ts'
import { buildSignaturePageEn, type SignaturePageTexts } from './signature-page.en.tsx'
import { buildSignaturePageZh } from './signature-page.zh.tsx'
import type { BrokenProblem, ImportProblem, PasteStep, SavedFieldProblem } from './text-types.ts'
import type { Texts } from './texts.tsx'
import { zh } from './zh.tsx'

/** What is the same word in both languages. */
const sameInBoth = [
  ...['Markread', 'BOM', 'LF', 'DNS', 'TCP', 'TLS', 'OK', 'FAIL 90003', '127.0.0.1:4190'],
  ...['Identifier', 'SDKAppID', 'userbuf', 'HMAC', 'Base64', 'JSON'],
]

/** Those of the first load, and those that come with the part of the page that shows them. */
interface FetchedTexts {
  signaturePage: SignaturePageTexts
  credential: CredentialTexts
  access: AccessTexts
  regionHelp: RegionHelpTexts
  clockSkew: ClockSkewTexts
  connections: ConnectionsTexts
  palette: PaletteTexts
  paste: PasteTexts
}
type AllTexts = Texts & FetchedTexts

/** Every function of the texts with its path and its arguments. */
type FunctionsOf<T, At extends string = ''> = {
  [K in keyof T & string]: T[K] extends string | readonly unknown[]
    ? never
    : T[K] extends (...args: infer Args) => unknown
      ? { path: `${At}${K}`; calls: Args[] }
      : FunctionsOf<T[K], `${At}${K}.`>
}[keyof T & string]

type Calls = { [F in FunctionsOf<AllTexts> as F['path']]: F['calls'] }

const at = { line: 3, column: 1, offset: 9 }
const mistakes = (['empty', 'byte-order-mark', 'comment', 'trailing-comma', 'cut-off', 'syntax'] as const).map(
  (kind): JsonMistake => ({ kind, ...at }),
)
const comment: JsonMistake = { kind: 'comment', ...at }
const signed = { identifier: 'administrator', sdkAppId: 1400000000, time: 0, expire: 0, userbuf: undefined, sig: '' }
const failureKinds = Object.keys(en.explain.failed) as FailureKind[] // complete by type
const reasons = Object.keys(refusals) as RefusalReason[] // complete by type
const outcomes: Outcome[] = [
  { kind: 'ok' },
  { kind: 'rejected', code: 90003, errorInfo: '' },
  { kind: 'inconsistent', contradictions: [], envelope: {} },
  { kind: 'unreadable', reason: 'html', status: 502 },
  ...failureKinds.map((kind) => ({
    kind: 'failed' as const,
    failure: { kind, phase: null, code: '', message: redactSecrets('') },
  })),
  ...reasons.map((reason) => ({ kind: 'refused' as const, refusal: { reason, error: '' } })),
]

/** One of every kind. */
const problemByKind: { [Kind in UserSigProblemKind]: Extract<UserSigProblem, { kind: Kind }> } = {
  empty: { kind: 'empty' },
  'too-long': { kind: 'too-long', characters: 70_000 },
  placeholder: { kind: 'placeholder', word: 'xxx' },
  masked: { kind: 'masked' },
  abbreviated: { kind: 'abbreviated' },
  'secret-key': { kind: 'secret-key' },
  'private-key': { kind: 'private-key' },
  'json-web-token': { kind: 'json-web-token' },
  'plain-json': { kind: 'plain-json' },
  'space-around': { kind: 'space-around' },
  quoted: { kind: 'quoted', before: '"', after: '"' },
  'in-request': { kind: 'in-request' },
  assignment: { kind: 'assignment', name: 'TIM_USERSIG' },
  'percent-encoded': { kind: 'percent-encoded', times: 2 },
  'plus-became-space': { kind: 'plus-became-space', count: 3 },
  'space-inside': { kind: 'space-inside', count: 2 },
  'standard-base64': { kind: 'standard-base64' },
  'url-base64': { kind: 'url-base64' },
  'not-base64': { kind: 'not-base64', character: '!', position: 21 },
  'wrong-padding': { kind: 'wrong-padding' },
  'odd-length': { kind: 'odd-length', characters: 101 },
  'one-case': { kind: 'one-case' },
  'base64-twice': { kind: 'base64-twice' },
  'not-deflated': { kind: 'not-deflated' },
  gzip: { kind: 'gzip' },
  'raw-deflate': { kind: 'raw-deflate' },
  'not-zlib': { kind: 'not-zlib', firstBytes: '41 42 43 44' },
  'wrong-checksum': { kind: 'wrong-checksum' },
  'cut-off': { kind: 'cut-off', characters: 100, bytes: 75, readable: 58 },
  damaged: { kind: 'damaged', position: 40, readable: 58 },
  'unfolds-too-far': { kind: 'unfolds-too-far' },
  'not-text': { kind: 'not-text' },
  'not-json': { kind: 'not-json', mistake: comment },
  'json-twice': { kind: 'json-twice' },
  'not-an-object': { kind: 'not-an-object' },
  'version-1': { kind: 'version-1' },
  'other-version': { kind: 'other-version', version: '3.0' },
  'foreign-json': { kind: 'foreign-json' },
  'missing-fields': { kind: 'missing-fields', fields: ['TLS.time', 'TLS.sig'] },
  'wrong-types': {
    kind: 'wrong-types',
    fields: (['string', 'number', 'boolean', 'null', 'array', 'object', 'infinite'] as const).map((found) => ({
      name: 'TLS.time',
      wanted: 'number',
      found,
    })),
  },
}
const problems: UserSigProblem[] = [
  ...Object.values(problemByKind),
  { kind: 'percent-encoded', times: 1 },
  { kind: 'plus-became-space', count: 1 },
  { kind: 'not-base64', character: ' ', position: 5 },
  { kind: 'not-base64', character: '\0', position: 5 },
  { kind: 'not-zlib', firstBytes: '' },
]
const wrongKeyReasons = [
  ...(['key-wrapped', 'key-case', 'key-from-hex', 'last-line-not-ended', 'userbuf-not-signed'] as const),
  undefined,
]
const mismatches: UserSigMismatch[] = [
  { kind: 'other-identifier', expected: 'Admin', found: 'admin' },
  { kind: 'other-app', expected: 1400000000, found: 88888888 },
  { kind: 'expired', ago: 7_200 },
  ...wrongKeyReasons.map((reason) => ({ kind: 'wrong-key' as const, reason })),
]
const remarks: UserSigRemark[] = [
  { kind: 'ends-soon', remaining: 7_200 },
  { kind: 'long-life', days: 200 },
  { kind: 'above-ceiling', years: 12 },
  { kind: 'made-in-future', ahead: 7_200 },
  { kind: 'milliseconds' },
  { kind: 'expire-is-a-date' },
  { kind: 'not-whole', field: 'TLS.time' },
  { kind: 'identifier-empty' },
  { kind: 'identifier-invisible' },
  { kind: 'identifier-too-long', bytes: 33 },
  { kind: 'no-hmac' },
  { kind: 'duplicate-keys', keys: ['TLS.time'] },
  { kind: 'unknown-keys', keys: ['role'] },
  { kind: 'trailing-bytes', count: 3 },
]

/** Those that the connection tells, beside the signature screen. */
const shownRemarks = remarks.filter(({ kind }) => /^(ends-soon|long-life|above-ceiling|made-in-future)$/.test(kind))

const targets: [string][] = [['region:singapore'], ['backup:saudiArabia'], ['host:127.0.0.1:4190']]
/** Milliseconds: seconds, minutes, hours; ahead and behind. */
const skews: [number][] = [[31_000], [432_000], [-3_600_500]]
const fieldProblems: SavedFieldProblem[] = [
  { kind: 'name-missing' },
  { kind: 'name-taken' },
  { kind: 'name-too-long', characters: 61, most: 60 },
  { kind: 'host-not-named', host: 'im.example.com' },
  { kind: 'app-missing' },
  { kind: 'app-not-digits' },
  { kind: 'identifier-missing' },
  { kind: 'identifier-invisible' },
  { kind: 'identifier-too-long', bytes: 33, most: 32 },
  { kind: 'holds-secret' },
]
const savedFields = ['id', 'name', 'colour', 'target', 'sdkAppId', 'identifier'] as const
const brokenProblems: BrokenProblem[] = [
  { kind: 'not-json', mistake: comment },
  { kind: 'not-an-object' },
  { kind: 'not-a-list' },
  { kind: 'same-id' },
  ...savedFields.map((field) => ({ kind: 'field' as const, field })),
]
const importProblems: ImportProblem[] = [
  { kind: 'too-large', bytes: 2_000_000, most: 1_000_000 },
  { kind: 'too-deep', most: 100 },
  { kind: 'not-utf8' },
  { kind: 'foreign' },
  { kind: 'not-a-list' },
  { kind: 'unreadable' },
  { kind: 'not-json', mistake: comment },
  { kind: 'other-version', version: '2', known: 1 },
]

const pasteSteps: PasteStep[] = [
  ...(['url', 'request-line', 'curl', 'query'] as const).map(
    (from): PasteStep => ({ kind: 'took-request', from, names: ['SDKAppID', 'UserSig'] }),
  ),
  { kind: 'took-lines', names: ['TIM_USERSIG'] },
  { kind: 'took-lines', names: ['SDKAPPID', 'TIM_USERSIG'] },
  ...(['moved', 'trimmed', 'unquoted', 'masked', 'secret-key'] as const).map((kind): PasteStep => ({ kind })),
  ...[1, 3].flatMap((count): PasteStep[] => [
    { kind: 'invisible', count },
    { kind: 'joined', count },
    { kind: 'percent-decoded', times: count },
  ]),
  { kind: 'percent-decoded', times: 2 },
  { kind: 'placeholder', word: 'xxx' },
]

const calls: Calls = {
  'shell.liveTitle': [['1400000000']],
  'shell.armedTitle': [['1400000000']],
  'arming.question': [['1400000000'], ['']],
  'arming.arm': [['1400000000']],
  joinSentences: [[['…', '…']]],
  'signature.state': [
    ['valid', signed, 86_280],
    ['empty', undefined, undefined],
    ['unreadable', undefined, undefined],
    ['other-identifier', signed, 60],
    ['other-identifier', { ...signed, identifier: '' }, 60],
    ['other-app', signed, 60],
    ['expired', signed, -7380],
    ['wrong-key', signed, 60],
  ],
  'signature.predicted': [[70001]],
  'signature.remark': shownRemarks.map((remark) => [remark]),
  'signature.short': [
    ['valid', 600_000],
    ['valid', 86_280],
    ['valid', 240],
    ['empty', undefined],
    ['unreadable', undefined],
    ['other-identifier', 60],
    ['other-app', 60],
    ['expired', -60],
    ['wrong-key', 60],
  ],
  'request.sentence': [
    ['dramon1', 'dramon2', undefined],
    ['dramon1', 'dramon2', '1754000000'],
    ['dramon1', 'dramon2', 'yesterday'],
  ],
  'request.obstacle': [
    [{ kind: 'not-utf8' }],
    [{ kind: 'mistake', mistake: comment }],
    [{ kind: 'not-an-object' }],
    [{ kind: 'not-a-string', field: 'Peer_Account' }],
    [{ kind: 'duplicate-key', field: 'Peer_Account' }],
  ],
  'request.notJson': [[{ kind: 'not-utf8' }], [{ kind: 'mistake', mistake: comment }]],
  'request.check': [
    [{ kind: 'missing' }, 'Peer_Account'],
    [{ kind: 'empty' }, 'Peer_Account'],
    [{ kind: 'ends-with-space' }, 'Peer_Account'],
    [{ kind: 'invisible' }, 'Peer_Account'],
    [{ kind: 'too-long', bytes: 33 }, 'Peer_Account'],
    [{ kind: 'same-account' }, 'Peer_Account'],
    [{ kind: 'not-seconds' }, 'MsgReadTime'],
    [{ kind: 'milliseconds' }, 'MsgReadTime'],
    [{ kind: 'future' }, 'MsgReadTime'],
  ],
  'request.bytes': [[1], [1234]],
  'request.characters': [[1], [1234]],
  'request.fingerprint': [['1f2e3d4c']],
  'request.lineEnding': [['LF'], ['mixed']],
  'request.fileTooLarge': [[65_536]],
  'request.asSent': [['14:07:12']],
  'send.toLive': [['1400000000']],
  'send.armFirst': [['1400000000']],
  'send.tooLarge': [[70_000, 65_536]],
  'outcome.status': outcomes.map((outcome) => [outcome]),
  'outcome.line': outcomes.map((outcome) => [outcome]),
  'response.running': [[1200]],
  'request.timeoutRange': [[120_000, 10_000]],
  'explain.phaseReached': [['TCP']],
  'response.suspiciouslyLarge': [[65_536]],
  'response.notJson': [['…']],
  'explain.contradiction': [
    [{ kind: 'ok-with-code' }],
    [{ kind: 'fail-without-code' }],
    [{ kind: 'missing-field', field: 'ErrorCode' }],
    [{ kind: 'wrong-type', field: 'ErrorCode' }],
    [{ kind: 'unknown-status' }],
    [{ kind: 'duplicate-key', field: 'ErrorCode' }],
    [{ kind: 'http-status' }],
  ],
  'explain.unreadable': [
    ['empty', 200],
    ['not-utf8', 200],
    ['html', 502],
    ['cut-off', 200],
    ['not-json', 200],
    ['not-an-object', 200],
  ],
  'explain.unknownCode': [[99_999]],
  'explain.bodyMistake': mistakes.map((mistake) => [mistake]),
  'explain.source': [['2026-11']],
  'history.session': [['14:07']],
  'credential.keyHeld': [[3_600], [360]],
  'signaturePage.input.characters': [[1], [187]],
  'signaturePage.verdict.predicted': [[70003]],
  'signaturePage.verdict.validFor': [
    ['administrator', 1400000000, 86_280],
    ['', 1400000000, 86_280],
  ],
  'signaturePage.problem': problems.map((problem) => [problem]),
  'signaturePage.problemFix': problems.map((problem) => [problem]),
  'signaturePage.mismatch': mismatches.map((mismatch) => [mismatch]),
  'signaturePage.mismatchFix': mismatches.map((mismatch) => [mismatch]),
  'signaturePage.remark': remarks.map((remark) => [remark]),
  'signaturePage.content.lifeLeft': [
    [86_280, 86_400],
    [-7_200, 86_400],
  ],
  'signaturePage.steps.size': decodingSteps.map((step) => [step, 187]),
  'signaturePage.signedFacts': [[4]],
  'signaturePage.make.until': [['…', 86_400]],
  'regionHelp.offer': [[8, 'account_check', 'administrator']],
  'regionHelp.ask': [[1], [8]],
  'regionHelp.place': targets,
  'regionHelp.seemsToKnow': [[70001]],
  'regionHelp.doesNotKnow': [[60026]],
  'regionHelp.cannotTell': outcomes.map((outcome) => [outcome]),
  'regionHelp.found': targets,
  'regionHelp.foundInferred': targets,
  'regionHelp.use': targets,
  'regionHelp.used': targets,
  'regionHelp.none': [
    ['1400000000', true],
    ['1400000000', false],
  ],
  'regionHelp.unclear': [[1], [3]],
  'clockSkew.title': skews,
  'clockSkew.basis': [[500]],
  'clockSkew.effect': skews,
  'clockSkew.validThere': [[86_280]],
  'clockSkew.stillValidThere': [[240]],
  'clockSkew.mark': skews,
  'shell.goTo': [['…']],
  'palette.found': [[1], [12]],
  'palette.nothing': [['…']],
  'connections.update': [['…']],
  'connections.notUpdated': [['Identifier', '…']],
  'connections.moved': [['…', 2, 3]],
  'connections.removed': [[['…']], [['…', '…']]],
  'connections.problem': fieldProblems.map((problem) => [problem]),
  'connections.broken.problem': brokenProblems.map((problem) => [problem]),
  'connections.imported': [
    [{ added: 0, already: 0, broken: 0, renamed: 0, secrets: [] }],
    [{ added: 2, already: 1, broken: 1, renamed: 1, secrets: ['userSig'] }],
    [{ added: 5, already: 2, broken: 2, renamed: 2, secrets: ['userSig', 'secretKey'] }],
  ],
  'connections.notImported': importProblems.map((problem) => [problem]),
  'paste.did': pasteSteps.map((step) => [step]),
  'paste.otherHost': [['console.tim.qq.com']],
  'paste.hostNotAllowed': [['example.com']],
  'paste.use': [['console.tim.qq.com']],
  mistake: mistakes.map((mistake) => [mistake]),
  life: [[240], [86_280], [600_000]],
}

function wordsOf(node: ReactNode): string {
  if (isValidElement<{ children?: ReactNode }>(node)) return Children.toArray(node.props.children).map(wordsOf).join('')
  return String(node)
}

/** Every text with its path; a function is called with each of its samples. */
function readAll(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, value]]
  if (isValidElement(value)) return [[path, wordsOf(value)]]
  if (typeof value === 'function') {
    // `calls` fits by type; a path read at run time does not know.
    const samples: readonly unknown[][] = (calls as Record<string, unknown[][]>)[path] ?? []
    if (samples.length === 0) throw new Error(`No sample arguments for ${path}`)
    return samples.flatMap((args) => readAll(value(...args), `${path}(${JSON.stringify(args).slice(1, -1)})`))
  }
  if (typeof value !== 'object' || value === null) throw new Error(`No text at ${path}`)
  return Object.entries(value).flatMap(([key, inner]) => readAll(inner, path ? `${path}.${key}` : key))
}

const fetchedEn: FetchedTexts = {
  signaturePage: buildSignaturePageEn(en),
  credential: buildCredentialEn(en),
  access: accessEn,
  regionHelp: buildRegionHelpEn(en),
  clockSkew: buildClockSkewEn(en),
  palette: paletteEn,
  connections: buildConnectionsEn(en),
  paste: pasteEn,
}
const fetchedZh: FetchedTexts = {
  signaturePage: buildSignaturePageZh(zh),
  credential: buildCredentialZh(zh),
  access: accessZh,
  regionHelp: buildRegionHelpZh(zh),
  clockSkew: buildClockSkewZh(zh),
  palette: paletteZh,
  connections: buildConnectionsZh(zh),
  paste: pasteZh,
}

const english = new Map(readAll({ ...en, ...fetchedEn }, ''))
const chinese = new Map(readAll({ ...zh, ...fetchedZh }, ''))

test('both languages have the same texts', () => {
  expect([...chinese.keys()].sort()).toEqual([...english.keys()].sort())
})

test('no text is empty', () => {
  const empty = [...english, ...chinese].filter(([, text]) => text.trim() === '' || /undefined|NaN/.test(text))
  expect(empty).toEqual([])
})

test('every text is translated', () => {
  const left = [...chinese].filter(([path, text]) => text === english.get(path) && !sameInBoth.includes(text))
  expect(left).toEqual([])
})
