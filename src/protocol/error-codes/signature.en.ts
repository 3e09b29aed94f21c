import type { ErrorWordsTable } from './error-code.ts'

export const words: ErrorWordsTable = {
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
}
