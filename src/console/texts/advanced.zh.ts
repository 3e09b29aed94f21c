/** 高级选项的中文文本，展开时才加载；用词与 zh.tsx 一致。 */
import type { AdvancedTexts } from './advanced.en.ts'

const count = new Intl.NumberFormat('zh-CN')

export const advancedZh: AdvancedTexts = {
  method: '方法',
  notDocumented: (method) => `文档只写了 POST。模拟器也会应答 ${method}；发往真实主机时中继会拒绝。`,
  headers: '请求头',
  headersHint: '每行一个。Host、Content-Length、Connection 由中继自己写。',
  contentTypeAbsent: '不带 Content-Type；已知服务端也接受。',
  colonMissing: '没有冒号的行会作为空值的请求头发出。',
  packed: '这里的 Content-Encoding 只是声明，包体的字节保持原样。',
  drawRandom: '换一个 random',
  pinRandom: '之后的发送沿用这个值',
  randomLeftOut: 'URL 里不带这个参数。',
  randomOutOfRange: '不是文档规定的 32 位无符号整数；已知服务端也接受。',
  contentTypeLeftOut: 'URL 里不带这个参数。',
  contentTypeOdd: '文档只写了 json。',
  timeout: '超时（ms）',
  timeoutRange: (most, now) => `1 到 ${count.format(most)}；在此之前仍为 ${count.format(now)}。`,
  timeoutShort: '服务端自身就可能用满 3,000 ms。',
}
