/** The pages that the codes were read on. */
import type { Source } from './error-code.ts'

/** The vendor's newest general table. */
export const errorTable: Source = { id: 'error-table', url: 'https://trtc.io/document/34348', read: '2026-11' }

/** The REST overview; its shorter table still lists codes that the general one has dropped. */
export const restOverview: Source = { id: 'rest-overview', url: 'https://trtc.io/document/34620', read: '2026-11' }

/** The page of admin_set_msg_read. */
export const markReadPage: Source = { id: 'mark-read', url: 'https://trtc.io/document/38996', read: '2026-11' }

export const accountImportPage: Source = {
  id: 'account-import',
  url: 'https://www.tencentcloud.com/document/product/1047/34953',
  read: '2026-11',
}

/** The page of account_delete: which editions may delete, and for how long a deleted UserID is barred. */
export const accountDeletePage: Source = {
  id: 'account-delete',
  url: 'https://trtc.io/document/34955',
  read: '2026-11',
}

/** The page of kick, which makes every earlier UserSig of one account invalid. */
export const kickPage: Source = { id: 'kick', url: 'https://trtc.io/document/34957', read: '2026-11' }

export const accountCheckPage: Source = {
  id: 'account-check',
  url: 'https://www.tencentcloud.com/document/product/1047/34956',
  read: '2026-11',
}

/** The page of account_delete on the Chinese site, which lists the 30xxx. */
export const chineseAccountDeletePage: Source = {
  id: 'account-delete-zh',
  url: 'https://cloud.tencent.com/document/product/269/36443',
  read: '2026-11',
}

export const sendMessagePage: Source = {
  id: 'sendmsg',
  url: 'https://www.tencentcloud.com/document/product/1047/34919',
  read: '2026-11',
}

/** The page of get_c2c_unread_msg_num. */
export const unreadCountPage: Source = { id: 'unread-count', url: 'https://trtc.io/document/41046', read: '2026-11' }

/** The page of admin_getroammsg, which reads a conversation's history. */
export const historyPage: Source = { id: 'history', url: 'https://trtc.io/document/35478', read: '2026-11' }

/** The general table as it stood in the vendor's documentation repository, years before the newest one. */
export const olderTable: Source = {
  id: 'older-table',
  url: 'https://github.com/tencentyun/qcloud-documents/blob/c4c591f850978eb256999de1f2f853ca11beaab9/product/%E7%A7%BB%E5%8A%A8%E4%B8%8E%E9%80%9A%E4%BF%A1/%E5%8D%B3%E6%97%B6%E9%80%9A%E4%BF%A1/11%E9%94%99%E8%AF%AF%E7%A0%81.md',
  read: '2026-11',
}

/** The same table in an earlier state, which still lists codes that the other one lacks. */
export const earlierTable: Source = {
  id: 'earlier-table',
  url: 'https://github.com/tencentyun/qcloud-documents/blob/02785b13caa52f79e260bbf03a1760b11d8a7a07/product/%E7%A7%BB%E5%8A%A8%E4%B8%8E%E9%80%9A%E4%BF%A1/%E5%8D%B3%E6%97%B6%E9%80%9A%E4%BF%A1/11%E9%94%99%E8%AF%AF%E7%A0%81.md',
  read: '2026-11',
}

/** 90003 for sendmsg with its text, as somebody reported it. */
export const sendMessageReport: Source = {
  id: 'sendmsg-report',
  url: 'https://github.com/chmagicduck/tencent-im-demo/issues/4',
  read: '2026-11',
}

/** The code list of the vendor's web SDK for TRTC, which shares the account service. */
export const siblingList: Source = {
  id: 'sibling-list',
  url: 'https://web.sdk.qcloud.com/trtc/webrtc/doc/en/module-ErrorCode.html',
  read: '2026-11',
}

/**
 * The vendor's verifier library, whose results are numbered by the step that failed. Its 8, 13 and 14 mean what 70009,
 * 70013 and 70014 mean; that the codes between follow the same numbering is our inference.
 */
export const verifierLibrary: Source = {
  id: 'verifier-library',
  url: 'https://github.com/tencentyun/tls-sig-api/blob/1c1e51b5c538a37f89bec45f33a93ccef7f135ab/src/tls_signature.h',
  read: '2026-11',
}

/** 70346 for account_import, reported at the vendor's Node library of 2016. */
export const refusedTicketReport: Source = {
  id: 'refused-ticket-report',
  url: 'https://github.com/tencentyun/imsdk_restapi-nodejs-sdk/issues/1',
  read: '2026-11',
}

/** 72000 at the login of a client, with its text. */
export const trialLimitReport: Source = {
  id: 'trial-limit-report',
  url: 'https://cloud.tencent.com/developer/ask/2090551/answer/2836299',
  read: '2026-11',
}
