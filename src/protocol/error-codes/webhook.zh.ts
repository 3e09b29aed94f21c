import type { ErrorWordsTable } from './error-code.ts'

export const words: ErrorWordsTable = {
  120001: {
    title: '你自己的回调返回的码',
    meaning:
      '120001 到 130000 由应用自己的回调服务决定，原样转发，厂商并不知道其含义。文档把它写在发消息前的回调名下；标记已读只有事后回调，返回什么都不影响结果。',
    causes: ['应用的回调服务拒绝了一条消息，用这个号码说明理由。', '回调服务自己出错时也返回这一段的号码。'],
    fixes: ['到回调服务的源码里搜这个号码。', '查看它在调用时刻的日志；ErrorInfo 里也可能有它的原话。'],
  },
}
