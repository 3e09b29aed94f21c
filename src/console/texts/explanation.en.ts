/** English words of the explanations. They come with the code book, once the page has loaded, and stay when the server is gone. */
import type { JsonMistake } from '../../lib/json-text.ts'
import { failuresEn } from './failures.en.ts'
import { refusalsEn } from './refusals.en.ts'
import { buildRepliesEn } from './replies.en.ts'
import type { Texts } from './texts.tsx'

/** @param common the words that every screen has */
export const buildExplanationEn = (common: Texts) => ({
  phaseReached: (phase: string) => `Phase reached: ${phase}`,
  evidence: 'Seen here:',
  ok: {
    title: 'The service accepted it',
    meaning:
      'The service marked the messages as read, as far as it tells. OK alone does not prove that a badge changed: both orders of the two accounts succeed, and the reply holds no count. An open client may have to sync again before it shows it.',
  },
  failures: failuresEn,
  refusals: refusalsEn,
  replies: buildRepliesEn(common),
  unknownCode: (code: number) => ({
    title: 'A code that is not in the catalogue',
    meaning: `${code} is on none of the pages that this catalogue was made from. ErrorInfo, under Fields, is all there is.`,
  }),
  bodyMistake: (found: JsonMistake) => `The body is not JSON: ${common.mistake(found)}.`,
  bodyNotUtf8: 'The body is not UTF-8.',
  retry: {
    never: 'Retry: no use',
    'after-a-fix': 'Retry: only after a fix',
    'back-off': 'Retry: yes, with growing pauses',
    'after-60-s': 'Retry: after 60 seconds',
    'after-5-min': 'Retry: after 5 minutes',
  },
  fault: {
    request: 'At fault: the request',
    credential: 'At fault: the credential',
    app: "At fault: the app's settings",
    service: 'At fault: the service',
    network: 'At fault: the network',
    console: 'At fault: the console',
    nobody: 'At fault: nobody',
  },
  certainty: {
    documented: 'Documented',
    retired: 'Documented once, now gone',
    sibling: "Only in a sibling product's list",
    observed: 'Seen, documented nowhere',
    inferred: 'Our inference',
  },
  allAbout: (code: number) => `All about ${code}`,
  read: (month: string) => `Read ${month}`,
})

export type ExplanationTexts = ReturnType<typeof buildExplanationEn>
