import { expect, test } from 'vitest'
import { Secret } from '../lib/secret.ts'
import { fingerprintUserSig } from '../protocol/redaction.ts'
import { createRedactor } from './redact.ts'

const sig = 'eJyr*Vrg-xCd_YrSy1SslI'

test('the parameter, and the same text anywhere, in each of its spellings', () => {
  const { text } = createRedactor(new Secret(`/v4/x?a=1&usersig=${sig}`))
  const fingerprint = fingerprintUserSig(sig)
  expect(text(`/v4/x?a=1&usersig=${sig}`)).toBe(`/v4/x?a=1&usersig=${fingerprint}`)
  expect(text(`Bearer ${sig}`)).toBe(`Bearer ${fingerprint}`)
  expect(text(`Bearer ${sig.replace('*', '%2A')}`)).toBe(`Bearer ${fingerprint}`)
  expect(text('/v4/x?usersig=another')).toBe(`/v4/x?usersig=${fingerprintUserSig('another')}`)
})

test('an encoded and a repeated signature', () => {
  const { text } = createRedactor(new Secret(`/v4/x?UserSig=${sig.replace('*', '%2A')}&usersig=second-signature`))
  expect(text(`${sig} second-signature`)).toBe(`${fingerprintUserSig(sig)} ${fingerprintUserSig('second-signature')}`)
})

test('a short or absent value spoils no other text', () => {
  expect(createRedactor(new Secret('/v4/x?usersig=OK')).text('OK, application')).toBe('OK, application')
  expect(createRedactor(new Secret('/v4/x')).text('anything')).toBe('anything')
})

test('bytes that are no text stay what they are', () => {
  const { base64 } = createRedactor(new Secret(`/v4/x?usersig=${sig}`))
  const binary = Buffer.from([0, 0xff, 0xfe, 0x80])
  expect(base64(binary)).toBe(binary.toString('base64'))
  const mixed = Buffer.concat([binary, Buffer.from(sig), binary])
  const masked = Buffer.concat([binary, Buffer.from(fingerprintUserSig(sig)), binary])
  expect(base64(mixed)).toBe(masked.toString('base64'))
})
