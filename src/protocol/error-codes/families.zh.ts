import type { CodeFamily } from './error-code.ts'

export const familyNames: Readonly<Record<CodeFamily, string>> = {
  gateway: '网关',
  signature: 'UserSig',
  account: '账号',
  edition: '应用版本',
  'one-to-one': '单聊',
  message: '消息',
  content: '消息内容',
  profile: '资料',
  relationship: '关系链',
  push: '推送',
  webhook: '回调',
  client: '客户端 SDK',
}
