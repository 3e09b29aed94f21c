/** 各种结果的解释，简体中文。页面打开之后随错误码一起加载，服务停掉以后仍然在。 */
import type { ExplanationTexts } from './explanation.en.ts'
import { failuresZh } from './failures.zh.ts'
import { refusalsZh } from './refusals.zh.ts'
import { buildRepliesZh } from './replies.zh.ts'
import type { Texts } from './texts.tsx'

export const buildExplanationZh = (common: Texts): ExplanationTexts => ({
  phaseReached: (phase: string) => `到达阶段：${phase}`,
  evidence: '依据：',
  ok: {
    title: '服务端已接受',
    meaning:
      '按服务端的说法，消息已标记为已读。但光凭 OK 不能证明未读数变了：两个账号对调也会成功，应答里又没有计数。已打开的客户端可能要再同步一次才会更新。',
  },
  failures: failuresZh,
  refusals: refusalsZh,
  replies: buildRepliesZh(common),
  unknownCode: (code) => ({
    title: '未收录的错误码',
    meaning: `我们读过的文档里没有 ${code}。能参考的只有“字段”里的 ErrorInfo。`,
  }),
  bodyMistake: (found) => `包体不是 JSON：${common.mistake(found)}。`,
  bodyNotUtf8: '包体不是 UTF-8。',
  retry: {
    never: '重试：无用',
    'after-a-fix': '重试：修正后再试',
    'back-off': '重试：可以，间隔逐次加长',
    'after-60-s': '重试：60 秒后',
    'after-5-min': '重试：5 分钟后',
  },
  fault: {
    request: '问题出在：请求',
    credential: '问题出在：凭证',
    app: '问题出在：应用设置',
    service: '问题出在：服务端',
    network: '问题出在：网络',
    console: '问题出在：本控制台',
    nobody: '没有谁出错',
  },
  certainty: {
    documented: '文档有说明',
    retired: '文档曾有，现已删去',
    sibling: '只见于同类产品的错误码表',
    observed: '有人遇到过，文档没有',
    inferred: '我们的推断',
  },
  allAbout: (code) => `${code} 详解`,
  read: (month) => `查阅于 ${month}`,
})
