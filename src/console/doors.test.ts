/** The doors of the page take neither plain text nor a secret: tsc checks these lines, and nothing runs them. */
import { expect, expectTypeOf, test } from 'vitest'
import { type Released, Secret } from '../lib/secret.ts'
import { redactSecrets } from '../protocol/redaction.ts'
import type { CopyButton } from '../ui/CopyButton.tsx'
import { copyText } from '../ui/copy-text.ts'
import { downloadText } from '../ui/download-text.ts'
import { replaceSearch, setTabTitle } from '../ui/tab.ts'
import { keepRedacted } from './kept.ts'

const plain = 'usersig=eJx'
const secret = new Secret(plain)
const released = secret.release()
const redacted = redactSecrets(plain)

type CopiedText = ReturnType<Parameters<typeof CopyButton>[0]['text']>

test('every door wants what is redacted', () => {
  expectTypeOf<CopiedText>().toEqualTypeOf<typeof redacted | Released>()
  expect(() => {
    copyText(redacted)
    copyText(released)
    // @ts-expect-error plain text
    copyText(plain)
    // @ts-expect-error a secret
    copyText(secret)

    downloadText('name', 'text/plain', redacted)
    // @ts-expect-error plain text
    downloadText('name', 'text/plain', plain)
    // @ts-expect-error a secret
    downloadText('name', 'text/plain', secret)
    // @ts-expect-error what was released to the clipboard
    downloadText('name', 'text/plain', released)

    setTabTitle(redacted)
    // @ts-expect-error plain text
    setTabTitle(plain)
    // @ts-expect-error a secret
    setTabTitle(secret)
    // @ts-expect-error what was released to the clipboard
    setTabTitle(released)

    replaceSearch(redacted)
    // @ts-expect-error plain text
    replaceSearch(plain)
    // @ts-expect-error a secret
    replaceSearch(secret)
    // @ts-expect-error what was released to the clipboard
    replaceSearch(released)

    keepRedacted('tab', 'markread.some', redacted)
    // @ts-expect-error plain text
    keepRedacted('tab', 'markread.some', plain)
    // @ts-expect-error a secret
    keepRedacted('tab', 'markread.some', secret)
    // @ts-expect-error what was released to the clipboard
    keepRedacted('tab', 'markread.some', released)
  }).toBeTypeOf('function')
})
