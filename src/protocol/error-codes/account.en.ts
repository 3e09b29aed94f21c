import type { ErrorWordsTable } from './error-code.ts'

export const words: ErrorWordsTable = {
  40006: {
    title: 'The profile could not be written',
    meaning:
      'While an account was imported, its profile could not be stored. It concerns account_import, which prepares an account for marking, not the mark itself.',
    causes: ['The profile service failed for a moment.', 'Two imports of the same UserID ran at the same time.'],
    fixes: [
      'Import the account again; importing one that exists answers OK.',
      'Import each UserID once, one after the other.',
    ],
  },
  40601: {
    title: 'A profile value is too long',
    meaning:
      'Nick or FaceUrl of account_import is over 500 bytes. The account was not imported, so it cannot be a reader or the other person yet.',
    causes: [
      'FaceUrl carries the picture itself (data:…) or a very long signed link.',
      'Nick is counted in bytes: a Chinese character takes three.',
    ],
    fixes: ['Put the picture behind a short link, or leave FaceUrl out.', 'Shorten Nick to 500 bytes of UTF-8.'],
  },
  70001: {
    title: 'The UserSig has expired',
    meaning:
      'The time in the UserSig plus its validity is in the past for the service’s clock. The conversation was not marked.',
    causes: [
      'A UserSig made long ago is still in use, often by a process that signs only when it starts.',
      'It was made with a validity of a few seconds, or with a date where a duration belongs.',
      'The clock of the machine that signed is behind.',
    ],
    fixes: [
      'Sign again for the same administrator, and let the program renew it before it runs out.',
      'Give the validity in seconds: at least 86400.',
      'Set the clock by NTP and compare it with the Date header of the response.',
    ],
  },
  70002: {
    title: 'The UserSig is empty',
    meaning:
      'usersig reached the account service with no characters in it. Older tables have this code; the current one reports an unreadable UserSig, 70003.',
    causes: [
      'The variable that should hold the UserSig had no value.',
      'The parameter is there but nothing follows its equals sign.',
    ],
    fixes: [
      'Print the length of the UserSig (never its text) before the call.',
      'Paste a UserSig, or sign one with the SecretKey in the connection.',
    ],
  },
  70003: {
    title: 'The UserSig cannot be read',
    meaning:
      'The service could not unpack the UserSig, so it never came to compare the administrator or the app. It is a fault of the text, not of rights.',
    causes: [
      'Characters are missing at its end: copied from a log, a table cell or a terminal that cuts lines.',
      'Home-made code left out the zlib step (such a text starts with eyJ) or used another alphabet.',
      'It was treated like plain base64: a + became a space, or * - _ were changed.',
      'usersig is empty.',
    ],
    fixes: [
      'Copy it again as a whole; most begin with eJ and end with an underscore.',
      'Make it with the vendor’s library, or sign it here with the SecretKey.',
      'Replace + / = by * - _ and percent-encode the value once.',
      'Fill in the UserSig of the connection.',
    ],
  },
  70009: {
    title: 'Signed with another key',
    meaning:
      'The UserSig can be read and names the right administrator and app, but its signature was not made with this app’s SecretKey.',
    causes: [
      'The key belongs to another app, often the test app’s or the sample’s.',
      'The key has a space or a line break at its end, or was decoded from hex first; its text itself is the key.',
      'The key was changed in the vendor’s console after the UserSig was made.',
    ],
    fixes: [
      'Copy the SecretKey of exactly this SDKAppID and sign again.',
      'Trim the key and pass it as text.',
      'Use the key that is in force now in every place that signs.',
    ],
  },
  70013: {
    title: 'Signed for another identifier',
    meaning:
      'The account inside the UserSig is not the identifier in the URL. Both must be the same administrator; the reader plays no part in it.',
    causes: [
      'The UserSig was made for the reader or another user, not for the administrator who calls.',
      'identifier was changed in the connection and the old UserSig stayed.',
      'The names differ in case or in a space at the end.',
    ],
    fixes: [
      'Sign for the administrator that stands in identifier.',
      'Set identifier to the account named in the UserSig, if that one is the administrator.',
      'Compare both names letter by letter in the decoded UserSig.',
    ],
  },
  70014: {
    title: 'Signed for another app',
    meaning: 'The SDKAppID inside the UserSig is not the one in the URL; ErrorInfo usually names both numbers.',
    causes: [
      'Test and production were mixed: the number of one, the UserSig of the other.',
      'A saved connection got a new SDKAppID but kept its UserSig.',
    ],
    fixes: [
      'Decide by the two numbers which app is meant, and take both values from it.',
      'Sign again with the SDKAppID that stands in the connection.',
    ],
  },
  70016: {
    title: 'The app has no key here',
    meaning:
      'The service found no key with which it could check the UserSig of this SDKAppID. It does not say that the UserSig is wrong.',
    causes: [
      'The host belongs to another region, which knows nothing of this app.',
      'An older app got a new public key only minutes ago.',
    ],
    fixes: ['Change the target to the app’s own region.', 'Wait ten minutes after uploading the key, then send again.'],
  },
  70020: {
    title: 'The SDKAppID is not known here',
    meaning:
      'The account service of this host has no app with this number, so neither the administrator nor the two accounts could be looked up.',
    causes: [
      'Digits of the SDKAppID are wrong or swapped.',
      'The app exists, but in another region than the target’s.',
      'The number is from a documentation sample, such as 88888888, and the call went to the real service.',
    ],
    fixes: [
      'Copy the number from the app’s overview in the vendor’s console.',
      'Try the target of the region that the vendor’s console shows for this app.',
      'Use your own SDKAppID on the real service; the sample’s number works on the emulator only.',
    ],
  },
  70032: {
    title: 'Seen once: placeholder UserSig',
    meaning:
      'On no official page. One published reply shows it, with an empty ErrorInfo, for friend_update called with the documentation’s own placeholders. That it is about the UserSig is our inference.',
    causes: ['usersig still holds xxx from a sample.', 'The sample’s SDKAppID 88888888 was sent to the real service.'],
    fixes: ['Replace xxx by a UserSig signed for the administrator.', 'Put the SDKAppID of a real app in its place.'],
  },
  70050: {
    title: 'Too many failed signature checks',
    meaning:
      'The service saw so many wrong signatures that it stopped checking for a while. Even a good UserSig may fail now; it says nothing about the two accounts.',
    causes: [
      'A job repeats the call with a UserSig that can never pass.',
      'Several keys or UserSigs were tried by hand in quick succession.',
    ],
    fixes: [
      'Stop the job, mend the UserSig, wait a minute, then send once.',
      'Check the UserSig on this page, without calling, until its state reads as valid.',
    ],
  },
  70051: {
    title: 'The account is blocked',
    meaning:
      'The account that was checked is on a block list. Which one is not said; the identifier that signs is the first to look at.',
    causes: [
      'The administrator’s account was put on the block list.',
      'The reader or the other person was banned in the app.',
    ],
    fixes: [
      'Lift the block in the vendor’s console, or call with another administrator.',
      'Check both users of the pair in the vendor’s console before marking.',
    ],
  },
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
  70346: {
    title: 'The ticket failed its check',
    meaning:
      'Documented only for a sibling product. In public it was seen for account_import with a signature of the old kind (version 1, with a private key), which today’s apps refuse.',
    causes: [
      'The UserSig was made by a library from before July 2019.',
      'A private key in PEM form was used where a SecretKey belongs.',
    ],
    fixes: [
      'Sign with a library for UserSig version 2 (tls-sig-api-v2).',
      'Use the SecretKey, the long hexadecimal text, of the app.',
    ],
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
