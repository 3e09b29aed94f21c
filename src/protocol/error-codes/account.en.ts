import type { ErrorWordsTable } from './error-code.ts'

export const words: ErrorWordsTable = {
  70107: {
    title: 'The account was never imported',
    meaning:
      'A UserID is unknown to this app. For unread counts it appears per person in ErrorList; for a mark it points at Report_Account or Peer_Account.',
    causes: [
      'The user has never logged in and was never imported.',
      'The UserID is misspelt or differs in case.',
      'The user exists in another app or was deleted.',
    ],
    fixes: [
      'Import it with account_import.',
      'Look the exact spelling up with account_check.',
      'Check that the SDKAppID is the one the user logs in to.',
    ],
  },
  70169: {
    title: 'The account service timed out',
    meaning: 'A step inside the account service took too long. The request itself was not judged.',
    causes: ['The account service is overloaded for a moment.', 'The calls of this app come in bursts.'],
    fixes: ['Repeat after a pause that doubles each time.', 'Even out the calls over time.'],
  },
  70202: {
    title: 'Account lookup timed out (older)',
    meaning:
      'The account service did not answer itself in time. account_check still lists this code; the general table has dropped it in favour of 70169.',
    causes: ['Too many accounts were checked in one call.', 'A server of the account service was slow.'],
    fixes: ['Check fewer accounts per call (100 at most).', 'Ask again in a few seconds.'],
  },
  70398: {
    title: 'The trial holds no more accounts',
    meaning:
      'The free edition has room for 100 accounts, and account_import would exceed it. Marking existing accounts still works.',
    causes: ['Test accounts filled the app.', 'A script imports a new UserID for every run.'],
    fixes: ['Delete accounts that nobody needs, or upgrade the edition.', 'Reuse a fixed set of test accounts.'],
  },
  70399: {
    title: 'A deleted UserID is still barred',
    meaning:
      'This UserID was deleted less than three months ago, and outside the trial edition it cannot be imported again before that.',
    causes: ['The account was deleted to reset its unread count.', 'A clean-up job removed it by mistake.'],
    fixes: ['Use another UserID for now.', 'Ask the vendor’s support, and take the account off the job’s list.'],
  },
  70402: {
    title: 'A field is missing or malformed',
    meaning:
      'The account service (account_import, account_check) turned the body down: a field it needs is missing, or one breaks the rules. It is not the answer to a mark.',
    causes: [
      'The field is called Identifier, as in older documents, instead of UserID.',
      'A UserID is empty or longer than 32 bytes.',
      'CheckItem is not an array, or has more than 100 items.',
    ],
    fixes: [
      'Rename it to UserID.',
      'Shorten the UserID; Chinese characters count three bytes each.',
      'Send CheckItem as an array of 1 to 100 objects with a UserID.',
    ],
  },
  70403: {
    title: 'Account commands need an administrator',
    meaning:
      'The account service’s own way of saying that identifier is not an administrator. The gateway usually says 60010 before it comes to that.',
    causes: [
      'account_import or account_check was called as an ordinary user.',
      'The administrator’s rights were withdrawn after the UserSig was made.',
    ],
    fixes: [
      'Switch the connection to an administrator and its UserSig.',
      'See in the vendor’s console who the administrators are now.',
    ],
  },
  70404: {
    title: 'A client SDK is too old',
    meaning: 'Meant for apps on a phone or in a browser whose SDK is too old. A REST call such as this one has no SDK.',
    causes: [
      'The request passes through a client SDK instead of REST.',
      'The code came from a webhook or a log of a client, not from this call.',
    ],
    fixes: [
      'Send the call over REST, as this console does.',
      'Upgrade the SDK of the client that the code belongs to.',
    ],
  },
  70500: {
    title: 'The account service failed',
    meaning: 'An error inside the account service; the accounts of the request were not judged.',
    causes: ['A passing fault of the account service.', 'An outage, if other commands fail as well.'],
    fixes: [
      'Try again in a second, and a few times more with longer pauses.',
      'Look at the vendor’s status page before searching in your own request.',
    ],
  },
}
