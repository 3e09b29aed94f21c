/** English words of the note that tells what became of a paste. */
import type { PasteStep, RequestForm } from './text-types.ts'

const count = new Intl.NumberFormat('en')
const list = new Intl.ListFormat('en')

const forms: Record<RequestForm, string> = {
  url: 'the request URL',
  'request-line': 'the request line',
  curl: 'the cURL command',
  query: 'the query',
}

export const pasteEn = {
  did(step: PasteStep): string {
    switch (step.kind) {
      case 'took-request':
        return `Took ${list.format(step.names)} from ${forms[step.from]}.`
      case 'took-lines':
        return `Took the ${step.names.length === 1 ? 'value' : 'values'} of ${list.format(step.names)}.`
      case 'moved':
        return 'This is a UserSig: it went into its own box.'
      case 'trimmed':
        return 'Took off the white space around it.'
      case 'unquoted':
        return 'Took off the quotes around it.'
      case 'invisible':
        return step.count === 1
          ? 'Took out an invisible character.'
          : `Took out ${count.format(step.count)} invisible characters.`
      case 'joined':
        return `Joined what line breaks or spaces had divided, in ${count.format(step.count)} ${step.count === 1 ? 'place' : 'places'}.`
      case 'percent-decoded':
        return `Undid the percent-encoding${step.times === 1 ? '' : step.times === 2 ? ', twice' : `, ${step.times} times`}.`
      case 'masked':
        return 'In place of the UserSig there is only a mask, which cannot be used: the box was left as it was. Copy the UserSig from where it is not masked.'
      case 'placeholder':
        return `In place of the UserSig there is only ${step.word}: the box was left as it was.`
      case 'secret-key':
        return '64 hexadecimal digits are the form of a SecretKey, not of a UserSig (our inference). It was not put into any box: whoever has it signs for every user of the app.'
    }
  },
  otherHost: (host: string) => `This request was meant for ${host}.`,
  hostNotAllowed: (host: string) =>
    `This request was meant for ${host}, which is not allowed: this server calls the documented hosts and those named at its start.`,
  use: (host: string) => `Use ${host}`,
  sign: 'Sign with it',
  undo: 'Undo',
  pasteAnyway: 'Paste it all the same',
  close: 'Close',
}

export type PasteTexts = typeof pasteEn
