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
      'usersig reached the account service with no characters in it, and nothing was marked. The newest table has dropped this code; 70003 is then to be expected (our inference).',
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
      'The service could not unpack the UserSig, so it never came to compare the administrator or the app. It is a fault of the text, not of rights. No conversation was marked.',
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
  70004: {
    title: 'The UserSig does not unpack',
    meaning:
      'TRTC’s list says the same as for 70003: the text was cut. By the numbering of the vendor’s verifier library, 70003 is the base64 step and 70004 the zlib step after it (our inference). Today’s tables have 70003 alone. The call ended before any mark.',
    causes: [
      'The UserSig was cut by a field or buffer of fixed length, at a place that is still valid base64.',
      'It was packed as raw deflate or gzip, which are not zlib.',
    ],
    fixes: [
      'Compare its length with the one the signer had, and widen the field that cut it.',
      'Compress in the zlib format (its first byte is 0x78), as the vendor’s libraries do.',
    ],
  },
  70005: {
    title: 'The UserSig did not verify',
    meaning:
      'Older tables have it with the words of 70003, or ask to check the UserSig with a tool; none names a step. The verifier library’s numbering points at content that unpacks but is not the expected JSON (our inference). Nothing was marked.',
    causes: [
      'Something other than the ticket’s JSON was compressed, such as a query string or JSON inside quotes.',
      'The signing code joins the JSON by hand, and a quote or backslash in identifier breaks it.',
    ],
    fixes: [
      'Take the UserSig apart on the Signature screen and look at what comes out.',
      'Let a JSON serialiser write the ticket.',
    ],
  },
  70006: {
    title: 'The UserSig did not verify (twin)',
    meaning:
      'TRTC’s list has the same words for 70005 to 70008 and 70010. The verifier library, too, has a second number for JSON that cannot be parsed, and this would be it (our inference). The mark was not tried.',
    causes: [
      'Further text stands before or after the JSON of the ticket: a byte order mark, a second object, a line of log.',
      'The JSON was written in another encoding than UTF-8 before it was compressed.',
    ],
    fixes: [
      'Compress exactly one object, from { to }.',
      'Encode as UTF-8; an identifier in plain ASCII shows whether that was it.',
    ],
  },
  70007: {
    title: 'Signature inside UserSig is unreadable',
    meaning:
      'TRTC’s list says only that verification failed. In the verifier library the number’s place is TLS.sig, the signature inside the ticket, when it is not base64; only version 1 has that step (our inference). The two accounts were not looked at.',
    causes: [
      'The exchange of + / = was applied to TLS.sig as well as to the finished text.',
      'A version-1 library signs for an app that has a SecretKey.',
    ],
    fixes: [
      'Keep TLS.sig in standard base64; exchange the characters once, as the last step.',
      'Sign with HMAC-SHA256 and the SecretKey instead, as “Sign with SecretKey” does.',
    ],
  },
  70008: {
    title: 'The UserSig lacks a field',
    meaning:
      'Another failed check without a step in TRTC’s list. In the verifier library the number’s place is a field that is absent or of the wrong type (our inference). No conversation was reached.',
    causes: [
      'TLS.sdkappid or TLS.expire is a string; version 2 has numbers there.',
      'The names are those of version 1, TLS.sdk_appid and TLS.expire_after, beside a TLS.ver of 2.0.',
      'TLS.sig is missing because signing failed without stopping the program.',
    ],
    fixes: [
      'Write sdkappid, time and expire without quotes.',
      'Use TLS.sdkappid and TLS.expire with version 2.',
      'Make the program stop when no signature was made, and look why.',
    ],
  },
  70009: {
    title: 'Signed with another key',
    meaning:
      'The UserSig can be read, but its signature was not made with this app’s SecretKey. The vendor’s verifier compares administrator and SDKAppID first, so those most likely fit (our inference). Nothing was marked.',
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
  70010: {
    title: 'UserSig’s time fields are unreadable',
    meaning:
      'Verification failed, says TRTC’s list, without a step. In the verifier library’s source the number stands where the time or the validity of a version-1 ticket cannot be read (our inference). It concerns the ticket alone; nothing was marked.',
    causes: [
      'TLS.time or TLS.expire_after of a version-1 ticket is a number, where that version wants strings.',
      'One of the two is missing.',
    ],
    fixes: [
      'Move to version 2, where time and validity are numbers.',
      'Write both: the moment of signing in unix seconds, and for how many seconds it holds.',
    ],
  },
  70013: {
    title: 'Signed for another identifier',
    meaning:
      'The account inside the UserSig is not the identifier in the URL. Both must be the same administrator; the reader plays no part in it. The conversation was not marked.',
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
    meaning:
      'The SDKAppID inside the UserSig is not the one in the URL; in the published reply ErrorInfo names both numbers. Neither app’s conversation was marked.',
    causes: [
      'Test and production were mixed: the number of one, the UserSig of the other.',
      'A saved connection got a new SDKAppID but kept its UserSig.',
    ],
    fixes: [
      'Decide by the two numbers which app is meant, and take both values from it.',
      'Sign again with the SDKAppID that stands in the connection.',
    ],
  },
  70015: {
    title: 'No way to verify this app',
    meaning:
      'The account service has no method of verification for this SDKAppID with its account type; TRTC’s list asks whether account integration was completed. Account types belong to UserSigs of version 1. Whether this UserSig is good was not judged, and nothing was marked (our inference).',
    causes: [
      'The app is an old one whose account integration was begun and never finished.',
      'The host that was called belongs to a region where the app was not set up.',
    ],
    fixes: [
      'Complete the integration in the vendor’s console, or upgrade the app to a SecretKey there.',
      'Compare the target with the region that the vendor’s console shows.',
    ],
  },
  70016: {
    title: 'The app has no key here',
    meaning:
      'The service found no key with which it could check the UserSig of this SDKAppID. It does not say that the UserSig is wrong. No mark was made.',
    causes: [
      'The host belongs to another region, which knows nothing of this app.',
      'An older app got a new public key only minutes ago.',
    ],
    fixes: ['Change the target to the app’s own region.', 'Wait ten minutes after uploading the key, then send again.'],
  },
  70017: {
    title: 'Ticket check timed out inside',
    meaning:
      'A check inside the vendor’s service, of what it calls a third-party ticket, did not end in time. Neither the UserSig nor the accounts are blamed. Tickets are checked before the message service, so nothing should have been marked (our inference).',
    causes: [
      'The service that verifies tickets was slow for a moment.',
      'It is disturbed in this region, if fresh UserSigs fail the same way for minutes.',
    ],
    fixes: [
      'Send again after two seconds, then four, then eight.',
      'Call account_check with the same connection; if that fails alike, report time and host to the vendor.',
    ],
  },
  70018: {
    title: 'Third-party ticket turned down',
    meaning:
      'A check inside the vendor’s service refused what it calls a third-party ticket. Version 1 could sign for accounts of another platform, version 2 cannot; so an old integration is the likeliest place for it (our inference). The mark ended there.',
    causes: [
      'The app still takes its accounts from another platform, as version 1 allowed.',
      'The login token of another system was passed as usersig.',
    ],
    fixes: [
      'Move the app to version 2 and sign with its own SecretKey.',
      'Put the administrator’s UserSig in its place; the connection says at once whether it is one.',
    ],
  },
  70019: {
    title: 'Ticket empty in HTTPS check',
    meaning:
      'The ticket field was empty when it was verified over HTTPS; TRTC’s list asks for a correct one. Chat’s own tables say 70003 for an unreadable UserSig and, in older states, 70002 for an empty one. The call went no further.',
    causes: [
      'The app’s signing endpoint failed, and its empty answer was used as UserSig.',
      'The parameter is spelt userSig or UserSig, so the service sees no usersig.',
    ],
    fixes: [
      'Look at the signing endpoint’s answer, and do not call when it holds no UserSig.',
      'Spell the parameter usersig.',
    ],
  },
  70020: {
    title: 'The SDKAppID is not known here',
    meaning:
      'The account service of this host has no app with this number, so neither the administrator nor the two accounts could be looked up, and nothing was marked.',
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
      'On no official page. One published reply shows it, with an empty ErrorInfo, for friend_update called with the documentation’s own placeholders. That it is about the UserSig, and that a mark so signed is not made, is our inference.',
    causes: ['usersig still holds xxx from a sample.', 'The sample’s SDKAppID 88888888 was sent to the real service.'],
    fixes: ['Replace xxx by a UserSig signed for the administrator.', 'Put the SDKAppID of a real app in its place.'],
  },
  70050: {
    title: 'Too many failed signature checks',
    meaning:
      'The service saw so many wrong signatures that it stopped checking for a while. Even a good UserSig may fail now; it says nothing about the two accounts. This mark was not made.',
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
      'The account that was checked is on a block list. Which one is not said; the identifier that signs is the first to look at, since the code stands among those of the UserSig (our inference). Nothing was marked.',
    causes: [
      'The administrator’s account was put on the block list.',
      'The reader or the other person was banned in the app.',
    ],
    fixes: [
      'Lift the block in the vendor’s console, or call with another administrator.',
      'Check both users of the pair in the vendor’s console before marking.',
    ],
  },
  70052: {
    title: 'The UserSig was made invalid',
    meaning:
      'Older tables: the UserSig is void, make a new one. The kick command does that to all earlier UserSigs of an account, however long they would have run; that this is its code is our inference. The newest table has dropped it. Nothing was marked.',
    causes: [
      'Somebody called kick for the administrator who signs.',
      'The program signed anew, but one of its servers still uses the UserSig from before.',
    ],
    fixes: [
      'Sign again now: a UserSig made after the kick is accepted.',
      'Empty the UserSig cache of every server, or restart the one that answers with this code.',
    ],
  },
  70214: {
    title: 'An internal ticket was refused',
    meaning:
      'A ticket that the vendor’s services pass among themselves did not verify; TRTC’s list says no more. All that a caller can renew is the UserSig from which the service starts (our inference). Read the unread count to be sure that nothing was marked.',
    causes: [
      'The UserSig became invalid while the call was under way.',
      'The vendor’s services disagree with each other.',
    ],
    fixes: [
      'Sign again in the connection and send once.',
      'If a fresh UserSig fails as well, give the vendor the time, the host and the value of random.',
    ],
  },
  70221: {
    title: 'The login state is invalid',
    meaning:
      'TRTC’s list tells a client to authenticate again with its UserSig. A REST call has no login state, it carries the UserSig every time; for a mark the code can only mean that this one was not accepted, and nothing was marked (our inference).',
    causes: [
      'The number comes from the log of a client that lost its login.',
      'The administrator’s logins were made invalid, and the call uses an older UserSig.',
    ],
    fixes: [
      'Let the client log in again; the call in this console needs no change.',
      'Make a UserSig now, and replace the old one wherever it is kept.',
    ],
  },
  70236: {
    title: 'The user signature was refused',
    meaning:
      'Verifying the user signature failed, and TRTC’s list names no step. Chat’s tables have 70003, 70009, 70013 and 70014 for the steps; this UserSig can be held against them here. The conversation was most likely not reached (our inference).',
    causes: [
      'Key, identifier and SDKAppID do not all belong to the same app.',
      'It is a UserSig of version 1, and the app has only a SecretKey.',
    ],
    fixes: [
      'Take this connection’s values to the Signature screen; it names each one that does not fit.',
      'Look for TLS.ver in the decoded UserSig; without it, make a new one by version 2.',
    ],
  },
  70346: {
    title: 'The ticket failed its check',
    meaning:
      'TRTC’s list says no more than the title. Two people reported it in public for account_import, in 2017 with a UserSig made by the vendor’s Node library of 2016 (version 1, private key), and in 2019. For a mark it would mean that the signature stopped it (our inference).',
    causes: [
      'The UserSig was made by a library from before July 2019.',
      'A private key in PEM form was used where a SecretKey belongs.',
    ],
    fixes: [
      'Sign with a library for UserSig version 2 (tls-sig-api-v2).',
      'Use the SecretKey, the long hexadecimal text, of the app.',
    ],
  },
  70347: {
    title: 'An expired ticket was refused',
    meaning:
      'A ticket failed its check because it had expired: what 70001 says, from another part of the account service (our inference). When the UserSig was made, and for how long, stands inside it. The conversation was not marked.',
    causes: [
      'The connection, too, shows this UserSig as expired.',
      'The signer’s clock is behind by more than the validity it gives.',
    ],
    fixes: [
      'Press “Sign again”, or fetch a new UserSig from whoever signs for you.',
      'Correct that clock, then make a new UserSig; the old one keeps its wrong time.',
    ],
  },
}
