/** English words of the signature screen. They come with the screen: the first load is without them. */
import type { UserSigVerdict } from '../../protocol/user-sig.ts'
import type { UserSigJudgement, UserSigMismatch, UserSigRemark } from '../../protocol/user-sig-judgement.ts'
import type { WrongKeyReason } from '../../protocol/user-sig-key.ts'
import type { DecodingStepName, UserSigProblem, WrongType } from '../../protocol/user-sig-problem.ts'
import type { Texts } from './texts.tsx'

const count = new Intl.NumberFormat('en')
const plural = (n: number, one: string, many: string) => `${count.format(n)} ${n === 1 ? one : many}`
const characters = (n: number) => plural(n, 'character', 'characters')

function visible(character: string): string {
  if (character === ' ') return 'a space'
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(character) ? `“${character}” (${code})` : code
}

const typeWords: Record<WrongType['found'], string> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  null: 'null',
  array: 'a list',
  object: 'an object',
  infinite: 'a number beyond all bounds',
}

const reasons: Record<WrongKeyReason, string> = {
  'key-wrapped': 'It fits without the white space or quotes around the key.',
  'key-case': 'It fits when the key is written in the other case.',
  'key-from-hex': 'It was signed with the bytes that the hex digits stand for. Sign with the text of the key as it is.',
  'last-line-not-ended': 'The signed text lacks the line break after its last line.',
  'userbuf-not-signed': 'The userbuf was put into the ticket but not into the signed text.',
}

const makeNew = 'Make a new one with the SecretKey of this app.'
const copyWhole = 'Copy it again from where it was made, whole.'

