/** English words for what a call itself gives evidence for, and for the buttons that mend it. */
import type { JsonRepair } from '../../lib/json-repair.ts'
import type { AccountCode, AccountField } from '../../protocol/account-codes.ts'
import type { Action, DraftEdit, Evidence } from './finding-types.ts'
import { createFormats } from './formats.ts'
import type { Texts } from './texts.tsx'

const count = new Intl.NumberFormat('en')
const plural = (n: number, one: string, many: string) => `${count.format(n)} ${n === 1 ? one : many}`
const quote = (text: string) => `“${text}”`
const formats = createFormats('en')

const repairWords: Record<JsonRepair, string> = {
  'byte-order-mark': 'the byte order mark',
  quotes: 'the other quotes',
  comments: 'the comments',
  'trailing-commas': 'the trailing comma',
}

function list(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}

function renames(names: readonly { from: string; to: string }[]): string {
  return list(names.map(({ from, to }) => `${from} to ${to}`))
}

/** @param common the words that every screen has */
export const buildFindingsEn = ({ mistake, life }: Texts) => ({
  title: 'Found in this call',
  others: 'What else it can be',
  /** What was seen; and what that does, or what to do. */
  finding: (found: Evidence): { seen: string; effect: string } => {
    const exact = 'Accounts are compared exactly, so none matches.'
    switch (found.kind) {
      case 'invisible':
        return {
          seen: `${found.field} holds what cannot be seen: ${found.characters.join(', ')}.`,
          effect: `${exact} Such characters come along with copied names.`,
        }
      case 'spaces': {
        const where = found.before === 0 ? 'ends' : found.after === 0 ? 'begins' : 'begins and ends'
        return {
          seen: `${found.field} ${where} with ${plural(found.before + found.after, 'space', 'spaces')}.`,
          effect: exact,
        }
      }
      case 'full-width':
        return {
          seen: `${found.field} holds full-width characters.`,
          effect: `${exact} An input method makes them; the account most likely has plain ones.`,
        }
      case 'case-twin':
        return {
          seen: `${found.field} is ${quote(found.written)}; this app accepted ${quote(found.known)} before.`,
          effect: 'UserIDs that differ in case are two accounts.',
        }
      case 'too-long':
        return {
          seen: `${found.field} has ${found.bytes} bytes in UTF-8; a UserID has at most 32.`,
          effect: 'A Chinese character takes 3. Take the UserID from your user table, not a display name.',
        }
      case 'empty':
        return { seen: `${found.field} is empty.`, effect: 'Fill it in; a variable of the caller may have been empty.' }
      case 'missing':
        return { seen: `The body has no ${found.field}.`, effect: 'Add it; both accounts are required.' }
      case 'not-a-string':
        return {
          seen: `${found.field} is not a string but ${typeWords[found.found]}.`,
          effect:
            found.found === 'number'
              ? 'A UserID made of digits needs its quotes too.'
              : found.found === 'array'
                ? 'Here it is one string, other than in get_c2c_unread_msg_num.'
                : 'A UserID is one string; a variable of the caller may have been empty.',
        }
      case 'misnamed': {
        if (found.ofOtherCall) {
          return {
            seen: 'The body has From_Account and To_Account, the names of other calls.',
            effect: `Either may be the reader (our inference). Here: ${renames(found.names)}.`,
          }
        }
        const time = found.names.some(({ to }) => to === 'MsgReadTime')
        return {
          seen: `The body has ${list(found.names.map(({ from, to }) => `${from} where ${to} belongs`))}.`,
          effect: time
            ? 'An unknown name is presumably ignored, and everything up to now becomes read (our inference).'
            : 'Names are exact, case included.',
        }
      }
      case 'swapped':
        return {
          seen: `This pair was accepted the other way round at ${formats.time(found.at)}.`,
          effect: 'Both orders are answered OK. Only the one with the reader in Report_Account clears the badge.',
        }
      case 'same-account':
        return {
          seen: `Reader and other person are both ${quote(found.account)}.`,
          effect: 'Nobody has unread messages from themselves, so this clears nothing (our inference).',
        }
      case 'milliseconds':
        return {
          seen: `MsgReadTime has ${found.value.length} digits: milliseconds.`,
          effect: 'The service reads seconds, and what it does with a time that far ahead is not documented.',
        }
      case 'empty-body':
        return { seen: 'The body is empty.', effect: 'It needs one JSON object with both accounts.' }
      case 'not-utf8':
        return {
          seen: 'The body is not UTF-8.',
          effect: 'Save it as UTF-8; editors on Windows may write GBK or UTF-16.',
        }
      case 'not-an-object':
        return {
          seen: 'The body is JSON, but not an object.',
          effect: 'Send {"Report_Account":"…","Peer_Account":"…"}.',
        }
      case 'json-mistake':
        return {
          seen: `The body is not JSON: ${mistake(found.mistake)}.`,
          effect:
            found.repairs.length > 0
              ? `Without ${list(found.repairs.map((repair) => repairWords[repair]))} it is.`
              : 'Correct it there, under Raw.',
        }
      case 'signature-changed':
        return {
          seen: 'The connection has another UserSig than this call had.',
          effect: 'Nothing that can be told here speaks against the new one.',
        }
      case 'signature':
        switch (found.verdict) {
          case 'expired':
            return { seen: `The UserSig expired ${life(found.ago)} ago.`, effect: 'It takes a new one.' }
          case 'other-identifier':
            return {
              seen: `The UserSig was signed for ${quote(found.found)}, the connection says ${quote(found.expected)}.`,
              effect: 'Signature and identifier have to name the same person.',
            }
          case 'other-app':
            return {
              seen: `The UserSig was signed for app ${found.found}, the connection says ${found.expected}.`,
              effect: 'Signature and SDKAppID have to be of the same app.',
            }
          case 'empty':
            return { seen: 'There is no UserSig.', effect: 'Paste one, or sign with the SecretKey.' }
          case 'unreadable':
            return {
              seen: 'The UserSig cannot be taken apart.',
              effect: 'The signature screen shows at which step it stops, and why.',
            }
          case 'wrong-key':
            return { seen: 'The UserSig was made with another key.', effect: 'Take the SecretKey of this very app.' }
        }
        break
      case 'clock':
        return {
          seen: `This machine’s clock is ${life(Math.abs(found.skewMs) / 1000)} ${found.skewMs > 0 ? 'ahead' : 'behind'}.`,
          effect:
            found.skewMs > 0
              ? 'Set it. A UserSig made here seems to begin in the future there.'
              : 'Set it, then sign again: a UserSig that is still good here can have run out there.',
        }
      case 'region':
        return {
          seen: `This host does not know ${found.sdkAppId ? `app ${found.sdkAppId}` : 'the app'}.`,
          effect: 'An app lives in one region. The other hosts can be asked, with a read that changes nothing.',
        }
      case 'rate':
        return {
          seen: `${plural(found.calls, 'call', 'calls')} to this app started here within that second.`,
          effect: 'Other callers of the app count as well. Send slower, or have the limit raised.',
        }
      case 'method':
        return { seen: `It went out as ${found.method}.`, effect: 'Only POST is documented.' }
      case 'parameter': {
        const seen =
          found.value === undefined
            ? `The URL has no ${found.name}.`
            : found.value === ''
              ? `${found.name} is empty.`
              : `${found.name} is ${quote(found.value)}.`
        const effect = found.name === 'contenttype' ? 'Only json is documented.' : 'Fill it in, in the connection.'
        return { seen, effect }
      }
      case 'body-size':
        return {
          seen: `The body has ${plural(found.bytes, 'byte', 'bytes')}.`,
          effect:
            'At most 12,288 are documented today, 8 KB in older tables. A pair of accounts takes about a hundred.',
        }
      case 'caller-in-pair':
        return {
          seen: `Identifier is ${quote(found.account)}, the ${found.field} of this very request.`,
          effect: 'Put an administrator in Identifier, with a UserSig of theirs; the pair stays as it is.',
        }
      case 'key-unknown':
        return {
          seen: 'The UserSig can be read, and names this Identifier and this SDKAppID.',
          effect: 'Whether its key is the app’s shows only beside the SecretKey: the signature screen compares them.',
        }
    }
  },
  /** A button. */
  action: (action: Action): string => {
    switch (action.kind) {
      case 'edit':
        return editWords(action.edit)
      case 'send-again':
        return 'Send again'
      case 'sign-again':
        return 'Sign again'
      case 'open-signature':
        return 'Open the signature'
      case 'ask-regions':
        return 'Ask the other regions'
      case 'use-identifier':
        return `Use identifier ${action.identifier}`
      case 'use-app':
        return `Use SDKAppID ${action.sdkAppId}`
      case 'wait':
        return `Wait ${waiting(action.seconds)}, then send`
    }
  },
  andSend: (words: string) => `${words} and send again`,
  andSendLive: (words: string) => `${words} and send on LIVE`,
  sendAgainLive: 'Send again on LIVE',
  waitLive: (seconds: number) => `Wait ${waiting(seconds)}, then send on LIVE`,
  onlyDraft: 'Only change the draft',
  mendAll: (mends: number) => `Mend all ${mends} and send again`,
  mendAllLive: (mends: number) => `Mend all ${mends} and send on LIVE`,
  sendsIn: (seconds: number) => `Sends in ${count.format(seconds)} s`,
  stop: 'Cancel',
  stopped: 'Stopped: something was changed. Nothing was sent.',
  masked: 'A UserSig stood in this body and was not kept, so nothing can be built on its bytes.',
  /** After a press, in the draft. */
  changed: (edit: DraftEdit): string => {
    switch (edit.kind) {
      case 'trim':
        return `Changed ${edit.field}: removed ${plural(edit.count, 'space', 'spaces')} at its ends.`
      case 'remove-invisible':
        return `Changed ${edit.field}: removed ${plural(edit.count, 'invisible character', 'invisible characters')}.`
      case 'half-width':
        return `Changed ${edit.field} to plain characters.`
      case 'use-known':
        return `Changed ${edit.field} to ${quote(edit.value)}.`
      case 'quote':
        return `Changed ${edit.field} to a string of the same digits.`
      case 'use-seconds':
        return 'Changed MsgReadTime to seconds.'
      case 'rename':
        return `Renamed ${renames(edit.names)}.`
      case 'swap':
        return 'Swapped the two accounts.'
      case 'use-post':
        return 'Changed the method to POST.'
      case 'use-contenttype-json':
        return 'Changed contenttype to json.'
      case 'repair-json':
        return edit.repairs.includes('quotes') && edit.repairs.length === 1
          ? 'Changed the body: its quotes are JSON’s.'
          : `Changed the body: ${list(edit.repairs.map((repair) => repairWords[repair]))} gone.`
    }
  },
  fromSent: 'It began with the request of the call that is explained; the draft had been changed since.',
  loaded: 'The draft is the request of the call that is explained again.',
  undo: 'Undo',
  undone: 'The draft is as it was before.',
  question: {
    title: (code: AccountCode) => `Which account does ${code} mean?`,
    inferred: 'both are our inference',
    check: 'Look first at the spelling and the case of that account, then ask account_check for both.',
    reading: (code: AccountCode, field: AccountField): string => {
      if (code === 90003) {
        return field === 'Peer_Account'
          ? 'To is the person that is acted towards.'
          : 'To is the reader, as in get_c2c_unread_msg_num.'
      }
      return field === 'Report_Account' ? 'From is the person that acts.' : 'From is the sender of the messages.'
    },
    likely: {
      recorded: 'recorded on this machine',
      evidence: 'most likely: see what was found in it',
      'first-reading': 'assumed while nobody has seen it',
    },
    itWas: (field: AccountField) => `It was ${field}`,
    forget: 'Forget',
  },
})

