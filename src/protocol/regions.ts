/**
 * The vendor's hosts. An app lives in the region it was created in, and only that region's host knows it.
 * Source: https://trtc.io/document/34620 (read 2026-11; the stored page is stamped 2025-10-23).
 */
export interface Region {
  id: string
  host: string
  /** For when DNS is hijacked, and only then. */
  backupHost: string
  /** `retired`: gone from the newest pages. `unconfirmed`: only in third-party code of 2026, on no official page. */
  status: 'current' | 'retired' | 'unconfirmed'
}

export const regions = [
  { id: 'china', host: 'console.tim.qq.com', backupHost: 'adminapi.my-imcloud.com', status: 'current' },
  { id: 'singapore', host: 'adminapisgp.im.qcloud.com', backupHost: 'adminapisgp.my-imcloud.com', status: 'current' },
  { id: 'seoul', host: 'adminapikr.im.qcloud.com', backupHost: 'adminapikr.my-imcloud.com', status: 'current' },
  // Absent from copies of 2024-08, present in 2025-10.
  { id: 'tokyo', host: 'adminapijpn.im.qcloud.com', backupHost: 'adminapijpn.my-imcloud.com', status: 'current' },
  { id: 'frankfurt', host: 'adminapiger.im.qcloud.com', backupHost: 'adminapiger.my-imcloud.com', status: 'current' },
  {
    id: 'siliconValley',
    host: 'adminapiusa.im.qcloud.com',
    backupHost: 'adminapiusa.my-imcloud.com',
    status: 'current',
  },
  { id: 'jakarta', host: 'adminapiidn.im.qcloud.com', backupHost: 'adminapiidn.my-imcloud.com', status: 'current' },
  // In pages of 2022 to early 2024, gone since.
  { id: 'mumbai', host: 'adminapiind.im.qcloud.com', backupHost: 'adminapiind.my-imcloud.com', status: 'retired' },
  {
    id: 'saudiArabia',
    host: 'adminapiksa.im.qcloud.com',
    backupHost: 'adminapiksa.my-imcloud.com',
    status: 'unconfirmed',
  },
] as const satisfies readonly Region[]

export type RegionId = (typeof regions)[number]['id']

/** Every vendor host a call may go to, backups included. */
export const vendorHosts: ReadonlySet<string> = new Set(regions.flatMap((region) => [region.host, region.backupHost]))