/** @param common the words that every screen has */
export const buildSignaturePageEn = ({ life, mistake }: Texts) => ({
  title: 'Signature',

  input: {
    title: 'Check a UserSig',
    inPage: 'nothing leaves this page',
    userSigHint: 'any text, exactly as you have it',
    secretKeyHint: 'optional; stays in this tab, goes nowhere',
    expectedIdentifier: 'Expected identifier',
    expectedSdkAppId: 'Expected SDKAppID',
    expectedHint: 'optional',
    reveal: 'Reveal',
    hide: 'Hide',
    clear: 'Clear',
    take: 'Take it from the connection',
    nothingToTake: 'The connection has no UserSig',
    characters,
    sdkAppIdOdd: 'Not a whole number, so nothing is compared.',
    keyOdd: 'A SecretKey is 64 hex digits. This one is used as it is.',
  },

  verdict: {
    title: 'Verdict',
    word: {
      valid: 'Valid',
      empty: 'No UserSig',
      unreadable: 'Not readable',
      'other-identifier': 'Other identifier',
      'other-app': 'Other app',
      expired: 'Expired',
      'wrong-key': 'Wrong key',
    } satisfies Record<UserSigVerdict, string>,
    predicted: (code: number) => `The service is expected to answer ${code}`,
    certainty: 'The code’s meaning is documented; that this is its case is our inference.',
    validFor: (identifier: string, sdkAppId: number, remaining: number) =>
      `Signed for ${identifier || 'an empty identifier'} of ${sdkAppId}, for another ${life(remaining)}`,
    key: {
      right: 'The SecretKey fits: service and signer agree.',
      wrong: 'The SecretKey does not fit.',
      'cannot-tell': 'Whether the SecretKey fits cannot be told: there is no whole ticket to hold it against.',
      'not-given': 'Only the SecretKey can tell whether it was made with the right key.',
    } satisfies Record<UserSigJudgement['key'], string>,
    alsoWrong: 'And also wrong',
    worthKnowing: 'Worth knowing',
    useInside: 'Take what is inside',
  },

  problem: (problem: UserSigProblem): string => {
    switch (problem.kind) {
      case 'empty':
        return 'Nothing to check yet'
      case 'too-long':
        return `${characters(problem.characters)}: far too long for a ticket`
      case 'placeholder':
        return `A placeholder that nobody filled in: ${problem.word}`
      case 'masked':
        return 'It was masked before it was copied'
      case 'abbreviated':
        return 'It was shortened for display: its middle is missing'
      case 'secret-key':
        return 'This looks like a SecretKey, not a UserSig'
      case 'private-key':
        return 'This is a private key, not a UserSig'
      case 'json-web-token':
        return 'This is a JSON Web Token, not a UserSig'
      case 'plain-json':
        return 'This is the JSON of a ticket, not packed'
      case 'space-around':
        return 'White space stands around it'
      case 'quoted':
        return `Something stands around it: ${problem.before}…${problem.after}`
      case 'in-request':
        return 'This is a whole request; the UserSig is one parameter of it'
      case 'assignment':
        return `This is a line that sets ${problem.name}`
      case 'percent-encoded':
        return problem.times === 1 ? 'It is percent-encoded' : `It is percent-encoded ${problem.times} times`
      case 'plus-became-space':
        return `${plural(problem.count, 'plus sign', 'plus signs')} became ${problem.count === 1 ? 'a space' : 'spaces'}`
      case 'space-inside':
        return `Broken by white space in ${plural(problem.count, 'place', 'places')}`
      case 'standard-base64':
        return 'Standard base64: + / = were not replaced by * - _'
      case 'url-base64':
        return 'URL-safe base64, in which - and _ mean something else'
      case 'not-base64':
        return `No base64: ${visible(problem.character)} at character ${count.format(problem.position)}`
      case 'wrong-padding':
        return 'The padding at its end, written _, has another length than it must'
      case 'odd-length':
        return `${characters(problem.characters)} is not a length that base64 can have: one is missing or too many`
      case 'one-case':
        return 'All its letters have the same case'
      case 'base64-twice':
        return 'It went through base64 twice'
      case 'not-deflated':
        return 'It was never compressed: base64 of plain JSON, hence the eyJ'
      case 'gzip':
        return 'Compressed as gzip instead of zlib'
      case 'raw-deflate':
        return 'Raw deflate: zlib’s header and checksum are missing'
      case 'not-zlib':
        return `What base64 holds is not zlib: it starts with ${problem.firstBytes || 'nothing'}, not with 78`
      case 'wrong-checksum':
        return 'The checksum (Adler-32) is wrong: it was changed after it was made'
      case 'cut-off':
        return `Cut off after ${characters(problem.characters)}; ${characters(problem.readable)} of the JSON can still be read`
      case 'damaged':
        return `Damaged at about character ${count.format(problem.position)}; ${characters(problem.readable)} of the JSON can still be read`
      case 'unfolds-too-far':
        return 'It unpacks to far more than a ticket has'
      case 'not-text':
        return 'What is packed in it is not text (UTF-8)'
      case 'not-json':
        return `What is packed in it is not JSON: ${mistake(problem.mistake)}`
      case 'json-twice':
        return 'The JSON was turned into JSON once more'
      case 'not-an-object':
        return 'The JSON in it is not an object'
      case 'version-1':
        return 'The old kind of ticket (version 1, ECDSA), signed with a private key'
      case 'other-version':
        return `TLS.ver is ${JSON.stringify(problem.version)}; the service reads "2.0"`
      case 'foreign-json':
        return 'JSON without a single field of a ticket'
      case 'missing-fields':
        return `Missing: ${problem.fields.join(', ')}`
      case 'wrong-types':
        return `Wrong type: ${problem.fields
          .map(({ name, wanted, found }) => `${name} is ${typeWords[found]}, must be ${typeWords[wanted]}`)
          .join('; ')}`
    }
  },

  problemFix: (problem: UserSigProblem): string => {
    switch (problem.kind) {
      case 'empty':
        return 'Paste a UserSig, or make one. An empty one is 70003 today, 70002 in older tables.'
      case 'too-long':
        return 'A ticket has some two hundred characters. Paste only that.'
      case 'placeholder':
        return 'Put a real ticket in its place; a variable must be expanded before it is sent.'
      case 'masked':
        return 'The ticket itself is not in it. Copy it from where it is not masked, or make a new one.'
      case 'abbreviated':
        return copyWhole
      case 'secret-key':
        return 'Never send it: it signs for every user of the app. Put it into SecretKey, and make a ticket with it.'
      case 'private-key':
        return 'Never send it. It belongs to apps with old tickets (ECDSA); apps since July 2019 sign with a SecretKey.'
      case 'json-web-token':
        return 'It belongs to another service. Use a UserSig made for this app.'
      case 'plain-json':
        return 'Compress it with zlib, then base64, then replace + / = by * - _. The official libraries do all three.'
      case 'space-around':
      case 'quoted':
      case 'assignment':
        return 'The service would read it with the rest. Send only what is inside.'
      case 'in-request':
        return 'Send only the value of usersig; in a URL its * may stand as %2A.'
      case 'percent-encoded':
        return problem.times === 1
          ? 'In a URL that is right, once. Anywhere else, and where the URL is encoded again, decode it first.'
          : 'Encode it once at most, when the URL is built.'
      case 'plus-became-space':
        return 'A form decoder reads + as a space. A UserSig has no +: replace + / = by * - _ when it is made.'
      case 'space-inside':
        return 'A mail or a terminal broke it into lines. Join them.'
      case 'standard-base64':
        return 'Replace + by *, / by - and = by _. The official libraries do.'
      case 'url-base64':
        return 'Use standard base64, then replace + by *, / by - and = by _.'
      case 'not-base64':
        return 'A UserSig has letters, digits, * and -, and _ only at its end. Copy it again, or make a new one.'
      case 'wrong-padding':
      case 'odd-length':
      case 'cut-off':
        return `${copyWhole} A double click selects up to the next * or - only; a database column may be too short.`
      case 'one-case':
        return 'Something on the way changed upper or lower case, which cannot be undone. Copy it again.'
      case 'base64-twice':
        return 'Leave out the second base64. What is inside is a UserSig already.'
      case 'not-deflated':
      case 'gzip':
      case 'raw-deflate':
        return 'Compress with zlib (RFC 1950): zlib.deflate in Node, gzcompress in PHP, zlib.compress in Python, zlib.NewWriter in Go.'
      case 'not-zlib':
        return 'A UserSig starts with eJ. If this is one, its beginning is missing; else it is something else.'
      case 'wrong-checksum':
      case 'damaged':
        return 'At least one character is not the one that was made. Copy it again.'
      case 'unfolds-too-far':
      case 'not-text':
      case 'not-json':
      case 'json-twice':
      case 'not-an-object':
      case 'foreign-json':
        return `This was not made by one of the official libraries. ${makeNew}`
      case 'version-1':
        return `For an app that signs with a SecretKey it is no good. ${makeNew} Seen with it: 70003, 70009, 70346.`
      case 'other-version':
        return makeNew
      case 'missing-fields':
        return `Every one of them is checked. ${makeNew}`
      case 'wrong-types':
        return 'Numbers stand without quotes, the identifier and the version with them, also where they are digits.'
    }
  },

  mismatch: (mismatch: UserSigMismatch): string => {
    switch (mismatch.kind) {
      case 'other-identifier':
        return `Signed for ${JSON.stringify(mismatch.found)}, not for ${JSON.stringify(mismatch.expected)}`
      case 'other-app':
        return `Signed for SDKAppID ${mismatch.found}, not for ${mismatch.expected}`
      case 'expired':
        return `Expired ${life(mismatch.ago)} ago`
      case 'wrong-key':
        return `Signed with another key${mismatch.reason ? `. ${reasons[mismatch.reason]}` : ''}`
    }
  },

  mismatchFix: (mismatch: UserSigMismatch): string => {
    switch (mismatch.kind) {
      case 'other-identifier':
        return 'Send it with the identifier that it was signed for, or make one for this identifier. Case counts.'
      case 'other-app':
        return 'Send it with the SDKAppID that it was signed for, or make one with the SecretKey of this app.'
      case 'expired':
        return 'Make a new one, and before it runs out the next. A process that runs for long must not keep its first.'
      case 'wrong-key':
        return 'Take the SecretKey of the same SDKAppID from the console, as it is, and make a new ticket with it.'
    }
  },

  remark: (remark: UserSigRemark): string => {
    switch (remark.kind) {
      case 'ends-soon':
        return `Less than a day is left: ${life(remark.remaining)}.`
      case 'long-life':
        return `Valid for ${count.format(Math.round(remark.days))} days. Whoever copies it can use it that long; 180 is usual.`
      case 'above-ceiling':
        return `Valid for ${count.format(Math.round(remark.years))} years; the documented ceiling is 10.`
      case 'made-in-future':
        return `Made ${life(remark.ahead)} in the future: its maker’s clock, or this one, is wrong.`
      case 'milliseconds':
        return 'TLS.time has so many digits that it must be milliseconds; seconds are read, so it never seems to expire.'
      case 'expire-is-a-date':
        return 'TLS.expire looks like a date. It is how long the ticket is valid, in seconds.'
      case 'not-whole':
        return `${remark.field} is not a whole number of 0 or more. What the service does then is not documented.`
      case 'identifier-empty':
        return 'The identifier is empty.'
      case 'identifier-invisible':
        return 'The identifier begins or ends with white space, or holds characters that cannot be seen.'
      case 'identifier-too-long':
        return `The identifier has ${remark.bytes} bytes; a UserID has at most 32 (UTF-8).`
      case 'no-hmac':
        return 'TLS.sig does not have the form of an HMAC-SHA256 (44 characters of base64), so no key can fit.'
      case 'duplicate-keys':
        return `Twice in the JSON: ${remark.keys.join(', ')}. Readers differ in which one they take.`
      case 'unknown-keys':
        return `Fields that no official library writes: ${remark.keys.join(', ')}.`
      case 'trailing-bytes':
        return `${plural(remark.count, 'byte follows', 'bytes follow')} the packed ones; verifiers are known to overlook that.`
    }
  },

  content: {
    title: 'Content',
    nothing: 'Nothing could be read.',
    untrusted: 'Read past what is wrong; the service would not get this far.',
    version: 'Version',
    identifier: 'Identifier',
    sdkAppId: 'SDKAppID',
    madeAt: 'Made at',
    expiresAt: 'Expires at',
    life: 'Remaining life',
    lifeLeft: (remaining: number, whole: number) =>
      remaining < 0 ? `expired ${life(-remaining)} ago` : `${life(remaining)} of ${life(whole)}`,
    userbuf: 'userbuf',
    hmac: 'HMAC',
    hmacWord: {
      right: 'right for this SecretKey',
      wrong: 'wrong for this SecretKey',
      'cannot-tell': 'cannot be told',
      'not-given': 'not checked: no SecretKey',
    } satisfies Record<UserSigJudgement['key'], string>,
    absent: 'absent',
    local: 'local time',
  },

  steps: {
    title: 'Steps',
    name: {
      received: 'Text as received',
      unescape: '* - _ back to + / =',
      base64: 'Base64',
      zlib: 'zlib, with its checksum',
      json: 'JSON',
      fields: 'Fields',
    } satisfies Record<DecodingStepName, string>,
    state: { done: 'as it should be', broken: 'broken', 'not-reached': 'not reached' },
    size: (name: DecodingStepName, size: number): string => {
      switch (name) {
        case 'base64':
        case 'zlib':
          return plural(size, 'byte', 'bytes')
        case 'fields':
          return plural(size, 'field', 'fields')
        case 'received':
        case 'unescape':
        case 'json':
          return characters(size)
      }
    },
  },

  json: 'Raw JSON',
  jsonBeginning: 'Raw JSON, its readable beginning',
  signedText: 'Signed text',
  signedFacts: (lines: number) => `${plural(lines, 'line', 'lines')}, each ended by LF`,

  make: {
    title: 'Make one',
    identifier: 'Sign for',
    identifierHint: 'the UserID that will send it',
    app: 'Of app',
    appHint: 'its SDKAppID',
    key: 'Signing key',
    keyHint: 'of that app; stays in this tab, goes nowhere',
    validity: 'Valid for',
    validityHint: 'seconds',
    userbuf: 'Userbuf',
    userbufHint: 'optional, base64 text',
    until: (moment: string, seconds: number) => `${life(seconds)}, until ${moment}`,
    preset: { hour: '1 h', day: '24 h', week: '7 d', halfYear: '180 d' },
    make: 'Make',
    ticket: 'New ticket',
    check: 'Check it above',
    use: 'Use it in the connection',
    appOdd: 'Must be a whole number of at most 15 digits, for example 1400000000.',
    keyMissing: 'Paste the signing key first.',
    validityOdd: 'Must be a whole number of seconds above 0, for example 86400.',
    identifierEmpty: 'Empty. It can be signed, but no account has an empty identifier.',
    userbufOdd: 'No base64. It is signed as it is.',
  },
})

export type SignaturePageTexts = ReturnType<typeof buildSignaturePageEn>
