import type { CodeRangeId } from './code-ranges.ts'
import type { ErrorWords } from './error-code.ts'

/** For codes that the catalogue does not hold. Nothing here claims to know what such a code means. */
export const words: Readonly<Record<CodeRangeId, ErrorWords>> = {
  message: {
    title: 'A message code without an entry',
    meaning: 'Numbers from 20000 are about sending messages. This one is not documented for marking messages read.',
    causes: ['The request went to another command than admin_set_msg_read.'],
    fixes: ['Look at the path as sent, and at ErrorInfo.'],
  },
  relationship: {
    title: 'A friend-list code without an entry',
    meaning:
      'Numbers from 30000 are about friends and block lists, which marking messages read does not look at (our inference).',
    causes: ['A friend-list command answered, or passed its code on.'],
    fixes: ['Check that the path ends in admin_set_msg_read.'],
  },
  profile: {
    title: 'A profile code without an entry',
    meaning: 'Numbers from 40000 are about profiles. Of the commands here only account_import writes one.',
    causes: ['A field of an imported profile was turned down.'],
    fixes: ['Import the account with its UserID alone, then add Nick and FaceUrl one by one.'],
  },
  gateway: {
    title: 'A gateway code without an entry',
    meaning:
      'Numbers from 60000 come from the gateway, before any command runs: URL, rights, rate. This one is not documented where we looked.',
    causes: ['The vendor has added a code since the tables were read.'],
    fixes: ['Read ErrorInfo, then look the number up in the vendor’s current table.'],
  },
  account: {
    title: 'An account code without an entry',
    meaning:
      'Numbers from 70000 come from the account service: the UserSig, the app, the accounts. Its lists are long and partly unpublished.',
    causes: ['The UserSig or one of the accounts did not pass a check that has no public description.'],
    fixes: ['Sign a fresh UserSig, check both accounts with account_check, and send once more.'],
  },
  content: {
    title: 'A content code without an entry',
    meaning: 'Numbers from 80000 are about the content of messages, such as its moderation. A mark has no content.',
    causes: ['The answer belongs to a message, not to a mark.'],
    fixes: ['Look at the message that was sent, and at the app’s moderation settings.'],
  },
  'one-to-one': {
    title: 'A one-to-one code without an entry',
    meaning:
      'Numbers from 90000 to 93000 come from the service for one-to-one messages. For marking, only 90001, 90003 and 90008 are documented.',
    causes: ['A field in the body is not as this service wants it.'],
    fixes: ['Send the two accounts alone, without further fields, and compare.'],
  },
}
