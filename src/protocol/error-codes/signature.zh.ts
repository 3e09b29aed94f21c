import type { ErrorWordsTable } from './error-code.ts'

export const words: ErrorWordsTable = {
  70001: {
    title: 'UserSig 已过期',
    meaning: '按服务端的时钟，UserSig 的签发时间加有效期已经过去。会话没有被标记。',
    causes: [
      '还在用很久以前签的 UserSig，常见于只在启动时签一次的进程。',
      '有效期只有几秒，或把到期日期当成时长填了进去。',
      '签名机器的时钟偏慢。',
    ],
    fixes: [
      '为同一个管理员重新签名，并让程序在到期前自动更新。',
      '有效期以秒为单位，至少填 86400。',
      '用 NTP 校时，并与应答的 Date 头对照。',
    ],
  },
  70002: {
    title: 'UserSig 为空',
    meaning: '账号服务收到的 usersig 长度为 0。此码见于旧错误码表，现行文档归入 70003。',
    causes: ['存放 UserSig 的变量没有值。', '参数在，但等号后面什么都没有。'],
    fixes: ['调用前打印 UserSig 的长度（不要打印内容）。', '在连接里粘贴 UserSig，或用 SecretKey 签一个。'],
  },
  70003: {
    title: 'UserSig 无法解析',
    meaning: '服务端解不开 UserSig，还没比对管理员和应用。问题出在这串文本本身，与权限无关。',
    causes: [
      '末尾被截断：从日志、表格单元格或会断行的终端里复制的。',
      '自己写的代码漏了 zlib 压缩（这种文本以 eyJ 开头），或用了别的字符表。',
      '被当成普通 base64 处理：+ 变成空格，或 * - _ 被改掉。',
      'usersig 为空。',
    ],
    fixes: [
      '完整地重新复制；多数以 eJ 开头、以下划线结尾。',
      '用官方库生成，或在本页用 SecretKey 签。',
      '把 + / = 换成 * - _，并且只做一次百分号编码。',
      '填上连接里的 UserSig。',
    ],
  },
  70009: {
    title: '不是用本应用的密钥签的',
    meaning: 'UserSig 可以解开，管理员和应用也对，但签名不是用这个应用的 SecretKey 算出来的。',
    causes: [
      '密钥属于别的应用，常见的是测试应用或示例里的。',
      '密钥末尾带了空格或换行，或先做了十六进制解码；密钥就是那串文本本身。',
      '签发之后，厂商控制台里的密钥换过。',
    ],
    fixes: [
      '复制这个 SDKAppID 对应的 SecretKey，重新签名。',
      '去掉密钥首尾的空白，按文本传入。',
      '所有签名的地方都换成当前有效的密钥。',
    ],
  },
  70013: {
    title: 'UserSig 是为别的账号签的',
    meaning: 'UserSig 里的账号与 URL 的 identifier 不同。两者必须是同一个管理员，与读消息的人无关。',
    causes: [
      'UserSig 是为读消息的人或其他用户签的，而不是发起调用的管理员。',
      '连接里改了 identifier，却还留着旧的 UserSig。',
      '两个名字大小写不同，或末尾多了空格。',
    ],
    fixes: [
      '为 identifier 里的管理员签名。',
      '如果 UserSig 里的账号才是管理员，就把 identifier 改成它。',
      '解开 UserSig，逐个字母比对两个名字。',
    ],
  },
  70014: {
    title: 'UserSig 是为别的应用签的',
    meaning: 'UserSig 里的 SDKAppID 与 URL 里的不同；ErrorInfo 通常会把两个数字都写出来。',
    causes: ['测试与正式环境混用：一边的 SDKAppID 配了另一边的 UserSig。', '已存的连接换了 SDKAppID，UserSig 没换。'],
    fixes: ['看这两个数字确定要用哪个应用，两项都取自它。', '用连接里的 SDKAppID 重新签名。'],
  },
  70016: {
    title: '这里没有该应用的密钥',
    meaning: '服务端找不到用来校验这个 SDKAppID 的密钥。这不代表 UserSig 有错。',
    causes: ['域名属于另一个地域，那里没有这个应用。', '老应用的公钥刚上传几分钟。'],
    fixes: ['把目标换成应用自己的地域。', '上传密钥后等十分钟再发。'],
  },
  70020: {
    title: '这里没有这个 SDKAppID',
    meaning: '这个域名的账号服务里没有该应用，管理员和两个账号都无从查起。',
    causes: [
      'SDKAppID 有数字写错或写反。',
      '应用存在，但不在目标所在的地域。',
      '用了文档示例的号码（如 88888888），却发到了真实服务。',
    ],
    fixes: [
      '到厂商控制台的应用概览里复制号码。',
      '换成厂商控制台所示地域对应的目标再试。',
      '真实服务请用自己的 SDKAppID；示例号码只能用在模拟器上。',
    ],
  },
  70032: {
    title: '仅见一次：占位 UserSig',
    meaning:
      '官方文档没有此码。公开资料里只有一例：照抄文档占位值调用 friend_update，ErrorInfo 为空。说它与 UserSig 有关，是我们的推断。',
    causes: ['usersig 还是示例里的 xxx。', '示例的 SDKAppID 88888888 被发到了真实服务。'],
    fixes: ['把 xxx 换成为管理员签的 UserSig。', '换成真实应用的 SDKAppID。'],
  },
  70050: {
    title: '签名校验失败次数过多',
    meaning: '错误签名太多，服务端暂停了校验。此时正确的 UserSig 也可能失败，与两个账号无关。',
    causes: ['有任务拿着不可能通过的 UserSig 反复调用。', '短时间内手工试了好几个密钥或 UserSig。'],
    fixes: ['先停任务、修好 UserSig，等一分钟，只发一次。', '不发请求，先在本页把 UserSig 检查到显示有效为止。'],
  },
  70051: {
    title: '账号被拉黑',
    meaning: '被校验的账号在黑名单里。应答没说是哪个，首先看签名的 identifier。',
    causes: ['管理员账号被加进了黑名单。', '已读方或对方在应用里被封禁。'],
    fixes: ['在厂商控制台解除，或换一个管理员调用。', '标记之前，到厂商控制台查看这一对用户的状态。'],
  },
  70346: {
    title: '票据校验未通过',
    meaning:
      '只在同门产品的文档里有记载。公开资料里见于 account_import 使用旧式签名（v1，私钥签发）时，如今的应用不接受这种签名。',
    causes: ['UserSig 由 2019 年 7 月以前的库生成。', '该用 SecretKey 的地方用了 PEM 私钥。'],
    fixes: ['改用 v2 签名库（tls-sig-api-v2）。', '使用应用的 SecretKey，即那串很长的十六进制文本。'],
  },
}