const typeWords: Record<Extract<Evidence, { kind: 'not-a-string' }>['found'], string> = {
  number: 'a number',
  null: 'null',
  array: 'a list',
  boolean: 'true or false',
  object: 'an object',
}

function editWords(edit: DraftEdit): string {
  switch (edit.kind) {
    case 'trim':
      return 'Trim'
    case 'remove-invisible':
      return 'Remove them'
    case 'half-width':
      return 'Use plain characters'
    case 'use-known':
      return `Use ${quote(edit.value)}`
    case 'quote':
      return 'Use the string form'
    case 'use-seconds':
      return 'Use seconds'
    case 'rename':
      if (edit.names.some(({ from }) => from === 'To_Account') && edit.names.length > 1) {
        return `Take ${edit.names.find(({ to }) => to === 'Report_Account')?.from} as the reader`
      }
      return edit.names.length === 1 ? 'Rename the field' : 'Rename the fields'
    case 'swap':
      return 'Swap'
    case 'use-post':
      return 'Use POST'
    case 'use-contenttype-json':
      return 'Use json'
    case 'repair-json': {
      const removed = edit.repairs.filter((repair) => repair !== 'quotes').map((repair) => repairWords[repair])
      if (removed.length === 0) return 'Use double quotes'
      return removed.length < edit.repairs.length ? 'Make it JSON' : `Remove ${removed.join(', ')}`
    }
  }
}

function waiting(seconds: number): string {
  return seconds < 120 ? `${seconds} s` : `${seconds / 60} min`
}

export type FindingsTexts = ReturnType<typeof buildFindingsEn>
