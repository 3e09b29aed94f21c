/**
 * What a text has to be to leave: every door that lets one out (storage, clipboard, download, address, title, log) takes
 * this and no plain text, so that whoever uses it has passed the redaction. Only a type: `protocol/redaction.ts` makes
 * it, and `architecture.test.ts` lists who else may say that a text is one.
 */
declare const redacted: unique symbol

/** Text that has passed the redaction. */
export type Redacted = string & { readonly [redacted]: true }
