/** 本机时钟不准时的中文文本。出现时才加载；用词与 zh.tsx 一致。 */
import type { ClockSkewTexts } from './clock-skew.en.ts'
import type { Texts } from './texts.tsx'

/** @param common 各页面共用的文本 */
export const buildClockSkewZh = ({ life }: Texts): ClockSkewTexts => {
  /** `41 秒`、`7 分 12 秒`、`2 小时 0 分` */
  const span = (ms: number) => {
    const seconds = Math.round(Math.abs(ms) / 1000)
    if (seconds >= 3600) return life(seconds)
    return seconds < 60 ? `${seconds} 秒` : `${Math.floor(seconds / 60)} 分 ${seconds % 60} 秒`
  }
  return {
    title: (skewMs) => `本机时钟比服务端${skewMs > 0 ? '快' : '慢'} ${span(skewMs)}`,
    basis: (uncertaintyMs) =>
      `根据应答的 Date 与本浏览器的时钟估算，误差在 ${Math.ceil(uncertaintyMs / 1000)} 秒以内。`,
    effect: (skewMs) =>
      skewMs > 0
        ? `在这里生成的 UserSig，签发时间比服务端的当前时间晚 ${span(skewMs)}；在服务端的过期时刻，也比这里显示的晚这么多。厂商公开的校验代码不检查签发时间是否在未来，服务端如何处理则没有文档（我们的推断）。`
        : `在服务端，UserSig 会比这里显示的早 ${span(skewMs)}过期；有效期比这还短的，一生成就已过期，返回 70001（我们根据厂商公开的校验代码推断）。`,
    expiredThere: '按服务端的时间，当前连接的 UserSig 应该已经过期，预计返回 70001。请重新签名。',
    validThere: (left) => `按服务端的时间，当前连接的 UserSig 应该还剩 ${life(left)}。`,
    stillValidThere: (left) => `当前连接的 UserSig 在这里已过期，按服务端的时间应该还剩 ${life(left)}。`,
    fix: '请校准本机时钟。',
    mark: (skewMs) => `时钟${skewMs > 0 ? '快' : '慢'} ${span(skewMs)}`,
  }
}
