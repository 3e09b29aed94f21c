import type { DocumentsTexts } from './documents.en.ts'

/** 官方文档新旧差异的文字，打开时才加载。 */
export const documentsZh: DocumentsTexts = {
  title: '文档是怎么写的',
  introduction:
    '官方 2021 年 1 月的页面和后来的页面有几处不同，还有几处一直没有写明。这里的选择只记在本浏览器里，不会改变发出的任何一个字节。',
  column: { point: '条目', in2021: '2021 年页面', now: '较新的页面', assumed: '本工具' },
  point: {
    rate: {
      name: '每秒调用数',
      in2021: '每个应用 100 次，提工单可以上调。',
      now: '每个应用 200 次，上调改在厂商控制台操作。',
      assumed: '从这里发出的标记会排队，任何一秒内都不超过这个数。按应用计，不按标签页计。',
    },
    readTime: {
      name: 'MsgReadTime',
      in2021: '没有这个字段，会话的全部消息变为已读。',
      now: '可选，Unix 秒的字符串：只有更早的消息变为已读；不传则到当前时间。',
      assumed:
        '表单里单独一个输入框。隐藏后，包体里有它时仍会显示，也可以在原文里写。传毫秒或将来的时间会怎样，文档没有写。',
    },
    accountCodes: {
      name: '90003 与 90008',
      in2021: 'To_Account 或 From_Account 缺失或不存在，而这个请求没有这两个字段。',
      now: '说法相同。',
      assumed: '哪个错误码指哪个账号是我们的推断，直到你亲眼见过。解释和发送前的提示都按这里的选择。',
    },
    host: {
      name: '域名',
      in2021: '只有一个：console.tim.qq.com。',
      now: '按地域区分，创建应用时确定；用错返回 60026。备用域名只用于 DNS 被劫持时。',
      assumed: '由连接里的目标决定，这里没有可选的。孟买不在现行列表里，以“已下线”列出。',
    },
    identifier: {
      name: 'identifier',
      in2021: 'App 管理员账号。',
      now: '必须是 App 管理员，并有专门的错误码 60010。',
      assumed: '取自连接。发送前不检查：谁是管理员只有服务端知道。',
    },
    random: {
      name: 'random',
      in2021: '32 位无符号整数。',
      now: '相同，并写明范围 0 到 4294967295。',
      assumed: '每次发送重新取一个范围内的数；高级选项里可以填任何文本。有公开的客户端从不传它，可见并不强制。',
    },
    contentType: {
      name: 'contenttype',
      in2021: '只出现在示例 URL 里。',
      now: '单独的参数，固定为 json。',
      assumed: '按 json 发送，高级选项里可以修改或不传。',
    },
    errorTables: {
      name: '错误码表',
      in2021: '两张表，含 60006、60011、60019、70002 等。',
      now: '总表删去了这些，新增 60025 至 60028、70399、72010 等；REST 概述里还留着一部分旧码。',
      assumed: '两边的都收录，并逐个注明出处。没有可选的：旧码仍可能返回。',
    },
    bodySize: {
      name: '包体大小',
      in2021: '8 KB。',
      now: '12 KB，超过返回 93000。',
      assumed: '64 KB 以内不限制，以便看到服务端的应答。',
    },
    validity: {
      name: 'UserSig 有效期',
      in2021: '最长 50 年。',
      now: '最长 10 年；厂商控制台生成的是 180 天。',
      assumed: '在这里签名默认 24 小时，可另选。超过 180 天会提示，但不拒绝。',
    },
    webhook: {
      name: '标记后的回调',
      in2021: '没有提到。',
      now: '标记之后会触发 C2C.CallbackAfterMsgReport，通过 REST 标记也一样。',
      assumed: '在模拟器页面填了地址，模拟器就会回调。没有未读时是否触发，文档没有写，那里有一个开关。',
    },
  },
  setting: {
    callsPerSecond: '每秒调用数',
    showsReadTime: '表单里的 MsgReadTime',
    reading90003: '90003 与 90008 的解读',
  },
  perSecond: (limit) => `每秒 ${limit} 次`,
  relayHolds: (limit) => `本服务启动时设为 ${limit}，以它为准。要更高，请用 MARKREAD_CALLS_PER_SECOND=200 启动。`,
  shown: '显示',
  hidden: '隐藏，同 2021 年',
  reading: {
    unknown: '未定：两种都显示',
    peer: '90003 指 Peer_Account，90008 指 Report_Account',
    report: '90003 指 Report_Account，90008 指 Peer_Account',
  },
  source: (page, read) => `${page}，查阅于 ${read}`,
  reset: '恢复为最新文档',
  close: '关闭',
}
