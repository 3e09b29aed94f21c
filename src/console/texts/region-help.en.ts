/** English words of the region help. They come when a host does not know the app. */
import type { Outcome } from '../../protocol/outcome.ts'
import { regions } from '../../protocol/regions.ts'
import type { Texts } from './texts.tsx'

const hosts = (n: number) => (n === 1 ? '1 host' : `${n} hosts`)

/** @param common the words that every screen has */
export const buildRegionHelpEn = ({ connection, outcome }: Texts) => {
  /** `Singapore`, `Singapore, backup host`, `im.example.com` */
  const place = (target: string) => {
    const [kind, ...rest] = target.split(':')
    const id = regions.find((region) => region.id === rest.join(':'))?.id
    if (!id) return rest.join(':')
    return kind === 'backup' ? `${connection.region[id]}, backup host` : connection.region[id]
  }
  return {
    title: 'Which host knows this app?',
    offer: (count: number, command: string, identifier: string) =>
      `Each app lives in one region, and only that region’s host knows it. Up to ${hosts(count)} can be asked with ${command} whether “${identifier}” exists: a read, which changes nothing.`,
    terms:
      'Each host that is asked gets this connection’s UserSig. They are asked one per second, until one knows the app; nothing is written to the history.',
    backups: 'A backup host is asked only where the name of the first one is not found.',
    signatureNeeded: 'This takes a UserSig: paste one, or sign with the SecretKey.',
    nobody: 'No other host was named when Markread was started, so there is nobody to ask.',
    ask: (count: number) => `Ask ${hosts(count)}`,
    again: 'Ask again',
    stop: 'Stop',
    answers: 'Answers',
    place,
    underWay: 'next…',
    knows: 'knows this app',
    seemsToKnow: (code: number) => `answers ${code}: seems to know this app`,
    doesNotKnow: (code: number) => `answers ${code}: does not know this app`,
    cannotTell: (came: Outcome) => `cannot tell: ${outcome.line(came)}`,
    found: (target: string) => `${place(target)} knows this app.`,
    foundCertainty: 'It carried the question out; that is as certain as an answer can be.',
    foundInferred: (target: string) => `${place(target)} seems to know this app.`,
    inferredCertainty:
      'Its error speaks of the signature, the caller or the app’s limits. That the service looks for the app before these is our inference, not documented.',
    use: (target: string) => `Use ${place(target)}`,
    useEffect: 'Changes only the target: nothing is sent, nothing is armed.',
    ownCredential: 'That host has an SDKAppID and a UserSig of its own: enter them there.',
    used: (target: string) => `The target is now ${place(target)}. Nothing was sent.`,
    none: (sdkAppId: string, allCouldTell: boolean) =>
      `${allCouldTell ? 'None of these hosts' : 'No host that could tell'} knows SDKAppID ${sdkAppId}.`,
    noneFix: 'Check the SDKAppID in the vendor’s console: a digit may be wrong, or the app may have been deleted.',
    unclear: (count: number) =>
      `${hosts(count)} could not tell, so the app may be there. Look at the reasons above, and at the region in the vendor’s console.`,
    stopped: 'Stopped. Hosts that are not listed were not asked.',
  }
}

export type RegionHelpTexts = ReturnType<typeof buildRegionHelpEn>
