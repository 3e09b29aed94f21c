import type { CodeFamily } from './error-code.ts'

export const familyNames: Readonly<Record<CodeFamily, string>> = {
  gateway: 'Gateway',
  signature: 'UserSig',
  account: 'Accounts',
  edition: 'App edition',
  'one-to-one': 'One-to-one chat',
  message: 'Messages',
  content: 'Content',
  profile: 'Profiles',
  relationship: 'Friends',
  push: 'Push',
  webhook: 'Webhook',
  client: 'Client SDK',
}
