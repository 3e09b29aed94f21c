/** What the texts are called with in their test: one of every kind that the product knows. */
import type { JsonMistake } from '../../lib/json-text.ts'
import type { CheckName, Fault, Reason } from '../../protocol/emulator-api.ts'
import { type Certificate, FailureKind } from '../../protocol/exchange.ts'
import type { Outcome } from '../../protocol/outcome.ts'
import { redactSecrets } from '../../protocol/redaction.ts'
import { type RefusalReason, refusals } from '../../protocol/relay-api.ts'
import type { Contradiction } from '../../protocol/reply.ts'
import type { UserSigMismatch, UserSigRemark } from '../../protocol/user-sig-judgement.ts'
import type { UserSigProblem, UserSigProblemKind } from '../../protocol/user-sig-problem.ts'
import { emulatorPageEn } from './emulator-page.en.ts'
import type { Action, DraftEdit, Evidence } from './finding-types.ts'
import type {
  BoxRange,
  BrokenProblem,
  CallAnswer,
  CallImportProblem,
  CurlProblem,
  ImportProblem,
  LinkProblem,
  PasteStep,
  SavedFieldProblem,
} from './text-types.ts'

const at = { line: 3, column: 1, offset: 9 }
export const mistakes = (
  ['empty', 'byte-order-mark', 'comment', 'trailing-comma', 'quotes', 'cut-off', 'syntax'] as const
).map((kind): JsonMistake => ({ kind, ...at }))
export const comment: JsonMistake = { kind: 'comment', ...at }
export const signed = {
  identifier: 'administrator',
  sdkAppId: 1400000000,
  time: 0,
  expire: 0,
  userbuf: undefined,
  sig: '',
}
const failureKinds = FailureKind.options
const reasons = Object.keys(refusals) as RefusalReason[] // complete by type
const said = { contentType: undefined, contentEncoding: undefined, server: undefined }
export const certificate: Certificate = {
  subject: redactSecrets('CN=a'),
  issuer: redactSecrets('CN=b'),
  validFrom: '2023-03-01T00:00:00.000Z',
  validTo: null,
  names: [],
  fingerprint: 'AA:BB',
}
export const contradictions: Contradiction[] = [
  { kind: 'ok-with-code', raw: '7' },
  { kind: 'fail-without-code' },
  { kind: 'missing-field', field: 'ErrorCode' },
  { kind: 'wrong-type', field: 'ErrorCode', raw: '"0"' },
  { kind: 'wrong-type', field: 'a.b', raw: undefined },
  { kind: 'unknown-status', raw: '"DONE"' },
  { kind: 'duplicate-key', field: 'ErrorCode', raw: [] },
  { kind: 'duplicate-key', field: 'ErrorCode', raw: ['1', '0'] },
  { kind: 'duplicate-key', field: 'ErrorCode', raw: ['1', '0', '2'] },
  { kind: 'http-status', status: 500 },
]
export const outcomes: Outcome[] = [
  { kind: 'ok' },
  { kind: 'rejected', code: 90003, errorInfo: '' },
  { kind: 'inconsistent', contradictions: [], envelope: {} },
  { kind: 'unreadable', reason: 'html', title: undefined, status: 502, said },
  ...failureKinds.map((kind) => ({
    kind: 'failed' as const,
    failure: { kind, phase: null, code: '', message: redactSecrets('') },
    reused: false,
    reply: undefined,
  })),
  ...reasons.map((reason) => ({ kind: 'refused' as const, refusal: { reason, error: redactSecrets('') } })),
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
export const problems: UserSigProblem[] = [
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
export const mismatches: UserSigMismatch[] = [
  { kind: 'other-identifier', expected: 'Admin', found: 'admin' },
  { kind: 'other-app', expected: 1400000000, found: 88888888 },
  { kind: 'expired', ago: 7_200 },
  ...wrongKeyReasons.map((reason) => ({ kind: 'wrong-key' as const, reason })),
]
export const remarks: UserSigRemark[] = [
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
export const shownRemarks = remarks.filter(({ kind }) =>
  /^(ends-soon|long-life|above-ceiling|made-in-future)$/.test(kind),
)

export const targets: [string][] = [['region:singapore'], ['backup:saudiArabia'], ['host:127.0.0.1:4190']]
/** Milliseconds: seconds, minutes, hours; ahead and behind. */
export const skews: [number][] = [[31_000], [432_000], [-3_600_500]]
export const fieldProblems: SavedFieldProblem[] = [
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
export const brokenProblems: BrokenProblem[] = [
  { kind: 'not-json', mistake: comment },
  { kind: 'not-an-object' },
  { kind: 'not-a-list' },
  { kind: 'same-id' },
  ...savedFields.map((field) => ({ kind: 'field' as const, field })),
]
export const importProblems: ImportProblem[] = [
  { kind: 'too-large', bytes: 2_000_000, most: 1_000_000 },
  { kind: 'too-deep', most: 100 },
  { kind: 'not-utf8' },
  { kind: 'foreign' },
  { kind: 'not-a-list' },
  { kind: 'unreadable' },
  { kind: 'not-json', mistake: comment },
  { kind: 'other-version', version: '2', known: 1 },
]

export const callImportProblems: CallImportProblem[] = [
  ...importProblems,
  { kind: 'too-many', calls: 200_000, most: 100_000 },
  { kind: 'no-calls', entries: 1 },
  { kind: 'bad-call', at: 'calls[3].request.url' },
  { kind: 'stopped' },
]
export const curlProblems: CurlProblem[] = [
  { kind: 'not-curl' },
  { kind: 'no-url' },
  { kind: 'too-long', characters: 700_000, most: 600_000 },
  { kind: 'open-quote', line: 2, column: 6 },
  { kind: 'body-in-file', name: 'body.json' },
  { kind: 'body-in-file', name: '-' },
]
export const linkProblems: LinkProblem[] = [
  { kind: 'damaged' },
  { kind: 'foreign' },
  { kind: 'too-new', version: '2', known: 1 },
]

export const pasteSteps: PasteStep[] = [
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

const field = 'Peer_Account' as const
const renamed = [{ from: 'peer_account', to: field }]
export const evidence: Evidence[] = [
  { kind: 'invisible', field, characters: ['U+200B', 'U+FEFF'] },
  ...(['full-width', 'empty', 'missing'] as const).map((kind) => ({ kind, field })),
  { kind: 'spaces', field, before: 0, after: 1 },
  { kind: 'spaces', field, before: 2, after: 0 },
  { kind: 'spaces', field, before: 1, after: 1 },
  { kind: 'case-twin', field, written: 'A', known: 'a' },
  { kind: 'too-long', field, bytes: 33 },
  ...(['number', 'null', 'array', 'boolean', 'object'] as const).map((found) => ({
    kind: 'not-a-string' as const,
    field,
    found,
  })),
  { kind: 'misnamed', names: renamed, ofOtherCall: false },
  { kind: 'misnamed', names: renamed, ofOtherCall: true },
  { kind: 'misnamed', names: [{ from: 'MsgReadedTime', to: 'MsgReadTime' }], ofOtherCall: false },
  { kind: 'swapped', at: 0 },
  { kind: 'same-account', account: '…' },
  { kind: 'milliseconds', value: '1611750544000' },
  ...(['empty-body', 'not-utf8', 'not-an-object', 'signature-changed'] as const).map((kind) => ({ kind })),
  { kind: 'json-mistake', mistake: comment, repairs: [] },
  { kind: 'json-mistake', mistake: comment, repairs: ['byte-order-mark', 'quotes', 'comments', 'trailing-commas'] },
  ...(['empty', 'unreadable', 'other-identifier', 'other-app', 'expired', 'wrong-key'] as const).map((verdict) => ({
    kind: 'signature' as const,
    verdict,
    found: '1400000000',
    expected: '1400000001',
    ago: 3_600,
  })),
  { kind: 'clock', skewMs: 300_000 },
  { kind: 'clock', skewMs: -300_000 },
  { kind: 'region', sdkAppId: '1400000000' },
  { kind: 'region', sdkAppId: '' },
  { kind: 'rate', calls: 1 },
  { kind: 'rate', calls: 212 },
  { kind: 'method', method: 'GET' },
  { kind: 'parameter', name: 'sdkappid', value: undefined },
  { kind: 'parameter', name: 'sdkappid', value: '' },
  { kind: 'parameter', name: 'contenttype', value: 'JSON' },
  { kind: 'body-size', bytes: 12_289 },
  { kind: 'caller-in-pair', field, account: '…' },
  { kind: 'key-unknown' },
]
export const edits: DraftEdit[] = [
  { kind: 'use-post' },
  { kind: 'use-contenttype-json' },
  { kind: 'trim', field, count: 1 },
  { kind: 'remove-invisible', field, count: 2 },
  { kind: 'half-width', field },
  { kind: 'use-known', field, value: '…' },
  { kind: 'quote', field },
  { kind: 'use-seconds', value: '1611750544' },
  { kind: 'rename', names: renamed },
  { kind: 'rename', names: [...renamed, ...renamed] },
  {
    kind: 'rename',
    names: [
      { from: 'From_Account', to: 'Report_Account' },
      { from: 'To_Account', to: field },
    ],
  },
  { kind: 'swap' },
  { kind: 'repair-json', repairs: ['quotes'] },
  { kind: 'repair-json', repairs: ['comments', 'trailing-commas'] },
  { kind: 'repair-json', repairs: ['byte-order-mark', 'quotes'] },
]
export const actions: Action[] = [
  ...edits.map((edit) => ({ kind: 'edit' as const, edit })),
  ...(['send-again', 'sign-again', 'open-signature', 'ask-regions'] as const).map((kind) => ({ kind })),
  { kind: 'use-identifier', identifier: 'administrator' },
  { kind: 'use-app', sdkAppId: '1400000000' },
  { kind: 'wait', seconds: 60 },
  { kind: 'wait', seconds: 300 },
]
export const ranges: [BoxRange][] = [[{ min: 1, max: 20 }], [{ min: 0.001, max: 100, fractions: true }]]
export const callAnswers: CallAnswer[] = [
  { kind: 'fail', code: 90003 },
  ...(['ok', 'spoiled', 'none', 'pending', 'preflight'] as const).map((kind) => ({ kind })),
]
const checks = Object.keys(emulatorPageEn.calls.check) as CheckName[] // complete by type
export const refusedBy = checks.map((check): [Reason, CallAnswer] => [
  { by: 'check', check },
  { kind: 'fail', code: 60002 },
])
export const plantedFaults: Fault[] = [
  { kind: 'code', code: 70001 },
  { kind: 'delay', ms: 2_000 },
  { kind: 'drip', ms: 50 },
  { kind: 'wrong-length' },
  { kind: 'wrong-length', length: 'longer' },
  { kind: 'garbage' },
  { kind: 'garbage', bytes: 1, seed: 7 },
  { kind: 'contradiction', of: 'long-number' },
  { kind: 'clock-off', minutes: -1.5 },
  { kind: 'stall' },
]
