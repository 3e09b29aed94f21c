import { expect, test } from 'vitest'
import { Refusal } from '../protocol/relay-api.ts'
import { createPublicLookup, isPublicAddress, PrivateAddressError } from './public-address.ts'
import { createTestRelay, expectFailed, expectReplied, query, startTls } from './testing.ts'
import { certificate } from './testing-certificate.ts'

test.each([
  ['unspecified', '0.0.0.0', '0.1.2.3', '::', '::0.0.0.0'],
  ['loopback', '127.0.0.1', '127.255.255.254', '::1', '::127.0.0.1'],
  ['private', '10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.1.1', 'fc00::1', 'fdff::1'],
  ['behind a provider’s NAT', '100.64.0.1', '100.127.255.255'],
  ['link-local', '169.254.169.254', 'fe80::1', 'fe80::1%eth0', 'febf::1', 'fec0::1'],
  ['multicast, broadcast, reserved', '224.0.0.1', '239.1.1.1', '255.255.255.255', '240.0.0.1', 'ff02::1'],
  ['mapped', '::ffff:127.0.0.1', '::ffff:7f00:1', '::ffff:10.1.2.3', '::ffff:169.254.169.254', '::FFFF:C0A8:1'],
  ['translated', '::ffff:0:127.0.0.1', '64:ff9b::127.0.0.1', '64:ff9b::a00:1', '64:ff9b::c0a8:101'],
  ['a network’s own NAT64', '64:ff9b:1::1', '64:ff9b:1:fff::1'],
  ['6to4', '2002:7f00:1::', '2002:a00:1::1', '2002:c0a8:101:2::3', '2002:a9fe:a9fe::1', '2002:6440:1::'],
  ['Teredo', '2001:0:7f00:1::'],
  ['no address at all', '', 'console.tim.qq.com', '127.1', '1.2.3.4.5'],
])('not public: %s', (_what, ...addresses) => {
  expect(addresses.filter(isPublicAddress)).toEqual([])
})

test('public: beside every edge, and what leads to a public IPv4 address', () => {
  const addresses = [
    ...['9.255.255.255', '11.0.0.0', '100.63.255.255', '100.128.0.0', '126.255.255.255', '128.0.0.0'],
    ...['169.253.255.255', '172.15.255.255', '172.32.0.0', '192.167.255.255', '192.169.0.0', '223.255.255.255'],
    ...['203.205.239.1', '2402:4e00::1', '2606:4700::1', '::ffff:1.2.3.4', '64:ff9b::1.2.3.4', '2002:102:304::1'],
    // Answered for every public name by proxies on developers' machines.
    '198.18.0.7',
  ]
  expect(addresses.filter((address) => !isPublicAddress(address))).toEqual([])
})

/** What the public lookup makes of a resolver's answer, in either of its two forms. */
function ask(answer: string | string[]) {
  const lookup = createPublicLookup((_hostname, _options, callback) => {
    const family = (address: string) => (address.includes(':') ? 6 : 4)
    if (typeof answer === 'string') callback(null, answer, family(answer))
    else
      callback(
        null,
        answer.map((address) => ({ address, family: family(address) })),
      )
  })
  return new Promise<unknown>((resolve) => {
    lookup('im.example', { all: Array.isArray(answer) }, (error, address) => resolve(error ?? address))
  })
}

test('one address inside among public ones is one too many', async () => {
  expect(await ask('1.2.3.4')).toBe('1.2.3.4')
  expect(await ask(['1.2.3.4', '2402:4e00::1'])).toHaveLength(2)
  expect(await ask('10.0.0.1')).toBeInstanceOf(PrivateAddressError)
  expect(await ask(['1.2.3.4', '::ffff:10.0.0.1'])).toBeInstanceOf(PrivateAddressError)
})

const read = '/v4/openim/get_c2c_unread_msg_num'

test('a name that leads inside is refused although an address that is inside was named at start', async () => {
  const farEnd = await startTls()
  const { post, send } = createTestRelay({
    trustedCertificates: certificate,
    allowedHosts: [
      { hostname: '127.0.0.1', port: undefined },
      { hostname: 'localhost', port: undefined },
      { hostname: 'im.example', port: undefined },
    ],
    lookup: (_hostname, _options, callback) => callback(null, [{ address: '127.0.0.1', family: 4 }]),
  })
  const refused = await post(
    JSON.stringify({ url: `https://im.example:${farEnd.port}${read}?${query}`, bodyBase64: '' }),
  )
  expect(refused.status).toBe(403)
  expect(await refused.json()).toMatchObject({
    reason: 'private-address',
    error: expect.not.stringContaining('127.0.0.1'),
  })
  for (const host of ['127.0.0.1', 'localhost']) {
    expectReplied(await send({ url: `https://${host}:${farEnd.port}${read}?${query}` }))
  }
})

test('the answer that is looked at is that of the connection, and each connection has its own', async () => {
  let asked = 0
  const { post, send } = createTestRelay({
    allowedHosts: [{ hostname: 'im.example', port: undefined }],
    // No address at first, this machine's next: what DNS rebinding does between a check and its use.
    lookup: (_hostname, _options, callback) => {
      asked += 1
      const none = asked === 1 ? Object.assign(new Error('none'), { code: 'ENOTFOUND' }) : null
      setImmediate(() => callback(none, [{ address: '127.0.0.1', family: 4 }]))
    },
  })
  const url = `https://im.example${read}?${query}`
  expect(expectFailed(await send({ url })).failure).toMatchObject({ kind: 'dns', code: 'ENOTFOUND' })
  expect((await post(JSON.stringify({ url, bodyBase64: '' }))).status).toBe(403)
  expect(asked).toBe(2)
})

test('a refused address frees the place in the rate that its write had', async () => {
  const { arm, post } = createTestRelay({
    allowedHosts: [{ hostname: 'im.example', port: undefined }],
    lookup: (_hostname, _options, callback) => callback(null, [{ address: '10.0.0.1', family: 4 }]),
  })
  const url = 'https://im.example/v4/openim/admin_set_msg_read?sdkappid=1'
  const armed = await arm(url)
  const reasons = Array.from({ length: 110 }, async () => {
    const response = await post(JSON.stringify({ url, bodyBase64: '', armed }))
    return Refusal.parse(await response.json()).reason
  })
  expect(new Set(await Promise.all(reasons))).toEqual(new Set(['private-address']))
})
