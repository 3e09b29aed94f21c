/** 无法解读、或与文档矛盾的应答，简体中文。随解释的文字一起加载。 */
import type { JsonType } from '../../lib/json-value.ts'
import type { RepliesTexts } from './replies.en.ts'
import type { Texts } from './texts.tsx'

function unread(title: string, meaning: string, ...causes: [string, string][]) {
  return { title, meaning, causes: causes.map(([cause, fix]) => ({ cause, fix })) }
}

const count = new Intl.NumberFormat('zh-CN')
const hex = (byte: number) => `0x${byte.toString(16).toUpperCase().padStart(2, '0')}`

const sendAgain = '再发一次；不带 MsgReadTime 时，期间新到的消息也会被标记。'
const inBetween = '服务端无论成败都返回 JSON，所以这个应答多半来自中间环节（我们的推断）。消息是否已标记，无从得知。'

const types: Record<JsonType, string> = {
  object: '对象',
  array: '数组',
  string: '字符串',
  number: '数字',
  boolean: '布尔值',
  null: 'null',
}

export const buildRepliesZh = ({ mistake }: Pick<Texts, 'mistake'>): RepliesTexts => ({
  unreadable: {
    empty: unread(
      '应答为空',
      `应答完整收到，但没有包体。${inBetween}`,
      ['网关代替服务端作答，却什么也没写。', `在“HTTP 头”里看看是谁。${sendAgain}`],
      ['中间环节去掉了包体，例如缓存返回 204 或 304。', '绕过它再发。'],
    ),
    'not-utf8': unread(
      '应答不是文本',
      `这些字节不是 UTF-8，而 JSON 必须是。${inBetween}`,
      ['网关用自己的编码作答，例如 GBK。', '查看 Content-Type，以及“原文”里的字节。'],
      ['包体是压缩过的，这里不会解压。', '如果设置了 Accept-Encoding，把它去掉再发。'],
    ),
    html: unread(
      '返回了一个网页',
      `本该是 JSON 的地方是 HTML。${inBetween}`,
      ['网关、代理或负载均衡代替服务端作了应答。', `页面标题和 Server 头往往写着它是谁。${sendAgain}`],
      ['所在网络要求先登录。', '在此网络上用浏览器打开任意网站。'],
      ['这个主机不是该服务的。', '检查目标。'],
    ),
    'cut-off': unread(
      '应答不完整',
      '按 HTTP 来看收完了，但 JSON 没有结尾。它看上去出自服务端，因此服务端多半已经执行（我们的推断）。',
      ['中间环节截短了包体，并改写了 Content-Length。', `告知其维护者。${sendAgain}`],
      ['没有 Content-Length 时，连接中断看起来就像正常结束。', sendAgain],
    ),
    'not-json': unread(
      '应答不是 JSON',
      `它是文本，但不是 JSON。${inBetween}`,
      ['网关或代理代替服务端作了应答。', `看“原文”，里面往往写着是谁返回的。${sendAgain}`],
      ['应答在途中被改动。', '绕过中间环节再发。'],
    ),
    'not-an-object': unread(
      '应答不是 JSON 对象',
      `它是 JSON，但不是文档规定的、每个接口都会返回的那个三字段对象。${inBetween}`,
      ['应答的不是该服务，而是别的东西。', '检查目标，以及“原文”里收到的内容。'],
    ),
  },
  unreadableWhere: (found) => {
    switch (found.reason) {
      case 'empty':
        return found.bytes === 0 ? '包体 0 字节。' : `${count.format(found.bytes)} 字节，全是空白。`
      case 'not-utf8':
        return found.byte === undefined
          ? `在第 ${count.format(found.offset)} 字节之后、一个字符的中间结束。`
          : `前 ${count.format(found.offset)} 字节是 UTF-8，接下来的 ${hex(found.byte)} 不符合。`
      case 'html':
        return found.title === undefined ? '页面没有标题。' : `页面标题：“${found.title}”。`
      case 'cut-off':
      case 'not-json':
        return `问题：${mistake(found.mistake)}。`
      case 'not-an-object':
        return `它是${types[found.found]}。`
    }
  },

  inconsistent: {
    title: '应答与文档矛盾',
    meaning: '应答能解读，但与文档的承诺不符，因此成功与否都不能确定。请查看各个字段，并保留原始字节，提工单时要用。',
  },
  contradiction: (found) => {
    switch (found.kind) {
      case 'ok-with-code':
        return `ActionStatus 是 OK，ErrorCode 却不是 0，而是 ${found.raw}。`
      case 'fail-without-code':
        return 'ActionStatus 是 FAIL，ErrorCode 却是 0。'
      case 'missing-field':
        return `缺少 ${found.field}。`
      case 'wrong-type':
        return `${found.field} 的类型与文档不符${found.raw === undefined ? '' : `：${found.raw}`}。`
      case 'unknown-status':
        return `ActionStatus 既不是 OK，也不是 FAIL，而是 ${found.raw}。`
      case 'duplicate-key':
        return found.raw.length === 0
          ? `${found.field} 在同一个对象里重复出现。`
          : `${found.field} 出现了 ${found.raw.length} 次：依次为 ${found.raw.join('、')}。`
      case 'http-status':
        return `HTTP 状态码不是 200，而是 ${found.status}。`
    }
  },
  contradictionAdvice: (found) => {
    switch (found.kind) {
      case 'ok-with-code':
        return {
          cause: '状态说成功，错误码说没有。',
          fix: '客户端应按失败处理。查一下这个错误码，重发之前先查未读数。',
        }
      case 'fail-without-code':
        return { cause: '状态说失败，错误码说成功。', fix: '客户端应按失败处理。查一下未读数，看实际结果如何。' }
      case 'missing-field':
        return {
          cause: '按文档，每个接口都返回这三个字段。',
          fix: '客户端不应因此崩溃。在“HTTP 头”里看看是谁作答的，并保留原始字节。',
        }
      case 'wrong-type':
        return {
          cause: '强类型语言的客户端会在解析这个应答时出错，而调用本身可能已经成功。',
          fix: '让客户端两种类型都能读；通常是改写 JSON 的网关造成的（我们的推断）。',
        }
      case 'unknown-status':
        return { cause: '文档里只有 OK 和 FAIL。', fix: '凡不是 OK 的，客户端都应按失败处理。' }
      case 'duplicate-key':
        return {
          cause: '以哪个值为准取决于解析器：多数取最后一个，有的取第一个，有的拒绝解析。',
          fix: '告知写出这个应答的一方；在此之前，客户端应拒绝它。',
        }
      case 'http-status':
        return {
          cause: '服务端无论成败都返回 200。其他状态码是网关改的（我们的推断）。',
          fix: '在“HTTP 头”里看看是谁作答的；除状态码外，也要看 ErrorCode。',
        }
    }
  },
})
