import type { ErrorWordsTable } from './error-code.ts'

export const words: ErrorWordsTable = {
  90101: {
    title: '客户端 SDK 已初始化',
    meaning: '旧错误码表把它列在客户端 SDK V3 名下：SDK 被重复初始化。它由客户端自己产生，与服务端和标记已读都无关。',
    causes: ['客户端每打开一个页面就初始化一次 SDK。', '把客户端日志当成了这次调用的应答。'],
    fixes: ['只在客户端启动时初始化一次。', '以这次调用的应答为准，不要看那份日志。'],
  },
  91101: {
    title: 'Web 端在线实例过多',
    meaning: '同一用户打开的 Web 端太多，某个浏览器的长轮询被踢下线。REST 调用不会收到此码，它与标记已读无关。',
    causes: ['用户在多个标签页或浏览器里登录，超过了应用允许的数量。', '自动化测试打开了页面却没有关闭。'],
    fixes: ['关掉多余的标签页，或为应用调高 Web 实例数。', '测试结束时登出并关闭每个页面。'],
  },
}
