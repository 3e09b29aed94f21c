import type { ErrorWordsTable } from './error-code.ts'

export const words: ErrorWordsTable = {
  80001: {
    title: 'The text is not allowed',
    meaning:
      'The vendor’s moderation stopped a message for its text, and it was not delivered. A mark has no text: the answer belongs to sendmsg or to a client.',
    causes: [
      'The text has words that moderation stops.',
      'The app’s own moderation settings are stricter than you expect.',
    ],
    fixes: [
      'Send "hi" to see that the pair works, then change the wording.',
      'Compare the app’s moderation settings in the vendor’s console with the text.',
    ],
  },
  80002: {
    title: 'The message is too long',
    meaning:
      'A message is over 12 KB (8 KB in older tables). A mark takes a hundred bytes and does not come near that; sendmsg can.',
    causes: [
      'A picture or a file stands in the message itself.',
      'A custom element or CloudCustomData carries a whole object.',
    ],
    fixes: [
      'Store the file elsewhere and send its address.',
      'Keep the object on your own server and send only its key.',
    ],
  },
  80003: {
    title: 'The webhook before sending failed',
    meaning:
      'The app’s webhook server failed or was too slow, and the app’s policy is then not to deliver. It concerns sendmsg; before a mark no webhook is documented.',
    causes: [
      'The webhook server is down, or cannot be reached from the vendor’s network.',
      'It took longer than the service waits, 2 seconds by default.',
      'The app’s policy forbids delivery whenever the webhook fails.',
    ],
    fixes: [
      'Open the webhook address from outside your network, and check its certificate.',
      'Answer at once, and do slow work afterwards.',
      'Change the policy in the vendor’s console if messages should pass without the webhook.',
    ],
  },
  80004: {
    title: 'The picture is not allowed',
    meaning:
      'Moderation stopped a message for a picture in it, and it was not delivered. A mark carries no picture, so a message was sent, not a mark.',
    causes: ['The picture shows something that moderation stops.', 'Moderation was wrong about a harmless picture.'],
    fixes: ['Send another picture.', 'Give the vendor’s support the picture and the time of the call.'],
  },
  80005: {
    title: 'The service has been deactivated',
    meaning:
      'The edition has run out or the vendor’s account owes money. The table lists it beside content codes; if it follows a mark, nothing was marked (our inference).',
    causes: ['The edition was not renewed.', 'The vendor’s account is in arrears.'],
    fixes: [
      'Renew it in the vendor’s console and send again after some minutes.',
      'Settle the account, and see there which services were stopped.',
    ],
  },
  80101: {
    title: 'Moderated content (older SDK code)',
    meaning:
      'Older tables have it among the codes of a client SDK, for a message whose content moderation stopped. A REST call gets 80001 or 80004 today (our inference), and a mark neither.',
    causes: [
      'A client with a very old SDK sent the message.',
      'The number is from old logs or from code written for them.',
    ],
    fixes: [
      'Upgrade that client, and change what the message says.',
      'Handle 80001 and 80004 where 80101 was handled.',
    ],
  },
}
