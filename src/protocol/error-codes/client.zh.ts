import type { ErrorWordsTable } from './error-code.ts'

export const words: ErrorWordsTable = {
  91101: {
    title: 'Web 端在线实例过多',
    meaning: '同一用户打开的 Web 端太多，某个浏览器的长轮询被踢下线。REST 调用不会收到此码，它与标记已读无关。',
    causes: ['用户在多个标签页或浏览器里登录，超过了应用允许的数量。', '自动化测试打开了页面却没有关闭。'],
    fixes: ['关掉多余的标签页，或为应用调高 Web 实例数。', '测试结束时登出并关闭每个页面。'],
  },
}
