/** 要求输入访问令牌的提示条的中文文案。 */
import type { AccessTexts } from './access.en.tsx'

export const accessZh: AccessTexts = {
  title: '访问令牌',
  why: '此服务可通过网络访问，只应答持有访问令牌的人，即启动时设置的 MARKREAD_ACCESS_TOKEN。',
  stays: '令牌只留在本页面的内存中，刷新后需要再次输入。',
  plainHttp:
    '此页面是通过明文 http 打开的：网络途中的任何人都能读到令牌和每个 UserSig。请在服务前面加上 TLS，用 https 打开。',
  label: '访问令牌',
  enter: '确定',
  missing: '请先粘贴令牌。',
  wrong: '服务不接受这个令牌。',
  unreachable: '服务没有应答。请启动服务后再次输入令牌。',
}
