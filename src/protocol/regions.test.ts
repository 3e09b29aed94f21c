import { expect, test } from 'vitest'
import { type Region, regions, vendorHosts } from './regions.ts'

const all: readonly Region[] = regions

test.each(all)('$id has a host of the vendor and a backup for it', ({ host, backupHost }) => {
  expect(host).toMatch(/^(console\.tim\.qq\.com|adminapi[a-z]{2,3}\.im\.qcloud\.com)$/)
  const backupName = host === 'console.tim.qq.com' ? 'adminapi' : host.split('.')[0]
  expect(backupHost).toBe(`${backupName}.my-imcloud.com`)
})

test('every host is listed once', () => {
  expect(vendorHosts.size).toBe(regions.length * 2)
  expect(new Set(regions.map(({ id }) => id)).size).toBe(regions.length)
})

test.each([
  ['current', ['china', 'singapore', 'seoul', 'tokyo', 'frankfurt', 'siliconValley', 'jakarta']],
  ['retired', ['mumbai']],
  ['unconfirmed', ['saudiArabia']],
])('the %s regions', (status, ids) => {
  expect(all.filter((region) => region.status === status).map(({ id }) => id)).toEqual(ids)
})
