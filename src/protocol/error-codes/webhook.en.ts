import type { ErrorWordsTable } from './error-code.ts'

export const words: ErrorWordsTable = {
  120001: {
    title: 'A code of your own webhook',
    meaning:
      'Numbers from 120001 to 130000 are chosen by the app’s own webhook server and passed on as they are; the vendor does not know what they mean. They are documented for the webhook before sending. A mark has only one afterwards, whose answer changes nothing.',
    causes: [
      'The app’s webhook server refused a message and gave its reason by this number.',
      'That server answers errors of its own with such a number.',
    ],
    fixes: [
      'Search for the number in the source of that server.',
      'Read its log at the time of the call; ErrorInfo may repeat its words.',
    ],
  },
}
