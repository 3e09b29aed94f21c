/** English words of the panel that signs and keeps a UserSig. */
import type { Texts } from './texts.tsx'

/** Whole hours without minutes. */
function span(seconds: number, life: Texts['life']): string {
  return seconds % 3_600 === 0 ? `${seconds / 3_600} h` : life(seconds)
}

/** @param common the words that every screen has */
export const buildCredentialEn = ({ life }: Texts) => ({
  validity: 'Valid for',
  validities: {
    3600: '1 hour',
    86400: '24 hours',
    604800: '7 days',
    2592000: '30 days',
    15552000: '180 days',
  },
  sign: 'Sign',
  signAgain: 'Sign again',
  close: 'Close',
  keyStays: 'Signed in this page. The key stays in its memory until the tab closes or you forget it, and goes nowhere.',
  keyHeld: (below: number) =>
    `The SecretKey is in the memory of this tab. A new UserSig is made with it when less than ${span(below, life)} is left.`,
  forget: 'Forget the key',
  publishedKey: 'Fill in the emulator’s published key',
  keyMissing: 'Paste the SecretKey of this app first.',
  appNeeded: 'The SDKAppID must be a whole number before anything can be signed for it.',
  keyOdd: 'A SecretKey usually is 64 characters from 0–9 and a–f.',
})

export type CredentialTexts = ReturnType<typeof buildCredentialEn>
