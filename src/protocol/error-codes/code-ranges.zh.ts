import type { CodeRangeId } from './code-ranges.ts'
import type { ErrorWords } from './error-code.ts'

/** For codes that the catalogue does not hold. Nothing here claims to know what such a code means. */
export const words: Readonly<Record<CodeRangeId, ErrorWords>> = {
  message: {
    title: '未收录的消息类错误码',
    meaning: '20000 起的号码与发消息有关。文档没有把这个码写在标记已读之下。',
    causes: ['请求发给了 admin_set_msg_read 以外的接口。'],
    fixes: ['查看实际发出的路径和 ErrorInfo。'],
  },
  relationship: {
    title: '未收录的关系链错误码',
    meaning: '30000 起的号码与好友、黑名单有关，标记已读不检查这些（我们的推断）。',
    causes: ['应答来自关系链接口，或转述了它的码。'],
    fixes: ['确认路径以 admin_set_msg_read 结尾。'],
  },
  profile: {
    title: '未收录的资料类错误码',
    meaning: '40000 起的号码与资料有关。这里的接口中只有 account_import 会写资料。',
    causes: ['导入的资料里有字段被拒。'],
    fixes: ['先只用 UserID 导入账号，再逐个加上 Nick 和 FaceUrl。'],
  },
  gateway: {
    title: '未收录的网关错误码',
    meaning: '60000 起的号码来自网关，此时接口还没有执行：URL、权限、频率。我们读过的文档里没有这个码。',
    causes: ['我们读过文档之后，厂商新增了错误码。'],
    fixes: ['先看 ErrorInfo，再到厂商最新的错误码表里查这个号码。'],
  },
  account: {
    title: '未收录的账号类错误码',
    meaning: '70000 起的号码来自账号服务：UserSig、应用、账号。它的码很多，有些没有公开。',
    causes: ['UserSig 或某个账号没通过一项未公开的检查。'],
    fixes: ['重新签一个 UserSig，用 account_check 查两个账号，再发一次。'],
  },
  content: {
    title: '未收录的内容类错误码',
    meaning: '80000 起的号码与消息内容有关，比如内容审核。标记已读没有内容。',
    causes: ['这个应答属于某条消息，而不是标记已读。'],
    fixes: ['查看所发的消息，以及应用的审核设置。'],
  },
  'one-to-one': {
    title: '未收录的单聊错误码',
    meaning: '90000 到 93000 来自单聊消息服务。对标记已读，文档只写了 90001、90003 和 90008。',
    causes: ['包体里有字段不合这个服务的要求。'],
    fixes: ['只发两个账号，不带其他字段，对比结果。'],
  },
}
