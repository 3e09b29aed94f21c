import type { ErrorWordsTable } from './error-code.ts'

export const words: ErrorWordsTable = {
  60002: {
    title: 'The gateway cannot read the HTTP',
    meaning:
      'The gateway gave up on the HTTP request itself, before it looked at any account. No conversation was touched.',
    causes: [
      'The call went out as GET, or as another method than POST.',
      'The URL is damaged: no question mark, a stray space, a path cut short.',
      'Content-Length does not agree with the body, or there is no body at all.',
    ],
    fixes: [
      'Send it as POST.',
      'Compare the URL, character by character, with /v4/openim/admin_set_msg_read?sdkappid=…',
      'Send the two accounts as a JSON object and let the HTTP client count the bytes.',
    ],
  },
  60003: {
    title: 'The gateway found no JSON',
    meaning:
      'The gateway itself could not parse the body, so the message service never saw Report_Account or Peer_Account. The message service reports the same mistake as 90001. Nothing was marked.',
    causes: [
      'The body is empty; even a command without fields needs {}.',
      'The client encoded the two accounts as a form: Report_Account=…&Peer_Account=…',
      'The text is in another encoding than UTF-8, such as GBK from a Windows editor.',
    ],
    fixes: [
      'Put at least {} in the body, and here both accounts.',
      'Have the client serialise JSON (in most libraries a "json" option instead of "data" or "form").',
      'Save or encode the text as UTF-8.',
    ],
  },
  60004: {
    title: 'Account or signature not accepted',
    meaning:
      'The check of identifier and UserSig did not succeed. Older pages blame the pair in the URL; the current one speaks of an account check that failed on the service’s side. Nothing was marked.',
    causes: [
      'identifier and UserSig in the URL do not belong together.',
      'The account check failed for a moment although the pair is right.',
    ],
    fixes: [
      'Decode the UserSig and compare its identifier and SDKAppID with those in the URL.',
      'Repeat the call once after a second; if a verified pair still fails, report it to the vendor.',
    ],
  },
  60005: {
    title: 'Account or signature not accepted (twin)',
    meaning:
      'The twin of 60004: the account or the signature was turned down on the way to the message service. The pages give no way to tell the two codes apart. Nothing was marked.',
    causes: [
      'The UserSig was changed while it was copied or put into the URL.',
      'One of the UserIDs in the body was turned down together with the signature.',
      'The service could not finish its check in time.',
    ],
    fixes: [
      'Paste the UserSig again from where it was made and check that its state reads as valid.',
      'Look both accounts up with account_check.',
      'Wait a moment and send the same request again.',
    ],
  },
  60006: {
    title: 'The SDKAppID is not valid',
    meaning:
      'The number in sdkappid is not an application that this gateway can use, so nothing was marked. The newest table has dropped the code; today 70020 is more likely.',
    causes: [
      'The SDKAppID has a digit too many or too few, or is not a number.',
      'The application was deleted.',
      'The app lives in another region than the host that was called.',
    ],
    fixes: [
      'Copy the SDKAppID from the vendor’s console, digits only.',
      'Open the application in the vendor’s console to see whether it still exists.',
      'Choose the target region in which this app was created.',
    ],
  },
  60007: {
    title: 'Too many calls of this command',
    meaning:
      'admin_set_msg_read was called more often than the app may in one second: 200 times in current pages, 100 in those of 2021. This one call was not carried out.',
    causes: [
      'A script or a bulk run marks conversations without a pause between calls.',
      'Several servers share the SDKAppID, and only together they are too fast.',
      'The app’s limit is lower than the documented one.',
    ],
    fixes: [
      'Keep a fixed pace below the limit, and repeat this call after a pause that grows.',
      'Give each server its share of the limit, or send all calls through one queue.',
      'Look up the limit of this app in the vendor’s console, and raise it there if the load is real.',
    ],
  },
  60008: {
    title: 'Service timed out, or odd request',
    meaning:
      'Either the service did not finish within its own 3 seconds or the request had a form it could not work with. Whether the conversation was marked is not known.',
    causes: ['The service was slow at that moment.', 'The HTTP method or the body is not what the command takes.'],
    fixes: [
      'Read the unread count, then send again with MsgReadTime set, so that messages which arrived in between stay unread.',
      'Check that the call is a POST with a JSON object before repeating it.',
    ],
  },
  60009: {
    title: 'No such command',
    meaning:
      'The path in the URL names no service or command. It is case-sensitive, and nothing behind it was run: nothing was marked.',
    causes: [
      'The path has a typing mistake or capitals, such as admin_setMsgRead.',
      'A part is missing: /v4/openim/ in front of the command.',
      'A proxy or a base URL in the client added or removed a part of the path.',
    ],
    fixes: [
      'Use v4/openim/admin_set_msg_read exactly.',
      'Write the version, the service and the command, separated by single slashes.',
      'Look at the request line as it was sent, not at the code that built it.',
    ],
  },
  60010: {
    title: 'The caller is not an administrator',
    meaning:
      'identifier is an ordinary user of the app. Only an app administrator may mark messages read for somebody else, and the UserSig must be that administrator’s. Nothing was marked.',
    causes: [
      'identifier holds the reader, or another ordinary UserID, instead of an administrator.',
      'The account was never made an administrator of this SDKAppID, or is no longer one.',
      'The name of the administrator differs in case.',
    ],
    fixes: [
      'Put an administrator in identifier and sign for it; the reader belongs in Report_Account.',
      'Add the account as an administrator of the app in the vendor’s console.',
      'Copy the administrator’s name from the vendor’s console.',
    ],
  },
  60011: {
    title: 'The whole app is too fast',
    meaning:
      'All REST calls of this SDKAppID together are above their limit, whichever commands they were, and this one was not carried out. The newest table has dropped the code.',
    causes: [
      'Another job of the same app uses up the calls while this one marks conversations.',
      'A loop repeats failed calls at once and adds to the load.',
    ],
    fixes: [
      'Throttle for the SDKAppID as a whole, not for each command.',
      'Wait longer after every failed attempt, with some randomness in the pause.',
    ],
  },
  60012: {
    title: 'sdkappid is missing from the URL',
    meaning:
      'The query has no sdkappid, so the service does not know for which app it should mark messages, and marked none.',
    causes: [
      'The name is written in another way: SdkAppid, sdkAppId or SDKAppID; names are case-sensitive.',
      'The SDKAppID field was empty when the URL was built.',
      'The query was lost: in a shell, an unquoted & ends the command.',
    ],
    fixes: [
      'Write sdkappid, all in lower case.',
      'Fill in SDKAppID in the connection.',
      'Put the whole URL in single quotes.',
    ],
  },
  60013: {
    title: 'The service misread itself',
    meaning:
      'The gateway could not parse what a service behind it answered. The request is not to blame, and whether the mark took effect is open.',
    causes: [
      'A service inside broke off its answer.',
      'A release on the vendor’s side has a fault, if it happens on every call.',
    ],
    fixes: ['Send it again after a second.', 'Report the time, the SDKAppID and the value of random to the vendor.'],
  },
  60014: {
    title: 'Looking up the account timed out',
    meaning:
      'The service took too long to find the accounts of this request. It does not mean that they do not exist. The mark was probably not made (our inference).',
    causes: [
      'The account service was slow at that moment.',
      'Many calls in a short time hold up the lookups of this app.',
    ],
    fixes: ['Repeat it after one second, then two, then four.', 'Run fewer calls side by side.'],
  },
  60015: {
    title: 'A UserID is not a string',
    meaning:
      'Report_Account or Peer_Account has another JSON type than string. The service does not turn numbers into UserIDs, and marked nothing.',
    causes: [
      'A numeric UserID stands without quotes: 10086 instead of "10086".',
      'An account was left null, often because a variable was empty.',
      'Peer_Account is an array, as in get_c2c_unread_msg_num; here it is one string.',
    ],
    fixes: [
      'Put numeric UserIDs in double quotes.',
      'Fill in the account, or find out why the variable was empty.',
      'Send one Peer_Account per call, without brackets.',
    ],
  },
  60016: {
    title: 'The app is switched off',
    meaning: 'This SDKAppID is disabled, so none of its calls are carried out.',
    causes: ['The app was disabled in the vendor’s console.', 'The vendor stopped the app, for debt or a violation.'],
    fixes: ['Enable the app in the vendor’s console.', 'Read the notices of the vendor’s account, or contact support.'],
  },
  60017: {
    title: 'This call is forbidden',
    meaning:
      'The vendor has forbidden this kind of request for the app. The documentation names no conditions. Nothing was marked.',
    causes: [
      'The vendor restricts this command for the app.',
      'The app was restricted as a whole after unusual traffic.',
    ],
    fixes: [
      'Ask the vendor’s support for the reason, and name admin_set_msg_read.',
      'Stop automatic repeats until the reason is known.',
    ],
  },
  60018: {
    title: 'Too many requests',
    meaning: 'A rate control fired that the documentation does not describe further. This call was not carried out.',
    causes: [
      'A burst of calls came within a fraction of a second, though few per second.',
      'The same pair is marked over and over.',
    ],
    fixes: [
      'Spread the calls evenly over each second.',
      'Mark a pair once, and again only when new messages have come.',
    ],
  },
  60019: {
    title: 'Too many requests (twin)',
    meaning:
      'The twin of 60018 in older tables and on the REST overview: a rate control that is not described further. This mark was not made.',
    causes: [
      'Calls follow each other faster than the service allows at the moment.',
      'A retry loop without a pause is running somewhere.',
    ],
    fixes: ['Halve the pace and go up again slowly.', 'Find the loop and give it a growing pause and an end.'],
  },
  60020: {
    title: 'The plan does not allow it',
    meaning: 'The app’s plan was never bought, has run out, or the vendor’s account owes money. Nothing was marked.',
    causes: [
      'The subscription ended.',
      'The balance of the vendor’s account is negative.',
      'The plan was paid for only minutes ago and is not in force yet.',
    ],
    fixes: [
      'Renew the plan in the vendor’s console.',
      'Pay what is owed.',
      'Wait 5 minutes after paying, then send again.',
    ],
  },
  60021: {
    title: 'This IP address is not allowed',
    meaning:
      'The app takes REST calls only from addresses on its list, and the one that this relay uses is not on it. Nothing was marked, though the UserSig may be perfectly good.',
    causes: [
      'The relay runs on a machine that was never put on the list.',
      'A proxy, VPN or NAT gives the call another public address than expected.',
      'The public address of the network has changed.',
    ],
    fixes: [
      'Add the relay’s public address to the list in the vendor’s console.',
      'Look up the address under which this machine appears on the internet, with the VPN as it is now.',
      'Run the relay on a machine with a fixed address.',
    ],
  },
  60025: {
    title: 'A URL parameter is wrong',
    meaning:
      'One of sdkappid, identifier, usersig and contenttype was not accepted; the answer does not say which. The code is in the newest table only. Nothing was marked.',
    causes: [
      'contenttype is absent or something else than json.',
      'A parameter is empty, or written twice.',
      'A value is encoded twice, so that %2A reached the service as %252A.',
    ],
    fixes: [
      'Set contenttype=json.',
      'Go through the four parameters in the request URL one by one.',
      'Encode each value once, when the URL is built.',
    ],
  },
  60026: {
    title: 'The host of another region',
    meaning:
      'The app was created in another region than the one that this host serves. Each app is known only to its own region, so nothing was marked.',
    causes: [
      'The host for China is set, which older samples use throughout, but the app is elsewhere.',
      'The SDKAppID was changed and the target was not.',
    ],
    fixes: [
      'Look up the app’s region in the vendor’s console and choose it as target.',
      'Keep SDKAppID, key and region of each app together as one connection.',
    ],
  },
  60027: {
    title: 'The app is push-only',
    meaning: 'The SDKAppID belongs to a push product, which has no one-to-one conversations that could be marked.',
    causes: [
      'The SDKAppID of a push application was copied instead of the chat application’s.',
      'The app was bought as push only.',
    ],
    fixes: [
      'Use the SDKAppID of the chat application.',
      'Buy or create a chat application; an app of another kind cannot be converted by calls.',
    ],
  },
  60028: {
    title: 'The trial’s daily calls are used',
    meaning:
      'The free edition has a number of REST calls for 24 hours, and it is used up. This call was not carried out, and every further one fails in the same way until the window has passed.',
    causes: ['A bulk run or a test loop used the calls of the day.', 'A trial app is used for real traffic.'],
    fixes: ['Wait until 24 hours have passed, or test against the emulator.', 'Upgrade the app’s edition.'],
  },
}
