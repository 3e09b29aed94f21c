/** The pages that the codes were read on. */
import type { Source } from './error-code.ts'

/** The vendor's newest general table. */
export const errorTable: Source = { url: 'https://trtc.io/document/34348', read: '2026-11' }

/** The REST overview; its shorter table still lists codes that the general one has dropped. */
export const restOverview: Source = { url: 'https://trtc.io/document/34620', read: '2026-11' }

/** The page of admin_set_msg_read. */
export const markReadPage: Source = { url: 'https://trtc.io/document/38996', read: '2026-11' }

export const accountImportPage: Source = {
  url: 'https://www.tencentcloud.com/document/product/1047/34953',
  read: '2026-11',
}

export const accountCheckPage: Source = {
  url: 'https://www.tencentcloud.com/document/product/1047/34956',
  read: '2026-11',
}

/** The general table as it stood in the vendor's documentation repository, years before the newest one. */
export const olderTable: Source = {
  url: 'https://github.com/tencentyun/qcloud-documents/blob/c4c591f850978eb256999de1f2f853ca11beaab9/product/%E7%A7%BB%E5%8A%A8%E4%B8%8E%E9%80%9A%E4%BF%A1/%E5%8D%B3%E6%97%B6%E9%80%9A%E4%BF%A1/11%E9%94%99%E8%AF%AF%E7%A0%81.md',
  read: '2026-11',
}

/** The code list of the vendor's web SDK for TRTC, which shares the account service. */
export const siblingList: Source = {
  url: 'https://web.sdk.qcloud.com/trtc/webrtc/doc/en/module-ErrorCode.html',
  read: '2026-11',
}
