import type { ErrorWordsTable } from './error-code.ts'

export const words: ErrorWordsTable = {
  70101: {
    title: 'The request packet was empty',
    meaning:
      'The account service found nothing in the packet. A mark has two accounts in its body, so account_import or account_check with an empty body fits better (our inference). In a client SDK’s own list the same number means a login ticket that ran out.',
    causes: [
      'A redirect or a proxy dropped the body, or it is {}.',
      'The number was read in a client’s log, where it is about the login.',
    ],
    fixes: [
      'Look at the body as it was sent, and put at least one UserID into it.',
      'Give that client a new UserSig; nothing has to change here.',
    ],
  },
  70102: {
    title: 'Account type in request is wrong',
    meaning:
      'The packet carries a wrong account type. The REST commands here have no such field; a UserSig of version 1 has one, TLS.account_type, which is likely meant. Then the call ended before it marked anything (both our inference).',
    causes: [
      'A UserSig of version 1 was signed with the account type of another app.',
      'account_import was sent with the field Type of older documents.',
    ],
    fixes: ['Sign by version 2, which has no account type.', 'Leave Type out; an ordinary account needs none.'],
  },
  70103: {
    title: 'A phone number is malformed',
    meaning:
      'An account that should be a telephone number is not one. A UserID has no such rule today; account types of version 1 are the likelier home of this check. No page has it for a mark, which would not have been made (both our inference).',
    causes: [
      'The app is of the time when accounts could be phone numbers, and the UserID is a name.',
      'The number was written with spaces, brackets or a leading plus.',
    ],
    fixes: [
      'Create an app of today’s kind, where any UserID of up to 32 bytes will do.',
      'Write the digits alone, as they were imported.',
    ],
  },
  70104: {
    title: 'An e-mail address is malformed',
    meaning:
      'The counterpart of 70103 for accounts that should be e-mail addresses; the documents we read have no such accounts any more. If it answers a mark, look at both accounts as they were sent; none was marked (our inference).',
    causes: [
      'The app demands e-mail addresses, and one of the accounts is a plain name.',
      'The address lost its @ or its domain, as in a percent-encoded or shortened export.',
    ],
    fixes: [
      'Ask whoever set the app up which accounts it was made for.',
      'Copy the address from your own user table, with its @ and domain.',
    ],
  },
  70105: {
    title: 'The account string is malformed',
    meaning:
      'What TRTC’s list calls a TLS account is an account of this service; it has nothing to do with encryption. A UserID breaks the format, and which one (identifier, the reader’s or the other person’s) is not said. Then no pair could be marked (our inference).',
    causes: [
      'A UserID has characters that do not show: a zero-width space, a full-width letter, a line break.',
      'In UTF-8 it is longer than 32 bytes.',
    ],
    fixes: [
      'Type the accounts by hand instead of pasting them, and compare.',
      'Count bytes: 11 Chinese characters are 33.',
    ],
  },
  70106: {
    title: 'Account format type is not allowed',
    meaning:
      'Not the account is refused (that is 70105) but the kind of format declared for it. No command of this console declares one, so the sender is more likely an old client, and no mark was part of it (our inference).',
    causes: [
      'A client SDK from before July 2019 sent the request.',
      'The body has extra fields from an old integration.',
    ],
    fixes: [
      'Update that client’s SDK, then compare with the same call over REST.',
      'Reduce the body to the fields that the command’s page lists today.',
    ],
  },
  70107: {
    title: 'The account was never imported',
    meaning:
      'A UserID is unknown to this app. For unread counts it appears per person in ErrorList. For a mark it would mean Report_Account or Peer_Account, although that page lists 90003 and 90008 (our inference); nothing was marked.',
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
  70113: {
    title: 'Number of items not allowed',
    meaning:
      'Too few or too many accounts in one call. Only TRTC’s list has the code; the limit of 100 stands on the pages of Chat’s account commands. A mark takes one pair, so it is not the answer to one.',
    causes: ['account_check or a multiple import was given more than 100 accounts.', 'The list is empty.'],
    fixes: ['Split it into calls of 100.', 'Leave the call out when there is nothing to ask.'],
  },
  70114: {
    title: 'Stopped for security reasons',
    meaning:
      'Logins of this account are restricted for security; older tables ask not to log in so often, the newest has dropped the code. A mark does not log in, so some other program that uses the same account is the likelier trigger; this mark was not made (both our inference).',
    causes: [
      'A client logs the same user in over and over.',
      'Test runs sign and call with one administrator many times a second.',
    ],
    fixes: [
      'Find that client, and let it wait longer after each failed login.',
      'Pause the runs for some minutes, and sign once for a whole run.',
    ],
  },
  70115: {
    title: 'Not this app’s developer account',
    meaning:
      'The vendor account (uin) behind the request is not the one that owns the SDKAppID. A REST call names no vendor account; the service would have found it through the app, before it marked anything (our inference). The two users are not the matter.',
    causes: [
      'The SDKAppID and the SecretKey come from two vendor accounts, as after a hand-over.',
      'The app was moved to another vendor account and the service still holds the old owner.',
    ],
    fixes: [
      'Log in to the vendor’s console with the account that owns this app, and take both values there.',
      'Tell the vendor’s support when the app was moved, and name the SDKAppID.',
    ],
  },
  70140: {
    title: 'App and account type disagree',
    meaning:
      'The SDKAppID has another account type than the one given. Compare 70102, where the type itself is wrong, and 70204, where the app has none. Only a UserSig of version 1 gives one, so the signature stopped the call (our inference).',
    causes: [
      'A program for version 1 has the account type of another app built in.',
      'The SDKAppID was changed in a configuration file, the account type beside it was not.',
    ],
    fixes: [
      'Replace the program’s signing by version 2; the SecretKey is in the vendor’s console.',
      'Change both values together, or delete the account type if nothing reads it any more.',
    ],
  },
  70145: {
    title: 'Account type not accepted',
    meaning:
      'An account type is wrong. Unlike 70102, TRTC’s list does not say that it stood in the request; it may be the one stored for the app. Either way the conversation was most likely not reached (our inference).',
    causes: [
      'The app has an account type that this command does not serve.',
      'TLS.account_type in a version-1 UserSig is not a number of this service.',
    ],
    fixes: [
      'Try the same call with a newly created app; if that works, have the old one converted.',
      'Decode the UserSig: a TLS.account_type in it calls for a new one by version 2.',
    ],
  },
  70169: {
    title: 'The account service timed out',
    meaning:
      'A step inside the account service took too long; TRTC’s list calls the same number an internal error. The accounts were not judged. Whether the mark was made is not documented: the unread count tells.',
    causes: ['The account service is overloaded for a moment.', 'The calls of this app come in bursts.'],
    fixes: ['Repeat after a pause that doubles each time.', 'Even out the calls over time.'],
  },
  70201: {
    title: 'Internal error 70201: retry, then report',
    meaning:
      'TRTC’s list gives no stage. Its neighbour 70202 is a timeout of account lookups, so the lookup is the likeliest, and a mark would not get past it (our inference).',
    causes: ['Looking up the accounts failed for a moment.', 'It fails for one of the accounts only.'],
    fixes: [
      'Press “Repeat” in the history: it sends the same bytes once more.',
      'Ask account_check for each of the two by itself, and report the one that fails.',
    ],
  },
  70202: {
    title: 'Account lookup timed out (older)',
    meaning:
      'The account service did not answer itself in time. account_check still lists this code; the general table has dropped it in favour of 70169. It says nothing about whether an account exists.',
    causes: ['Too many accounts were checked in one call.', 'A server of the account service was slow.'],
    fixes: ['Check fewer accounts per call (100 at most).', 'Ask again in a few seconds.'],
  },
  70203: {
    title: 'Internal error 70203: retry, then report',
    meaning:
      'No stage is given; the number stands between a lookup that timed out (70202) and the account type of the app (70204). Should it answer a mark, take it as not made until the unread count says otherwise (our inference).',
    causes: [
      'A server behind the account service was not there for a moment.',
      'The app was created or changed minutes ago and is not known everywhere yet.',
    ],
    fixes: [
      'Repeat up to three times, a few seconds apart.',
      'Wait five minutes after a change in the vendor’s console before testing.',
    ],
  },
  70204: {
    title: 'The app has no account type',
    meaning:
      'No account type is assigned to the SDKAppID. Compare 70205, where looking it up failed. Apps that sign by version 2 need none, so the app’s set-up is incomplete rather than the request wrong, and no mark was made (our inference).',
    causes: [
      'The app was made for another product, and chat was never switched on for it.',
      'The SDKAppID belongs to another app than the one meant.',
    ],
    fixes: [
      'Open the app in the vendor’s console and see whether Chat is active.',
      'Read the app’s name beside this SDKAppID in the vendor’s console.',
    ],
  },
  70205: {
    title: 'Account type lookup failed',
    meaning:
      'The app’s account type could not be looked up, and TRTC’s list says to try again: the service failed, the app is not blamed (70204 is the lookup that works and finds nothing). A mark sent then was most likely not made (our inference).',
    causes: ['The store of app settings did not answer.', 'The lookup fails for this app every time.'],
    fixes: [
      'Try again in a second, and once more after ten.',
      'Send the same request for another app of yours, and report the difference to the vendor.',
    ],
  },
  70206: {
    title: 'Batch size in request not allowed',
    meaning:
      'Chat’s older tables have it for the number of accounts in one request; it is the same complaint as 70113, and the newest table has neither. It answers batch commands, not a mark.',
    causes: ['The batch is built from a whole user table, without a limit.', 'A filter left no account in the batch.'],
    fixes: [
      'Let the code that builds it cut after 100 accounts.',
      'Check the filter, and skip the call for an empty result.',
    ],
  },
  70207: {
    title: 'Internal error 70207: retry',
    meaning:
      'TRTC’s list only asks for another try; for 70201 and 70203 it names support as well. Its stage is unknown, and so is whether a mark went through.',
    causes: [
      'A fault that passes, as the wording suggests.',
      'The request sets the fault off each time, which the wording does not rule out.',
    ],
    fixes: [
      'Repeat with the same MsgReadTime, so that a second mark does no more than the first.',
      'Send a mark for another pair: if only this one fails, keep both exchanges for the vendor.',
    ],
  },
  70208: {
    title: 'Internal error 70208: retry',
    meaning:
      'The words are those of 70207. The next numbers are about the developer’s account, so it may come from finding the app’s owner, which is before any mark (our inference).',
    causes: [
      'The app’s data could not be read at that moment.',
      'The app is being changed, moved or renewed in the vendor’s console.',
    ],
    fixes: ['Wait ten seconds and send once more.', 'Let that change finish, then try the call.'],
  },
  70209: {
    title: 'The developer flag was not found',
    meaning:
      'The service could not fetch the flag that marks an account as the developer’s. Nothing in a mark sets this flag; it is the vendor’s own data about the app, needed before anything is marked (our inference).',
    causes: [
      'The data was not available for a moment.',
      'The app has no recorded owner, for instance after a transfer.',
    ],
    fixes: [
      'Send the call again after five seconds.',
      'Check in the vendor’s console that the app is listed under your account, and ask support if it is not.',
    ],
  },
  70210: {
    title: 'Not a developer’s id (uin)',
    meaning:
      'The account number (uin) that the request was traced to is not a developer’s. It is the vendor’s number for its customers, not a UserID; 70115 says that it is the wrong developer’s. Which part of a REST call leads to it is not documented; Report_Account and Peer_Account do not.',
    causes: [
      'The app belongs to a sub-account or a collaborator that lost its rights.',
      'The SDKAppID was mistyped into somebody else’s.',
    ],
    fixes: [
      'Have the main account of the vendor’s console check the app and its rights.',
      'Compare the SDKAppID digit by digit with the vendor’s console.',
    ],
  },
  70211: {
    title: 'The internal id (uin) is illegal',
    meaning:
      'The account number (uin) in the request is not even of a legal form. A mark carries none that a caller could write, so the vendor’s services would have put it in, ahead of the mark (our inference).',
    causes: [
      'Data of the app or of an imported account is damaged on the vendor’s side.',
      'A proxy between the relay and the vendor adds or changes parameters.',
    ],
    fixes: [
      'Give the vendor’s support the SDKAppID, the two accounts and the time.',
      'Look at the request URL as sent: five parameters and no more; then try without the proxy.',
    ],
  },
  70212: {
    title: 'Internal error 70212: retry, then report',
    meaning:
      'It stands right before 70213, a failed access to internal data, and may be its general form (our inference). The accounts are not blamed; the unread count shows whether the mark was made.',
    causes: [
      'One of the vendor’s inner calls broke off.',
      'The service is disturbed for the whole region of this app.',
    ],
    fixes: [
      'Repeat it three times at most, with pauses of 1, 3 and 9 seconds.',
      'Ask for the unread count on the same host; while that fails too, leave the marks alone.',
    ],
  },
  70213: {
    title: 'Internal data could not be read',
    meaning:
      'The account service did not get at its own data. Repeat, then report, says TRTC’s list. Whether the mark came before or after is not said; accounts are looked up first, so most likely nothing was marked (our inference).',
    causes: [
      'The data store was slow or was being switched over.',
      'It is an outage, if account_check fails for every account.',
    ],
    fixes: [
      'Give it half a minute, then send the mark again.',
      'Stop scheduled marks until account_check answers, then run them in order.',
    ],
  },
  70222: {
    title: 'Internal error 70222: retry',
    meaning:
      'The number before it, 70221, is about a login state, so this may be the same check failing by itself; no mark would have been made then (our inference). The UserSig is not called wrong.',
    causes: [
      'Checking the administrator’s state failed for a moment.',
      'It fails for this administrator and works for others.',
    ],
    fixes: ['Send again with the UserSig you have.', 'Sign for a second administrator and compare.'],
  },
  70225: {
    title: 'Internal error 70225: retry, then report',
    meaning:
      'The number lies between the login state (70221) and the user signature (70236), so the mark was probably stopped while the caller was checked (our inference).',
    causes: ['A part of the caller’s check was not reachable.', 'The vendor is releasing or repairing something.'],
    fixes: [
      'Try once more in ten seconds, then in a minute.',
      'Read the vendor’s status page, and keep an exchange with its time for a report.',
    ],
  },
  70231: {
    title: 'Internal error 70231: retry, then report',
    meaning:
      'The words are those of 70225, and the user signature (70236) is near, so it may be another part of the caller’s check, ahead of the mark (our inference). A wrong UserSig has codes of its own: this one points at the service.',
    causes: [
      'The check of the signature ran into a fault of its own.',
      'The UserSig is odd in a way that the check was not built for, such as a userbuf.',
    ],
    fixes: [
      'Repeat twice with the UserSig as it is.',
      'Make a plain UserSig with “Sign with SecretKey” and send with it.',
    ],
  },
  70308: {
    title: 'Internal error 70308: retry, then report',
    meaning:
      'The number stands alone in the lists we read: no neighbour tells its stage. What came of a mark, only the unread count shows.',
    causes: [
      'A fault of the account service that passes.',
      'A fault that stays, in which case only the vendor can see why.',
    ],
    fixes: [
      'Compare the unread count before and after, then send again if it did not change.',
      'Report SDKAppID, time, command and the whole response.',
    ],
  },
  70348: {
    title: 'Internal error 70348: retry, then report',
    meaning:
      'It follows directly on the refused (70346) and the expired ticket (70347): the ticket’s check may have failed by itself, and the mark was not tried (our inference). Unlike those two it asks for a repeat, not for a new UserSig.',
    causes: [
      'The check of the ticket broke down for a moment.',
      'The ticket is of version 1, whose check is the older part.',
    ],
    fixes: ['Send the call once more without signing anew.', 'Sign by version 2 and see whether the answer changes.'],
  },
  70362: {
    title: 'Internal timeout 70362: retry, then report',
    meaning:
      'A step inside the account service ran out of time. Chat’s own code for that is 70169; how the two differ, no page says. The service gives itself 3 seconds, and the duration of the exchange shows whether they were used up. Whether the mark was made, the unread count shows.',
    causes: ['An inner service answered too late.', 'Many calls at once queue up for the accounts of this app.'],
    fixes: [
      'Let a few seconds pass, then send with MsgReadTime set.',
      'Halve the number of calls in flight and see whether it goes away.',
    ],
  },
  70398: {
    title: 'The trial holds no more accounts',
    meaning:
      'The free edition has room for 100 accounts, and account_import would exceed it. Marking existing accounts is another command, which this code does not concern.',
    causes: ['Test accounts filled the app.', 'A script imports a new UserID for every run.'],
    fixes: ['Delete accounts that nobody needs, or upgrade the edition.', 'Reuse a fixed set of test accounts.'],
  },
  70399: {
    title: 'A deleted UserID is still barred',
    meaning:
      'This UserID was deleted less than three months ago, and outside the trial editions it cannot be imported again before that. Until then it can be neither reader nor other person of a mark.',
    causes: ['The account was deleted to reset its unread count.', 'A clean-up job removed it by mistake.'],
    fixes: [
      'Use another UserID for now; a mark clears the count without deleting anything.',
      'Ask the vendor’s support, and take the account off the job’s list.',
    ],
  },
  70401: {
    title: 'Internal error 70401: retry',
    meaning:
      'The number stands right before the codes with which account_import and account_check judge a request (70402, 70403). It may be theirs (our inference); a mark is another service’s.',
    causes: [
      'account_import or account_check failed inside for a moment.',
      'The answer belongs to another call than the mark.',
    ],
    fixes: [
      'Send that account command again; an import may be repeated without harm.',
      'Look at the path of the exchange before judging the mark by it.',
    ],
  },
  70402: {
    title: 'A field is missing or malformed',
    meaning:
      'The account service (account_import, account_check) turned the body down: a field it needs is missing, or one breaks the rules. It is not documented as an answer to a mark.',
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
      'The account service’s own way of saying that identifier is not an administrator. The gateway usually says 60010 before it comes to that (our inference). A mark says 60010 or 90009.',
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
    meaning:
      'An error inside the account service; the documentation asks to try again. It is listed for the account commands. Should a mark be answered with it, only the unread count shows whether it was made.',
    causes: ['A passing fault of the account service.', 'An outage, if other commands fail as well.'],
    fixes: [
      'Try again in a second, and a few times more with longer pauses.',
      'Look at the vendor’s status page before searching in your own request.',
    ],
  },
}
