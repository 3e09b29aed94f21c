/** English words for answers that cannot be read, or contradict the documentation. They come with those of the explanations. */
import type { JsonType } from '../../lib/json-value.ts'
import type { Contradiction, Unreadable, UnreadableReason } from '../../protocol/reply.ts'
import type { CauseAndFix } from './text-types.ts'
import type { Texts } from './texts.tsx'

interface Unread {
  title: string
  meaning: string
  causes: CauseAndFix[]
}

function unread(title: string, meaning: string, ...causes: [string, string][]): Unread {
  return { title, meaning, causes: causes.map(([cause, fix]) => ({ cause, fix })) }
}

const count = new Intl.NumberFormat('en')
const hex = (byte: number) => `0x${byte.toString(16).toUpperCase().padStart(2, '0')}`

const sendAgain = 'Send again. Without MsgReadTime that also marks what has arrived in between.'
const inBetween =
  'The service answers JSON whether it worked or not, so this most likely comes from something in between (our inference). Whether the messages were marked is not known.'

const types: Record<JsonType, string> = {
  object: 'an object',
  array: 'a list',
  string: 'a string',
  number: 'a number',
  boolean: 'true or false',
  null: 'null',
}

/** @param common the words that every screen has */
export const buildRepliesEn = ({ mistake }: Pick<Texts, 'mistake'>) => ({
  unreadable: {
    empty: unread(
      'The answer is empty',
      `A whole answer came, without a body. ${inBetween}`,
      ['A gateway answered for the service and had nothing to say.', `Look under Headers at who it was. ${sendAgain}`],
      ['Something in between took the body away, as a cache does with 204 and 304.', 'Take the call around it.'],
    ),
    'not-utf8': unread(
      'The answer is not text',
      `Its bytes are no UTF-8, which JSON has to be. ${inBetween}`,
      [
        'A gateway answered in an encoding of its own, such as GBK.',
        'Look at Content-Type, and under Raw at the bytes.',
      ],
      [
        'The body is compressed. Nothing is unpacked here.',
        'Leave out Accept-Encoding, where you have set it, and send again.',
      ],
    ),
    html: unread(
      'A web page came back',
      `HTML stands where JSON belongs. ${inBetween}`,
      [
        'A gateway, proxy or load balancer answered in the place of the service.',
        `Its title and Server name it, mostly. ${sendAgain}`,
      ],
      ['A network wants you to sign in.', 'Open any site in a browser on this network.'],
      ['The host is none of the service.', 'Look at the target.'],
    ),
    'cut-off': unread(
      'The answer stops in the middle',
      `HTTP calls it whole, but its JSON has no end. It looks like an answer of the service, which has then most likely acted already (our inference).`,
      ['Something in between shortened the body and set Content-Length anew.', `Tell whoever runs it. ${sendAgain}`],
      ['Without a Content-Length, a broken connection looks like an end.', sendAgain],
    ),
    'not-json': unread(
      'The answer is not JSON',
      `It is text, and no JSON. ${inBetween}`,
      [
        'A gateway or proxy answered in the place of the service.',
        `Read it under Raw: it often says who wrote it. ${sendAgain}`,
      ],
      ['Something in between changed the body on its way.', 'Take the call around it.'],
    ),
    'not-an-object': unread(
      'The answer is not a JSON object',
      `It is JSON, but not the object with three fields that each command is documented to answer. ${inBetween}`,
      ['Something else than the service answered.', 'Look at the target, and under Raw at what came.'],
    ),
  } satisfies Record<UnreadableReason, Unread>,
  unreadableWhere: (found: Unreadable): string => {
    switch (found.reason) {
      case 'empty':
        return found.bytes === 0 ? 'No byte of a body.' : `${count.format(found.bytes)} bytes, all white space.`
      case 'not-utf8':
        return found.byte === undefined
          ? `It ends in the middle of a character, after byte ${count.format(found.offset)}.`
          : `Up to byte ${count.format(found.offset)} it is UTF-8; there stands ${hex(found.byte)}, which does not fit.`
      case 'html':
        return found.title === undefined ? 'The page has no title.' : `Title of the page: “${found.title}”.`
      case 'cut-off':
      case 'not-json':
        return `What is wrong: ${mistake(found.mistake)}.`
      case 'not-an-object':
        return `It is ${types[found.found]}.`
    }
  },

  inconsistent: {
    title: 'The answer contradicts the documentation',
    meaning:
      'The reply can be read, but it is not what the documentation promises, so it says neither yes nor no for certain. Look at its fields, and keep the raw bytes for a ticket.',
  },
  contradiction: (found: Contradiction): string => {
    switch (found.kind) {
      case 'ok-with-code':
        return `ActionStatus is OK, but ErrorCode is not 0. It is ${found.raw}.`
      case 'fail-without-code':
        return 'ActionStatus is FAIL, but ErrorCode is 0.'
      case 'missing-field':
        return `${found.field} is missing.`
      case 'wrong-type':
        return `${found.field} has another type than documented.${found.raw === undefined ? '' : ` It is ${found.raw}.`}`
      case 'unknown-status':
        return `ActionStatus is neither OK nor FAIL. It is ${found.raw}.`
      case 'duplicate-key':
        return found.raw.length === 0
          ? `${found.field} occurs twice within one object.`
          : `${found.field} occurs ${found.raw.length === 2 ? 'twice' : `${found.raw.length} times`}: ${found.raw.join(', then ')}.`
      case 'http-status':
        return `The HTTP status is not 200. It is ${found.status}.`
    }
  },
  contradictionAdvice: (found: Contradiction): CauseAndFix => {
    switch (found.kind) {
      case 'ok-with-code':
        return {
          cause: 'The status says done, the code says not.',
          fix: 'A client should take it for a failure. Look the code up, and read the unread count before sending again.',
        }
      case 'fail-without-code':
        return {
          cause: 'The status says not done, the code says done.',
          fix: 'A client should take it for a failure. Read the unread count to see what came of it.',
        }
      case 'missing-field':
        return {
          cause: 'Each command is documented to answer all three fields.',
          fix: 'A client should not fall over it. Look at who answered, under Headers, and keep the raw bytes.',
        }
      case 'wrong-type':
        return {
          cause:
            'A client in a strictly typed language fails while reading this answer, though the call may have worked.',
          fix: 'Have the client read the field in both types; a gateway that writes JSON anew is the usual origin (our inference).',
        }
      case 'unknown-status':
        return {
          cause: 'Only OK and FAIL are documented.',
          fix: 'A client should take whatever is not OK for a failure.',
        }
      case 'duplicate-key':
        return {
          cause: 'Which of the values counts is up to each parser: most take the last, some the first, some refuse it.',
          fix: 'Tell whoever writes this answer; until then have the client refuse it.',
        }
      case 'http-status':
        return {
          cause:
            'The service answers 200 whether it worked or not. Another status comes from a gateway that changed it (our inference).',
          fix: 'Look under Headers at who answered, and read ErrorCode as well as the status.',
        }
    }
  },
})

export type RepliesTexts = ReturnType<typeof buildRepliesEn>
