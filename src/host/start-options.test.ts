import { expect, test } from 'vitest'
import { findCanonicalUrl, readOwnAddress } from './own-address.ts'
import { explainListenError, isNodeTooOld, readStartOptions } from './start-options.ts'

test('by default: port 4173 of 127.0.0.1, no browser', () => {
  expect(readStartOptions({}, [])).toEqual({ ok: true, options: { port: 4173, bind: '127.0.0.1', open: false } })
  expect(readStartOptions({ PORT: '', HOST: '' }, [])).toMatchObject({ options: { port: 4173, bind: '127.0.0.1' } })
})

test('PORT, HOST and --open', () => {
  const reading = readStartOptions({ PORT: '80', HOST: '[::1]' }, ['--open'])
  expect(reading).toEqual({ ok: true, options: { port: 80, bind: '::1', open: true } })
  expect(readStartOptions({ HOST: 'localhost' }, [])).toMatchObject({ options: { bind: '127.0.0.1' } })
})

test.each(['65536', '-1', '80a', ' 80', '4e3', '0x50', '1.5'])('PORT=%s is refused by name', (PORT) => {
  const reading = readStartOptions({ PORT }, [])
  expect(reading).toEqual({ ok: false, message: expect.stringContaining(`PORT is "${PORT}"`) })
})

test('an unknown option is named', () => {
  expect(readStartOptions({}, ['--port'])).toEqual({ ok: false, message: '"--port" is no option; there is --open.' })
})

test('a port in use tells how to choose another', () => {
  const options = { port: 4173, bind: '127.0.0.1', open: false }
  expect(explainListenError('EADDRINUSE', options)).toContain('PORT=4174 npm start')
  expect(explainListenError('EACCES', options)).toContain('above 1023')
  expect(explainListenError('EADDRNOTAVAIL', { ...options, bind: '1.2.3.4' })).toContain('1.2.3.4')
  expect(explainListenError('EMFILE', options)).toContain('EMFILE')
})

test('Node before 20.19 is too old', () => {
  expect(['18.20.0', '20.18.3', '20.19.0', '22.0.0', '24.1.0'].map(isNodeTooOld)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ])
})

test('own names: those of the address that is listened on', () => {
  expect(readOwnAddress('127.0.0.1', 4173, 'https://markread.example')).toEqual({
    origin: 'http://127.0.0.1:4173',
    hosts: ['127.0.0.1:4173', 'localhost:4173'],
    publicOrigin: 'https://markread.example',
  })
  expect(readOwnAddress('192.168.1.5', 9).hosts).toEqual(['192.168.1.5:9'])
  expect(readOwnAddress('::1', 9)).toEqual({ origin: 'http://[::1]:9', hosts: ['[::1]:9', 'localhost:9'] })
  expect(readOwnAddress('Box.Lan', 9).hosts).toEqual(['box.lan:9'])
  expect(readOwnAddress('127.0.0.1', 80)).toEqual({
    origin: 'http://127.0.0.1',
    hosts: ['127.0.0.1', 'localhost', '127.0.0.1:80', 'localhost:80'],
  })
  const every = readOwnAddress('0.0.0.0', 9).hosts
  expect(every).toEqual(expect.arrayContaining(['127.0.0.1:9', 'localhost:9', '[::1]:9']))
  // Addresses beside localhost, and no name: a network's own resolver can say what it likes of those.
  expect(every.filter((host) => /[a-z]/.test(host.replace(/^\[.*\]/, '')))).toEqual(['localhost:9'])
})

test('only a navigation to localhost has another address', () => {
  const own = readOwnAddress('127.0.0.1', 9)
  const page = { method: 'GET', host: 'localhost:9', target: '/a?b', accept: 'text/html' }
  expect(findCanonicalUrl(own, page)).toBe('http://127.0.0.1:9/a?b')
  expect(findCanonicalUrl(own, { ...page, target: '//evil.example' })).toBe('http://127.0.0.1:9/')
  expect(findCanonicalUrl(own, { ...page, host: '127.0.0.1:9' })).toBeUndefined()
  expect(findCanonicalUrl(own, { ...page, method: 'POST' })).toBeUndefined()
  expect(findCanonicalUrl(own, { ...page, accept: '*/*' })).toBeUndefined()
  expect(findCanonicalUrl(readOwnAddress('localhost', 9), page)).toBeUndefined()
})
