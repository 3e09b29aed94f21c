import type { ErrorWordsTable } from './error-code.ts'

export const words: ErrorWordsTable = {
  90001: {
    title: '包体不是 JSON',
    meaning: '消息服务没能把包体解析成 JSON 对象，还没看到那两个账号，因此什么都没有标记。',
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
      '服务端说 To_Account 缺失，或不是这个应用的账号，标记没有生效。但本请求没有 To_Account，只有 Report_Account 和 Peer_Account。指的是哪一个，文档从未说明；下面两种解读都是我们的推断。',
    causes: [
      '解读一（推断）：To_Account 是动作的对象，即对方 Peer_Account 缺失、拼错或未导入。',
      '解读二（推断）：与 get_c2c_unread_msg_num 一样，To_Account 是已读方，问题出在 Report_Account。',
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
    meaning: '消息里的 MsgTimeStamp 类型不对。标记已读的时间叫 MsgReadTime，文档规定为字符串。',
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
      '服务端说 From_Account 缺失，或不是这个应用的账号，标记没有生效。但本请求没有 From_Account，只有 Report_Account 和 Peer_Account。指的是哪一个，文档从未说明；下面两种解读都是我们的推断。',
    causes: [
      '解读一（推断）：From_Account 是动作的发起者，即已读方 Report_Account 缺失、拼错或未导入。',
      '解读二（推断）：消息来自对方，所以 From_Account 指 Peer_Account。',
      '包体是 JSON，但账号藏在更深一层，比如 "data" 或 "body" 里面。',
    ],
    fixes: [
      '从 Report_Account 查起：与已读方登录用的 UserID 对照，再用 account_check 查。',
      '已读方没问题，就用同样的办法检查 Peer_Account。',
      '把两个字段放在对象的最外层。',
    ],
  },
  90009: {
    title: '消息服务要求管理员',
    meaning:
      '消息服务自己的说法：identifier 不是这个应用的管理员。通常网关会先以 60010 回绝。无论哪种，标记都没有生效。',
    causes: ['调用由普通用户签名，也许就是已读方自己。', '管理员刚刚被移出应用。'],
    fixes: ['以管理员身份签名并调用，包体里的账号不用改。', '向应用的负责人确认现有的管理员。'],
  },
  90010: {
    title: '消息格式不对',
    meaning: 'JSON 能解析，但有字段不符合消息的要求。这是 sendmsg 的应答；标记已读只有走错路径才会收到（我们的推断）。',
    causes: ['MsgSeq、SendMsgControl 或 OnlineOnlyFlag 的类型与文档不符。', '包体与路径不是同一个接口的。'],
    fixes: ['对照 sendmsg 的文档页，逐个核对字段类型。', '把路径和包体放在一起看，改掉对不上的那个。'],
  },
  90011: {
    title: '接收方超过 500 个',
    meaning: 'batchsendmsg 一次最多 500 个接收方。标记已读没有接收方列表，Peer_Account 只是一个字符串。',
    causes: ['长名单没有拆分，一次发了出去。', '名单里有重复的 UserID。'],
    fixes: ['每次最多发 500 个。', '先去重，再数一遍。'],
  },
  90012: {
    title: '接收方未注册',
    meaning: '消息的 To_Account 在应用里不存在。若出现在标记已读，按 90003 理解，那才是该接口写明的码（我们的推断）。',
    causes: ['测试消息发给了一个没人导入过的 UserID。', '接收方被删除，之后没有重新导入。'],
    fixes: ['先导入接收方，再发消息。', '换一个 account_check 显示为 Imported 的接收方。'],
  },
  90018: {
    title: '一次带的账号太多',
    meaning:
      '账号列表超过接口允许的长度。标记已读一次只有一对账号，没有列表；get_c2c_unread_msg_num 的 Peer_Account 最多 10 个。',
    causes: ['get_c2c_unread_msg_num 的 Peer_Account 超过 10 个。', '把多次标记的名单塞进了一个请求。'],
    fixes: ['每次最多查 10 个对方。', '每一对账号单独发一次标记。'],
  },
  90026: {
    title: 'MsgLifeTime 超过 7 天',
    meaning: '这是 sendmsg 的应答：消息最多保存 604800 秒。标记已读没有 MsgLifeTime；未读数也只统计 7 天。',
    causes: ['MsgLifeTime 按毫秒填了。', '想要的保存时间超过上限。'],
    fixes: ['改用秒。', '填 604800；或不填，默认就是 7 天。'],
  },
  90028: {
    title: '批量发送的接收方不是数组',
    meaning: 'batchsendmsg 的 To_Account 要用数组，sendmsg 和标记已读则是单个字符串。此码只属于 batchsendmsg。',
    causes: ['把 sendmsg 的包体发给了 batchsendmsg。', '数组成了一段文本："[\\"dramon1\\"]"。'],
    fixes: ['只有一个接收方也写成 ["dramon1"]，或改调 sendmsg。', '整个包体只序列化一次，不要先序列化其中的字段。'],
  },
  90029: {
    title: '批量发送没有接收方',
    meaning: 'batchsendmsg 的 To_Account 是空数组，没有发出任何消息。它不是标记已读的应答。',
    causes: ['查询接收方时一个也没查到。', '过滤条件把接收方全部排除了。'],
    fixes: ['查询结果为空就跳过这次调用。', '对照过滤前后的名单。'],
  },
  90030: {
    title: 'SyncFromOldSystem 有误',
    meaning:
      '按最新错误码表：导入历史消息的 importmsg 里 SyncFromOldSystem 有误。按旧表：推送的某个属性为空，或长度超过 50。两者都不是标记已读的应答。',
    causes: ['importmsg 缺少 SyncFromOldSystem，或它不是整数。', '按旧表理解：属性没有内容，或超过 50。'],
    fixes: ['要计入未读填 1；只导入历史、不计未读填 2。', '缩短属性；为空就去掉。'],
  },
  90031: {
    title: 'SyncOtherMachine 既不是 1 也不是 2',
    meaning: '这是 sendmsg 的应答：是否同步到发送方自己的设备，这个开关的取值不合法。标记已读没有这个开关。',
    causes: ['SyncOtherMachine 填了 true、false 或 0。', 'SyncOtherMachine 加了引号：写成了 "1" 而不是 1。'],
    fixes: ['同步到发送方自己的设备填 1，不同步填 2。', '去掉数字两边的引号。'],
  },
  90043: {
    title: 'OfflinePushInfo 格式不对',
    meaning: '这是 sendmsg 的应答：离线推送的那一段结构不对。标记已读不做推送，也没有这个字段。',
    causes: ['OfflinePushInfo 是一段装着 JSON 的文本。', '其中某个字段的类型与文档不符。'],
    fixes: ['OfflinePushInfo 直接传对象。', '先去掉 OfflinePushInfo，再把它的字段逐个加回来。'],
  },
  90044: {
    title: 'MsgLifeTime 不是整数',
    meaning:
      '这是 sendmsg 的应答：MsgLifeTime 必须是不小于 0 的整数秒。填 0 的消息不会存储，也不计未读，自然没有可标记的。',
    causes: ['MsgLifeTime 写成了 "3600" 这样的字符串。', 'MsgLifeTime 是负数，或带小数。'],
    fixes: ['秒数不要加引号。', '填 0 到 604800 之间的整数。'],
  },
  90048: {
    title: '账号不存在',
    meaning:
      '请求里的某个账号不存在，也可能已被删除。sendmsg 的文档列有此码；若出现在标记已读，两个账号都可能是它指的那个，且标记未生效（我们的推断）。',
    causes: ['名单整理好之后，用户被删除了。', '这对账号来自别的应用的数据，比如测试库的拷贝。'],
    fixes: ['从名单里去掉这一对，或重新导入该用户。', '名单要取自被调用的那个应用。'],
  },
  90054: {
    title: 'MsgKey 不合法',
    meaning: '撤回要用 MsgKey 指明消息，而这里缺失或格式不对。标记已读没有 MsgKey，它按时间点标记整个会话。',
    causes: ['MsgKey 是手工拼的，或被截断。', '用 MsgId、MsgSeq 或 MsgRandom 代替了 MsgKey。'],
    fixes: [
      '从 sendmsg 的应答或 admin_getroammsg 里完整复制 MsgKey。',
      '用带两条下划线的那个值：<MsgSeq>_<MsgRandom>_<MsgTime>。',
    ],
  },
  90055: {
    title: '批量消息过长',
    meaning: 'batchsendmsg 的消息超过 12 KB（旧表为 8 KB）。标记已读没有这么长，此码不是它的应答。',
    causes: ['文本太长，一条消息放不下。', '文本之外还带了自定义数据或推送文案。'],
    fixes: ['把文本分几条发送。', '客户端自己能拉取的内容就不要放进消息。'],
  },
  90057: {
    title: '批量发送超频',
    meaning: '调用 batchsendmsg 的频率超过应用上限，这一批没有发出。标记已读另有上限（60007）。',
    causes: ['处理长名单时中间没有停顿。', '几个任务都在为同一个应用批量发送。'],
    fixes: ['每发一批停一下；再遇到此码就停得更久。', '各任务的批次排进同一个队列，或在厂商控制台调高上限。'],
  },
  90992: {
    title: '内部错误，或回调失败',
    meaning:
      '内部错误。如果每次都这样，而且开启了回调，说明应用自己的回调服务没有正常应答。标记有没有生效，要看未读数。',
    causes: ['消息服务的瞬时错误。', '应用的回调服务宕机、太慢，或返回的不是 JSON。'],
    fixes: ['等两秒，未读数没变再重发。', '手工请求一次回调地址；也可在厂商控制台关掉回调作对比。'],
  },
  90994: {
    title: '消息服务内部错误',
    meaning: '消息服务内部失败，没有更多信息。标记可能成功，也可能没有。',
    causes: ['消息服务的某个部分暂时不可用。', '厂商正在做变更。'],
    fixes: ['先查未读数，再用同一个 MsgReadTime 重新标记。', '若持续几分钟，把时间和 SDKAppID 提供给厂商。'],
  },
  90995: {
    title: '内部错误，也可能过长',
    meaning:
      '内部错误；最新错误码表补充说也可能是消息太长。标记已读的请求远没有那么长，所以问题在服务端，标记是否生效不确定（我们的推断）。',
    causes: ['服务端一时失败。', '若是 sendmsg：消息接近 12 KB 的上限。'],
    fixes: ['先查未读数，没变化再重发一次。', '缩短消息后再发。'],
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
    meaning:
      '包体超过 12 KB（旧表为 8 KB）。两个账号只要一百来字节，说明里面混进了别的东西。标记没有生效（我们的推断）。',
    causes: ['把一批账号对放进了一个包体。', '账号字段里粘进了整段文字或文件。', '若是 sendmsg：消息本身太长。'],
    fixes: ['每一对账号单独调用一次。', '看包体的字节数，去掉不该有的内容。', '拆分消息，或改发内容的链接。'],
  },
}
