import { Children, isValidElement, type ReactNode } from 'react'
import { expect, test } from 'vitest'
import type { Unreadable } from '../../protocol/reply.ts'
import { decodingSteps } from '../../protocol/user-sig-problem.ts'
import { type AccessTexts, accessEn } from './access.en.tsx'
import { accessZh } from './access.zh.tsx'
import { type AdvancedTexts, advancedEn } from './advanced.en.ts'
import { advancedZh } from './advanced.zh.ts'
import { buildClockSkewEn, type ClockSkewTexts } from './clock-skew.en.ts'
import { buildClockSkewZh } from './clock-skew.zh.ts'
import { type CodesPageTexts, codesPageEn } from './codes-page.en.tsx'
import { codesPageZh } from './codes-page.zh.tsx'
import { buildConnectionsEn, type ConnectionsTexts } from './connections.en.tsx'
import { buildConnectionsZh } from './connections.zh.tsx'
import { buildCredentialEn, type CredentialTexts } from './credential.en.tsx'
import { buildCredentialZh } from './credential.zh.tsx'
import { type DocumentsTexts, documentsEn } from './documents.en.ts'
import { documentsZh } from './documents.zh.ts'
import { type EmulatorPageTexts, emulatorPageEn } from './emulator-page.en.ts'
import { emulatorPageZh } from './emulator-page.zh.ts'
import { en } from './en.tsx'
import { buildExplanationEn, type ExplanationTexts } from './explanation.en.ts'
import { buildExplanationZh } from './explanation.zh.ts'
import { buildFindingsEn, type FindingsTexts } from './findings.en.ts'
import { buildFindingsZh } from './findings.zh.ts'
import { type PaletteTexts, paletteEn } from './palette.en.ts'
import { paletteZh } from './palette.zh.ts'
import { type PasteTexts, pasteEn } from './paste.en.ts'
import { pasteZh } from './paste.zh.ts'
import { type PayloadsTexts, payloadsEn } from './payloads.en.ts'
import { payloadsZh } from './payloads.zh.ts'
import { buildRegionHelpEn, type RegionHelpTexts } from './region-help.en.ts'
import { buildRegionHelpZh } from './region-help.zh.ts'
import { buildSharingEn, type SharingTexts } from './sharing.en.ts'
import { buildSharingZh } from './sharing.zh.ts'
import { buildSignaturePageEn, type SignaturePageTexts } from './signature-page.en.tsx'
import { buildSignaturePageZh } from './signature-page.zh.tsx'
import {
  actions,
  brokenProblems,
  callAnswers,
  callImportProblems,
  certificate,
  comment,
  contradictions,
  curlProblems,
  edits,
  evidence,
  fieldProblems,
  importProblems,
  linkProblems,
  mismatches,
  mistakes,
  outcomes,
  pasteSteps,
  plantedFaults,
  problems,
  ranges,
  refusedBy,
  remarks,
  shownRemarks,
  signed,
  skews,
  targets,
} from './testing-samples.ts'
import type { Texts } from './texts.tsx'
import { zh } from './zh.tsx'

/** What is the same word in both languages. */
const sameInBoth = [
  ...['Markread', 'BOM', 'LF', 'DNS', 'TCP', 'TLS', 'OK', 'FAIL 90003', '127.0.0.1:4190'],
  ...['Identifier', 'SDKAppID', 'userbuf', 'HMAC', 'Base64', 'JSON'],
  ...['Content-Length', 'C2C.CallbackAfterMsgReport', 'HTTP 200'],
  ...['MsgReadTime', 'identifier', 'random', 'contenttype', 'trtc.io/document/38996, read 2026-11'],
]

