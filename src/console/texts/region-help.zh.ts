/** 地域查询的中文文本。主机不认识应用时才加载；用词与 zh.tsx 一致。 */
import { regions } from '../../protocol/regions.ts'
import type { RegionHelpTexts } from './region-help.en.ts'
import type { Texts } from './texts.tsx'

/** @param common 各页面共用的文本 */
export const buildRegionHelpZh = ({ connection, outcome }: Texts): RegionHelpTexts => {
  /** `新加坡`、`新加坡（备用域名）`、`im.example.com` */
  const place = (target: string) => {
    const [kind, ...rest] = target.split(':')
    const id = regions.find((region) => region.id === rest.join(':'))?.id
    if (!id) return rest.join(':')
    return kind === 'backup' ? `${connection.region[id]}（备用域名）` : connection.region[id]
  }
  /** 主机名与汉字之间空一格，地域名则不用。 */
  const [before, after] = [/([0-9A-Za-z\]])$/, /^([0-9A-Za-z[])/]
  const subject = (target: string) => place(target).replace(before, '$1 ')
  const object = (target: string) => place(target).replace(after, ' $1')
  return {
    title: '哪个主机认识这个应用？',
    offer: (count, command, identifier) =>
      `每个应用只属于一个地域，只有那里的主机认识它。可以用 ${command} 询问最多 ${count} 个主机：账号“${identifier}”是否存在。这是只读接口，不改动任何数据。`,
    terms: '被询问的主机都会收到当前连接的 UserSig。每秒询问一个，直到有主机认识这个应用；不写入历史。',
    backups: '只有域名解析不到时，才询问该地域的备用域名。',
    signatureNeeded: '需要 UserSig：粘贴一个，或用 SecretKey 签名。',
    nobody: '启动 Markread 时没有指定其他主机，没有可以询问的对象。',
    ask: (count) => `询问 ${count} 个主机`,
    again: '重新询问',
    stop: '停止',
    answers: '各主机的回答',
    place,
    underWay: '下一个…',
    knows: '认识这个应用',
    seemsToKnow: (code) => `返回 ${code}：似乎认识这个应用`,
    doesNotKnow: (code) => `返回 ${code}：不认识这个应用`,
    cannotTell: (came) => `无法判断：${outcome.line(came)}`,
    found: (target) => `${subject(target)}认识这个应用。`,
    foundCertainty: '它执行了这次查询，没有比这更确定的回答。',
    foundInferred: (target) => `${subject(target)}似乎认识这个应用。`,
    inferredCertainty:
      '它报的错误涉及签名、调用者或应用的限额。服务端先查找应用、再检查这些，是我们的推断，文档没有说明。',
    use: (target) => `改用${object(target)}`,
    useEffect: '只改变目标：不发送任何请求，也不解锁。',
    ownCredential: '那个主机有自己的 SDKAppID 和 UserSig，请在那里填写。',
    used: (target) => `目标已改为${object(target)}，没有发送任何请求。`,
    none: (sdkAppId, allCouldTell) =>
      `${allCouldTell ? '这些主机' : '给出明确回答的主机'}都不认识 SDKAppID ${sdkAppId}。`,
    noneFix: '请在厂商控制台核对 SDKAppID：可能有数字写错了，也可能应用已被删除。',
    unclear: (count) =>
      `有 ${count} 个主机无法判断，应用也可能在那里。请看上面的原因，并在厂商控制台查看应用所属的地域。`,
    stopped: '已停止。没有列出的主机没有被询问。',
  }
}
