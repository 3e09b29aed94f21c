/** The services and subjects that codes come from, in the order in which a call meets them. */
export const codeFamilies = [
  'gateway',
  'signature',
  'account',
  'edition',
  'one-to-one',
  'message',
  'content',
  'profile',
  'relationship',
  'push',
  'webhook',
  'client',
] as const
export type CodeFamily = (typeof codeFamilies)[number]

/** One documented error code as data. Its words are in `<family>.en.ts` and `<family>.zh.ts`, loaded when needed. */
export interface ErrorCode {
  code: number
  /** The last number, where one entry stands for all of a documented range that begins with `code`. */
  to?: number
  /** `never`: as it is; another try cannot help. The last two name the documented wait. */
  retry: 'never' | 'after-a-fix' | 'back-off' | 'after-60-s' | 'after-5-min'
  /** Who has to change something. */
  fault: 'request' | 'credential' | 'app' | 'service'
  /**
   * `documented`: in a current official table. `retired`: only in older ones. `sibling`: only in a sibling product's
   * list. `observed`: seen in a published reply, on no page. `inferred`: our reading of what is around it.
   */
  certainty: 'documented' | 'retired' | 'sibling' | 'observed' | 'inferred'
  /** The pages it was read on, the one that says most first. */
  sources: readonly [Source, ...Source[]]
  /** The vendor's own words as a third party published them; the only texts the emulator repeats. */
  observedErrorInfo?: string
}

/** The pages that codes were read on, by names of ours: what people read stands in `source-names.<language>.ts`. */
export const sourceIds = [
  'error-table',
  'rest-overview',
  'mark-read',
  'account-import',
  'account-delete',
  'kick',
  'account-check',
  'account-delete-zh',
  'sendmsg',
  'unread-count',
  'history',
  'older-table',
  'earlier-table',
  'sendmsg-report',
  'sibling-list',
  'verifier-library',
  'refused-ticket-report',
  'trial-limit-report',
] as const
export type SourceId = (typeof sourceIds)[number]

/** A page of the vendor, and the year and month in which it was read. */
export interface Source {
  id: SourceId
  url: string
  read: string
}

/** What a person reads about a code. Causes are in order of likelihood; each has a way to mend it in `fixes`. */
export interface ErrorWords {
  title: string
  meaning: string
  causes: string[]
  fixes: string[]
}

export type ErrorWordsTable = Readonly<Record<number, ErrorWords>>
