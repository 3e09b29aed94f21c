import type { SourceId } from './error-code.ts'

/** What a page is called where it is linked: short, and unlike any other. */
export const sourceNames: Readonly<Record<SourceId, string>> = {
  'error-table': 'Error table',
  'rest-overview': 'REST overview',
  'mark-read': 'Page of admin_set_msg_read',
  'account-import': 'Page of account_import',
  'account-delete': 'Page of account_delete',
  kick: 'Page of kick',
  'account-check': 'Page of account_check',
  'account-delete-zh': 'Page of account_delete, in Chinese',
  sendmsg: 'Page of sendmsg',
  'unread-count': 'Page of get_c2c_unread_msg_num',
  history: 'Page of admin_getroammsg',
  'older-table': 'Error table, older state',
  'earlier-table': 'Error table, oldest state',
  'sendmsg-report': 'Report of a user of sendmsg',
  'sibling-list': 'Error list of the TRTC web SDK',
  'verifier-library': 'Verifier library',
  'refused-ticket-report': 'Report at the Node library',
  'trial-limit-report': 'Question in the developer forum',
}
