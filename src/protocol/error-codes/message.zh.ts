import type { ErrorWordsTable } from './error-code.ts'

export const words: ErrorWordsTable = {
  20003: {
    title: '发送方或接收方无效',
    meaning:
      '两个账号中有一个无效或从未导入。此码属于发消息；若出现在标记已读，对应的是 Report_Account 或 Peer_Account。',
    causes: ['其中一方从未登录过这个应用。', '把昵称当成了 UserID。'],
    fixes: ['用 account_check 查两个账号，缺哪个导入哪个。', '从自己的用户表里取 UserID，不要取界面上的名字。'],
  },
  20004: {
    title: '厂商内部网络异常',
    meaning: '厂商机器之间的连接失败。请求已完好地到达厂商。',
    causes: ['厂商内网短暂中断。', '该地域持续异常。'],
    fixes: ['隔一秒重发。', '与发往同一域名的其他调用对照；若全部失败，就等一等。'],
  },
  20005: {
    title: '消息服务器出错',
    meaning: '消息服务器内部出错。会话有没有被标记，要看未读数才知道。',
    causes: ['读写消息数据时的瞬时故障。', '服务器正在重启或迁移。'],
    fixes: ['先查未读数，没有变化再重新标记。', '十秒后再试。'],
  },
  90001: {
    title: '包体不是 JSON',
    meaning: '消息服务没能把包体解析成 JSON 对象，还没看到那两个账号。',
    causes: [
      '连同文档示例里的注释（// …）一起复制了。',
      '右花括号前多了逗号，或用了单引号、中文引号。',
      '第一个花括号前有 BOM 或其他不可见字符。',
      '文本没写完，或写成了数组、字符串而不是对象。',
    ],
    fixes: [
      '删掉注释；JSON 没有注释。',
      '按原文视图下方提示的位置改正。',
      '另存为不带 BOM 的 UTF-8。',
      '只发一个对象：{"Report_Account":"…","Peer_Account":"…"}。',
    ],
  },
  90002: {
    title: 'MsgBody 格式不对',
    meaning: '这是 sendmsg 的应答：MsgBody 的某个元素不合文档。标记已读没有 MsgBody；若收到此码，说明调成了别的接口。',
    causes: ['某个元素缺 MsgType 或 MsgContent。', 'MsgBody 是空数组。'],
    fixes: [
      '每个元素写成 {"MsgType":"TIMTextElem","MsgContent":{"Text":"…"}}。',
      '至少放一个元素，或检查路径是不是你要的那个。',
    ],
  },
  90003: {
    title: 'To_Account：账号缺失或不存在',
    meaning:
      '服务端说 To_Account 缺失，或不是这个应用的账号。但本请求没有 To_Account，只有 Report_Account 和 Peer_Account。指的是哪一个，文档从未说明；下面两种解读都是我们的推断。',
    causes: [
      '解读一（推断）：To_Account 是动作的对象，即对方 Peer_Account 缺失、拼错或未导入。',
      '解读二（推断）：与 get_c2c_unread_msg_num 一样，To_Account 是读消息的一方，问题出在 Report_Account。',
      '字段名或形状不对：写成 PeerAccount、peer_account，或用数组代替了字符串。',
    ],
    fixes: [
      '先查 Peer_Account：拼写、大小写，再用 account_check 看它是否存在。',
      '再用同样的办法查 Report_Account；account_check 一次可以查两个。',
      '字段名严格写成 Report_Account 和 Peer_Account，值各是一个字符串。',
    ],
  },
  90005: {
    title: 'MsgRandom 缺失或有误',
    meaning: '这是 sendmsg 的应答，它的包体需要 MsgRandom。它不是 URL 里的 random，标记已读也没有这个字段。',
    causes: ['包体漏了 MsgRandom。', 'MsgRandom 是字符串、小数，或大于 4294967295。'],
    fixes: ['加上 MsgRandom，每条消息用一个新的整数。', '用 JSON 数字，范围 0 到 4294967295。'],
  },
  90006: {
    title: 'MsgTimeStamp 不是整数',
    meaning: '消息里的 MsgTimeStamp 类型不对。标记已读的时间叫 MsgReadTime，是字符串。',
    causes: ['MsgTimeStamp 加了引号，或带小数。', '混淆了 MsgTimeStamp 和 MsgReadTime。'],
    fixes: ['以数字传 unix 秒，或不传 MsgTimeStamp。', 'admin_set_msg_read 用 MsgReadTime，发消息用 MsgTimeStamp。'],
  },
  90007: {
    title: 'MsgBody 不是数组',
    meaning: '这是 sendmsg 的应答：缺少 MsgBody，或它不是数组。标记已读不带 MsgBody。',
    causes: ['只有一个元素，忘了加方括号。', '没有 MsgBody，或传了一段装着 JSON 的字符串。'],
    fixes: ['用方括号把元素括起来。', 'MsgBody 直接传 JSON，不要先转成字符串。'],
  },
  90008: {
    title: 'From_Account：账号缺失或不存在',
    meaning:
      '服务端说 From_Account 缺失，或不是这个应用的账号。但本请求没有 From_Account，只有 Report_Account 和 Peer_Account。指的是哪一个，文档从未说明；下面两种解读都是我们的推断。',
    causes: [
      '解读一（推断）：From_Account 是动作的发起者，即读消息的一方 Report_Account 缺失、拼错或未导入。',
      '解读二（推断）：消息来自对方，所以 From_Account 指 Peer_Account。',
      '包体是 JSON，但账号藏在更深一层，比如 "data" 或 "body" 里面。',
    ],
    fixes: [
      '从 Report_Account 查起：与读者登录用的 UserID 对照，再问 account_check。',
      '读消息的一方没问题，就同样检查 Peer_Account。',
      '把两个字段放在对象的最外层。',
    ],
  },
  90009: {
    title: '消息服务要求管理员',
    meaning: '消息服务自己的说法：identifier 不是这个应用的管理员。通常网关会先以 60010 回绝。',
    causes: ['调用由普通用户签名，也许就是读消息的人。', '管理员刚刚被移出应用。'],
    fixes: ['以管理员身份签名并调用，包体里的账号不用改。', '向应用的负责人确认现有的管理员。'],
  },
  90010: {
    title: '消息格式不对',
    meaning: 'JSON 能解析，但有字段不符合消息的要求。这是 sendmsg 的应答；标记已读只有走错路径才会收到。',
    causes: ['MsgSeq、SendMsgControl 或 OnlineOnlyFlag 的类型与文档不符。', '包体与路径不是同一个接口的。'],
    fixes: ['对照 sendmsg 的文档页，逐个核对字段类型。', '把路径和包体放在一起看，改掉对不上的那个。'],
  },
  90012: {
    title: '接收方未注册',
    meaning: '消息的 To_Account 在应用里不存在。若出现在标记已读之后，按 90003 理解，那才是该接口写明的码。',
    causes: ['测试消息发给了一个没人导入过的 UserID。', '接收方被删除后再没有导入。'],
    fixes: ['先导入接收方，再发消息。', '换一个 account_check 显示为 Imported 的接收方。'],
  },
  90018: {
    title: '一次带的账号太多',
    meaning: '账号列表超过接口允许的长度。标记已读一次只有一对账号；查未读数最多 10 个对方。',
    causes: ['get_c2c_unread_msg_num 的 Peer_Account 超过 10 个。', '把多次标记的名单塞进了一个请求。'],
    fixes: ['每次最多查 10 个对方。', '每一对账号单独发一次标记。'],
  },
  90026: {
    title: 'MsgLifeTime 超过 7 天',
    meaning: '这是 sendmsg 的应答：消息最多保存 604800 秒。未读数也只统计这么久。',
    causes: ['MsgLifeTime 按毫秒填了。', '想要的保存时间超过上限。'],
    fixes: ['改用秒。', '填 604800；或不填，默认就是 7 天。'],
  },
  90031: {
    title: 'SyncOtherMachine 既不是 1 也不是 2',
    meaning: '这是 sendmsg 的应答：是否同步到发送方自己的设备，这个开关的取值不合法。',
    causes: ['填了 true、false 或 0。', '数字加了引号。'],
    fixes: ['同步到发送方自己的设备填 1，不同步填 2。', '去掉数字两边的引号。'],
  },
  90044: {
    title: 'MsgLifeTime 不是整数',
    meaning: '这是 sendmsg 的应答：MsgLifeTime 必须是不小于 0 的整数秒。填 0 的消息不会存储，也不计未读。',
    causes: ['MsgLifeTime 写成了 "3600" 这样的字符串。', '是负数，或带小数。'],
    fixes: ['秒数不要加引号。', '填 0 到 604800 之间的整数。'],
  },
  90048: {
    title: '账号不存在',
    meaning: '请求里的某个账号不存在，也可能已被删除。sendmsg 的文档列有此码；若出现在标记已读，两个账号都要看。',
    causes: ['名单整理好之后，用户被删除了。', '这对账号来自别的应用的数据，比如测试库的拷贝。'],
    fixes: ['从名单里去掉这一对，或重新导入该用户。', '名单要取自被调用的那个应用。'],
  },
  90992: {
    title: '内部错误，或回调失败',
    meaning: '内部错误。如果每次都这样，而且开启了回调，说明应用自己的回调服务没有正常应答。',
    causes: ['消息服务的瞬时错误。', '应用的回调服务宕机、太慢，或返回的不是 JSON。'],
    fixes: ['隔两秒重发。', '手工请求一次回调地址；也可在厂商控制台关掉回调作对比。'],
  },
  90994: {
    title: '消息服务内部错误',
    meaning: '消息服务内部失败，没有更多信息。标记可能成功，也可能没有。',
    causes: ['消息服务的某个部分暂时不可用。', '厂商正在做变更。'],
    fixes: ['先查未读数，再用同一个 MsgReadTime 重新标记。', '若持续几分钟，把时间和 SDKAppID 提供给厂商。'],
  },
  90995: {
    title: '内部错误，也可能过长',
    meaning: '内部错误；最新错误码表补充说也可能是消息太长。标记已读的请求远没有那么长，所以问题在服务端。',
    causes: ['服务端一时失败。', '若是 sendmsg：消息接近 12 KB 的上限。'],
    fixes: ['重发一次。', '缩短消息后再发。'],
  },
  91000: {
    title: '内部错误，请重试',
    meaning: '消息服务内部失败。文档要求重试；标记有没有生效不确定。',
    causes: ['保存已读位置时的瞬时故障。', '若持续几分钟，是该地域的消息服务异常。'],
    fixes: [
      '依次隔 1、2、4 秒重发，MsgReadTime 固定为第一次发送的时刻。',
      '试几次就停，查一下未读数，带上时间和 SDKAppID 报给厂商。',
    ],
  },
  93000: {
    title: '请求过长',
    meaning: '包体超过 12 KB（旧表为 8 KB）。两个账号只要一百来字节，说明里面混进了别的东西。',
    causes: ['把一批账号对放进了一个包体。', '账号字段里粘进了整段文字或文件。', '若是 sendmsg：消息本身太长。'],
    fixes: ['每一对账号单独调用一次。', '看包体的字节数，去掉不该有的内容。', '拆分消息，或改发内容的链接。'],
  },
}