/** Those of the first load, and those that come with the part of the page that shows them. */
interface FetchedTexts {
  advanced: AdvancedTexts
  signaturePage: SignaturePageTexts
  emulatorPage: EmulatorPageTexts
  credential: CredentialTexts
  access: AccessTexts
  regionHelp: RegionHelpTexts
  clockSkew: ClockSkewTexts
  connections: ConnectionsTexts
  palette: PaletteTexts
  paste: PasteTexts
  explanation: ExplanationTexts
  findings: FindingsTexts
  payloads: PayloadsTexts
  documents: DocumentsTexts
  codesPage: CodesPageTexts
  sharing: SharingTexts
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

const calls: Calls = {
  'findings.finding': evidence.map((found) => [found]),
  'findings.action': actions.map((action) => [action]),
  'findings.andSend': [['…']],
  'findings.andSendLive': [['…']],
  'findings.mendAll': [[2]],
  'findings.mendAllLive': [[2]],
  'findings.waitLive': [[60], [300]],
  'findings.sendsIn': [[59]],
  'findings.changed': edits.map((edit) => [edit]),
  'findings.question.title': [[90003], [90008]],
  'findings.question.reading': ([90003, 90008] as const).flatMap((code) =>
    (['Report_Account', 'Peer_Account'] as const).map((of): [typeof code, typeof of] => [code, of]),
  ),
  'findings.question.itWas': [['Report_Account']],
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
    [{ kind: 'full-width' }, 'Peer_Account'],
    [{ kind: 'misnamed', found: 'PeerAccount' }, 'Peer_Account'],
    [{ kind: 'too-long', bytes: 33 }, 'Peer_Account'],
    [{ kind: 'same-account' }, 'Peer_Account'],
    [{ kind: 'not-seconds' }, 'MsgReadTime'],
    [{ kind: 'milliseconds' }, 'MsgReadTime'],
    [{ kind: 'future' }, 'MsgReadTime'],
  ],
  'request.expected': [
    [[90003, 90008], false],
    [[60015], true],
  ],
  'request.bytes': [[1], [1234]],
  'request.characters': [[1], [1234]],
  'request.fingerprint': [['1f2e3d4c']],
  'request.lineEnding': [['LF'], ['mixed']],
  'request.fileTooLarge': [[65_536]],
  'request.otherMethod': [['GET']],
  'request.asSent': [['14:07:12']],
  'send.toLive': [['1400000000']],
  'send.armFirst': [['1400000000']],
  'send.tooLarge': [[70_000, 65_536]],
  'outcome.status': outcomes.map((outcome) => [outcome]),
  'outcome.line': outcomes.map((outcome) => [outcome]),
  'response.running': [[1200]],
  'advanced.timeoutRange': [[120_000, 10_000]],
  'advanced.notDocumented': [['GET']],
  'explanation.phaseReached': [['TCP']],
  'response.suspiciouslyLarge': [[65_536]],
  'response.notJson': [['…']],
  'explanation.failures.meaning': [['It stopped.', 'Nothing was sent.']],
  'explanation.failures.certificateMadeFor': [
    [[], 'b.example'],
    [['a.example', '*.a.example'], 'b.example'],
    [['a', 'b', 'c', 'd', 'e', 'f'], 'b.example'],
  ],
  'explanation.failures.certificateValid': [[certificate, '2026-11-24T14:00:00.000Z']],
  'explanation.failures.certificateSigned': [[certificate], [{ ...certificate, issuer: certificate.subject }]],
  'explanation.failures.certificateFingerprint': [['AA:BB']],
  'explanation.failures.cameOf': [[10, 64]],
  'explanation.failures.came': [[1], [10]],
  'explanation.failures.stray': [['SSH-2.0']],
  'explanation.failures.surplus': [['{}']],
  'explanation.replies.unreadableWhere': [
    [{ reason: 'empty', bytes: 0 }],
    [{ reason: 'empty', bytes: 3 }],
    [{ reason: 'not-utf8', offset: 1, byte: 0xff }],
    [{ reason: 'not-utf8', offset: 2, byte: undefined }],
    [{ reason: 'html', title: undefined }],
    [{ reason: 'html', title: '502 Bad Gateway' }],
    [{ reason: 'cut-off', mistake: comment }],
    [{ reason: 'not-json', mistake: comment }],
    ...(['object', 'array', 'string', 'number', 'boolean', 'null'] as const).map((found): [Unreadable] => [
      { reason: 'not-an-object', found },
    ]),
  ],
  'explanation.replies.contradiction': contradictions.map((found) => [found]),
  'explanation.replies.contradictionAdvice': contradictions.map((found) => [found]),
  'explanation.unknownCode': [[99_999]],
  'explanation.bodyMistake': mistakes.map((mistake) => [mistake]),
  'explanation.read': [['2026-11']],
  'explanation.allAbout': [[90_003]],
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
  'emulatorPage.problem.refused': [['…']],
  'emulatorPage.world.clockOff': [[90], [-0.5]],
  'emulatorPage.world.callsPerSecond': [[200], [null]],
  'emulatorPage.world.asOf': [['14:07:12']],
  'emulatorPage.board.summary': [
    [1, 1, 1],
    [10_000, 9, 116],
  ],
  'emulatorPage.board.nothingFound': [['…']],
  'emulatorPage.board.more': [[9_950]],
  'emulatorPage.board.unread': [
    [1, undefined],
    [100, 'dramon2'],
  ],
  'emulatorPage.board.changed': [['dramon1', 'dramon2', 3, 0]],
  'emulatorPage.board.was': [[3]],
  'emulatorPage.board.messages': [[1], [130]],
  'emulatorPage.board.readUpTo': [['14:07:12']],
  'emulatorPage.board.messageTitle': [['dramon1', 'dramon2']],
  'emulatorPage.board.readTitle': [['dramon1']],
  'emulatorPage.message.countOdd': ranges,
  'emulatorPage.accounts.long': [[33, 32]],
  'emulatorPage.faults.range': ranges,
  'emulatorPage.faults.pendingCount': [[1], [12]],
  'emulatorPage.faults.describe': plantedFaults.map((fault) => [fault]),
  'emulatorPage.faults.left': [[{ calls: 1 }], [{ calls: 12 }], [{}], [{ share: 0.3, seed: 7 }], [{ share: 1 }]],
  'emulatorPage.faults.hitSoFar': [[0], [1_200]],
  'emulatorPage.faults.removeOne': [['…']],
  'emulatorPage.startOver.question': [
    [165, 1, 0],
    [1, 200, 1],
  ],
  'emulatorPage.settings.range': ranges,
  'emulatorPage.switches.usual': [['…']],
  'emulatorPage.calls.count': [
    [5, 200],
    [200, 200],
  ],
  'emulatorPage.calls.answer': callAnswers.map((answer) => [answer]),
  'emulatorPage.calls.faultName': [['delay']],
  'emulatorPage.calls.hitByFault': [
    ['…', 2],
    ['…', undefined],
  ],
  'emulatorPage.calls.reason': [
    ...refusedBy,
    [{ by: 'command', command: 'sendmsg', changed: true }, { kind: 'ok' }],
    [{ by: 'command', command: 'sendmsg', changed: false }, { kind: 'ok' }],
    [
      { by: 'command', command: 'sendmsg', changed: false },
      { kind: 'fail', code: 90003 },
    ],
    [{ by: 'fault' }, { kind: 'none' }],
    [{ by: 'preflight' }, { kind: 'preflight' }],
  ],
  'emulatorPage.calls.bySwitch': [['accountCodes']],
  'emulatorPage.calls.webhook.outcome': [
    [{ outcome: 'pending' }],
    [{ outcome: 'answered', status: 200 }],
    [{ outcome: 'failed', failure: 'timeout' }],
    [{ outcome: 'failed', failure: 'redirect' }],
    [{ outcome: 'failed', failure: 'not-reached' }],
  ],
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
  'codesPage.found': [
    [166, 166],
    [3, 166],
  ],
  'codesPage.filterCount': [
    ['…', 1],
    ['…', 24],
  ],
  'codesPage.notListed': [[79_999]],
  'codesPage.openNotListed': [[79_999]],
  'codesPage.range': [[70_000, 79_999]],
  'codesPage.inRange': [[125_000, 120_001, 130_000]],
  'codesPage.noRange': [[1_234_567]],
  'codesPage.noCode': [['abc']],
  'codesPage.read': [['2026-11']],
  'codesPage.history.seen': [[1], [2], [7]],
  'codesPage.history.newest': [[5]],
  'codesPage.history.broken': [[1], [3]],
  'codesPage.produce.byRequest': [['sendmsg']],
  'codesPage.produce.plant': [[90_994]],
  'codesPage.produce.planted': [[90_994, '88888888']],
  'codesPage.produce.otherConnection': [['88888888']],
  'codesPage.produce.problem.refused': [['…']],
  'documents.perSecond': [[100], [200]],
  'documents.relayHolds': [[100]],
  'documents.source': [['trtc.io/document/38996', '2026-11']],
  'sharing.scope': [[0], [1], [212]],
  'sharing.pseudonymised': [
    [12, 0],
    [12, 1],
  ],
  'sharing.receipt': [
    [1, 0, 184_112],
    [212, 1, 184_112],
  ],
  'sharing.reading': [[184_112]],
  'sharing.imported': [
    [0, 0, 0],
    [1, 1, 1],
    [2, 2, 2],
  ],
  'sharing.notImported': callImportProblems.map((problem) => [problem]),
  'sharing.notCurl': curlProblems.map((problem) => [problem]),
  'sharing.notOpened': linkProblems.map((problem) => [problem]),
  'sharing.linkEmulator': [
    ['busy-inbox', 0],
    ['busy-inbox', -5],
  ],
  'sharing.linkLength': [[300]],
  'sharing.markdown.title': [[1], [2]],
  'sharing.markdown.outcome': outcomes.map((outcome) => [outcome]),
  'payloads.nothing': [['…']],
  'payloads.loadTitle': [['…']],
  'payloads.sendTitle': [['…', '…']],
  'payloads.loaded': [['…']],
  'payloads.unknown': [['…']],
  'payloads.progress': [[3, 40]],
  'payloads.summary': [[40, 40]],
  'payloads.stopped': [[3, 40]],
  'payloads.notStarted': [['HTTP 409']],
  'payloads.details': [['…']],
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
  advanced: advancedEn,
  signaturePage: buildSignaturePageEn(en),
  emulatorPage: emulatorPageEn,
  credential: buildCredentialEn(en),
  access: accessEn,
  regionHelp: buildRegionHelpEn(en),
  clockSkew: buildClockSkewEn(en),
  palette: paletteEn,
  connections: buildConnectionsEn(en),
  paste: pasteEn,
  explanation: buildExplanationEn(en),
  findings: buildFindingsEn(en),
  payloads: payloadsEn,
  documents: documentsEn,
  codesPage: codesPageEn,
  sharing: buildSharingEn(en),
}
const fetchedZh: FetchedTexts = {
  advanced: advancedZh,
  signaturePage: buildSignaturePageZh(zh),
  emulatorPage: emulatorPageZh,
  credential: buildCredentialZh(zh),
  access: accessZh,
  regionHelp: buildRegionHelpZh(zh),
  clockSkew: buildClockSkewZh(zh),
  palette: paletteZh,
  connections: buildConnectionsZh(zh),
  paste: pasteZh,
  explanation: buildExplanationZh(zh),
  findings: buildFindingsZh(zh),
  payloads: payloadsZh,
  documents: documentsZh,
  codesPage: codesPageZh,
  sharing: buildSharingZh(zh),
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
