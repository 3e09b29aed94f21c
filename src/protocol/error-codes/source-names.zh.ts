import type { SourceId } from './error-code.ts'

export const sourceNames: Readonly<Record<SourceId, string>> = {
  'error-table': '错误码表',
  'rest-overview': 'REST API 概览',
  'mark-read': 'admin_set_msg_read 文档',
  'account-import': 'account_import 文档',
  'account-delete': 'account_delete 文档',
  kick: 'kick 文档',
  'account-check': 'account_check 文档',
  'account-delete-zh': 'account_delete 文档（中文站）',
  sendmsg: 'sendmsg 文档',
  'unread-count': 'get_c2c_unread_msg_num 文档',
  history: 'admin_getroammsg 文档',
  'older-table': '错误码表（旧版）',
  'earlier-table': '错误码表（更早的版本）',
  'sendmsg-report': 'sendmsg 用户的反馈',
  'sibling-list': 'TRTC Web SDK 错误码表',
  'verifier-library': '官方验签库',
  'refused-ticket-report': 'Node 库的 issue',
  'trial-limit-report': '开发者社区问答',
}
