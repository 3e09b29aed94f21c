/** 从这次调用里找到的依据，以及改正它的按钮，简体中文。 */
import type { JsonRepair } from '../../lib/json-repair.ts'
import type { DraftEdit, Evidence } from './finding-types.ts'
import type { FindingsTexts } from './findings.en.ts'
import { createFormats } from './formats.ts'
import type { Texts } from './texts.tsx'

const count = new Intl.NumberFormat('zh-CN')
const quote = (text: string) => `“${text}”`
const formats = createFormats('zh')

const repairWords: Record<JsonRepair, string> = {
  'byte-order-mark': 'BOM',
  quotes: '不规范的引号',
  comments: '注释',
  'trailing-commas': '多余的逗号',
}

function list(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join('、')}和${words.at(-1)}`
}

function renames(names: readonly { from: string; to: string }[]): string {
  return names.map(({ from, to }) => `${from} 改为 ${to}`).join('，')
}

export const buildFindingsZh = ({ mistake, life }: Texts): FindingsTexts => ({
  title: '在这次调用里发现',
  others: '其他可能的原因',
  finding: (found) => {
    const exact = '账号按字节逐一比较，所以匹配不到。'
    switch (found.kind) {
      case 'invisible':
        return {
          seen: `${found.field} 含不可见字符：${found.characters.join('、')}。`,
          effect: `${exact}这类字符常随复制的名字一起带进来。`,
        }
      case 'spaces': {
        const where = found.before === 0 ? '末尾' : found.after === 0 ? '开头' : '首尾'
        return { seen: `${found.field} ${where}有 ${found.before + found.after} 个空格。`, effect: exact }
      }
      case 'full-width':
        return { seen: `${found.field} 含全角字符。`, effect: `${exact}多半是输入法打出来的，账号本身应为半角。` }
      case 'case-twin':
        return {
          seen: `${found.field} 是${quote(found.written)}，而这个应用之前接受过${quote(found.known)}。`,
          effect: 'UserID 区分大小写，大小写不同就是两个账号。',
        }
      case 'too-long':
        return {
          seen: `${found.field} 有 ${found.bytes} 字节（UTF-8），而 UserID 最多 32 字节。`,
          effect: '一个汉字占 3 字节。请用用户表里的 UserID，不要用显示名。',
        }
      case 'empty':
        return { seen: `${found.field} 为空。`, effect: '请填写；也可能是调用方的变量为空。' }
      case 'missing':
        return { seen: `包体里没有 ${found.field}。`, effect: '请补上，两个账号都是必填。' }
      case 'not-a-string':
        return {
          seen: `${found.field} 不是字符串，而是${typeWords[found.found]}。`,
          effect:
            found.found === 'number'
              ? '纯数字的 UserID 也要加引号。'
              : found.found === 'array'
                ? '这里要的是一个字符串，与 get_c2c_unread_msg_num 不同。'
                : 'UserID 是一个字符串；也可能是调用方的变量为空。',
        }
      case 'misnamed': {
        if (found.ofOtherCall) {
          return {
            seen: '包体里是 From_Account 和 To_Account，那是别的接口的字段名。',
            effect: `哪一个是已读方，两种都有可能（我们的推断）。这里按：${renames(found.names)}。`,
          }
        }
        const time = found.names.some(({ to }) => to === 'MsgReadTime')
        return {
          seen: `包体里是 ${list(found.names.map(({ from, to }) => `${from}（应为 ${to}）`))}。`,
          effect: time
            ? '不认识的字段大概会被忽略，于是截至当前的消息全部变为已读（我们的推断）。'
            : '字段名必须一字不差，区分大小写。',
        }
      }
      case 'swapped':
        return {
          seen: `${formats.time(found.at)} 曾以相反的方向成功标记过这两个账号。`,
          effect: '两个方向都会返回 OK，但只有已读方写在 Report_Account 时，未读数才会清零。',
        }
      case 'same-account':
        return {
          seen: `已读方与对方都是${quote(found.account)}。`,
          effect: '自己不会有来自自己的未读消息，所以什么也不会清掉（我们的推断）。',
        }
      case 'milliseconds':
        return {
          seen: `MsgReadTime 有 ${found.value.length} 位数字，是毫秒。`,
          effect: '服务端按秒解读，时间远在将来时会怎样，文档没有说明。',
        }
      case 'empty-body':
        return { seen: '包体为空。', effect: '需要一个 JSON 对象，带上两个账号。' }
      case 'not-utf8':
        return { seen: '包体不是 UTF-8。', effect: '请存为 UTF-8；Windows 上的编辑器可能写成 GBK 或 UTF-16。' }
      case 'not-an-object':
        return { seen: '包体是 JSON，但不是对象。', effect: '请发送 {"Report_Account":"…","Peer_Account":"…"}。' }
      case 'json-mistake':
        return {
          seen: `包体不是 JSON：${mistake(found.mistake)}。`,
          effect:
            found.repairs.length > 0
              ? `改掉${list(found.repairs.map((repair) => repairWords[repair]))}就是合法的 JSON。`
              : '请在原始包体里改正。',
        }
      case 'signature-changed':
        return { seen: '连接里的 UserSig 已经不是这次调用用的那个。', effect: '就目前能看出的，新的没有问题。' }
      case 'signature':
        switch (found.verdict) {
          case 'expired':
            return { seen: `UserSig 已过期 ${life(found.ago)}。`, effect: '需要一个新的。' }
          case 'other-identifier':
            return {
              seen: `UserSig 是为${quote(found.found)}签的，而连接里是${quote(found.expected)}。`,
              effect: '签名与 Identifier 必须是同一个人。',
            }
          case 'other-app':
            return {
              seen: `UserSig 属于应用 ${found.found}，而连接里是 ${found.expected}。`,
              effect: '签名与 SDKAppID 必须属于同一个应用。',
            }
          case 'empty':
            return { seen: '没有 UserSig。', effect: '请粘贴一个，或用 SecretKey 签名。' }
          case 'unreadable':
            return { seen: 'UserSig 无法解析。', effect: '签名页面会指出卡在哪一步、为什么。' }
          case 'wrong-key':
            return { seen: 'UserSig 是用另一个密钥签的。', effect: '请使用这个应用自己的 SecretKey。' }
        }
        break
      case 'clock':
        return {
          seen: `本机时钟比服务端${found.skewMs > 0 ? '快' : '慢'} ${life(Math.abs(found.skewMs) / 1000)}。`,
          effect:
            found.skewMs > 0
              ? '请校准。在这里签的 UserSig，对服务端来说起始时间在将来。'
              : '请校准后重新签名：在这里还有效的 UserSig，对服务端来说可能已经过期。',
        }
      case 'region':
        return {
          seen: `这个主机不认识${found.sdkAppId ? `应用 ${found.sdkAppId}` : '这个应用'}。`,
          effect: '应用只属于一个地域。可以用只读接口问问其他主机，不会改动任何数据。',
        }
      case 'rate':
        return {
          seen: `那一秒内，从这里对这个应用发起了 ${count.format(found.calls)} 次调用。`,
          effect: '同一应用的其他调用方也计算在内。请放慢发送，或申请提高上限。',
        }
      case 'method':
        return { seen: `这次是用 ${found.method} 发出的。`, effect: '文档只写了 POST。' }
      case 'parameter': {
        const seen =
          found.value === undefined
            ? `URL 里没有 ${found.name}。`
            : found.value === ''
              ? `${found.name} 为空。`
              : `${found.name} 的值是${quote(found.value)}。`
        return { seen, effect: found.name === 'contenttype' ? '文档只写了 json。' : '请在连接里填写。' }
      }
      case 'body-size':
        return {
          seen: `包体有 ${count.format(found.bytes)} 字节。`,
          effect: '现行文档的上限是 12,288 字节，旧表是 8 KB；一对账号只要一百字节左右。',
        }
      case 'caller-in-pair':
        return {
          seen: `Identifier 是${quote(found.account)}，正是本请求的 ${found.field}。`,
          effect: '请把 Identifier 换成管理员，并用管理员的 UserSig；这对账号不用改。',
        }
      case 'key-unknown':
        return {
          seen: 'UserSig 能解析，里面的账号和应用也与 Identifier、SDKAppID 一致。',
          effect: '密钥对不对，只有和 SecretKey 放在一起才看得出来：签名页面可以核对。',
        }
    }
  },
  action: (action) => {
    switch (action.kind) {
      case 'edit':
        return editWords(action.edit)
      case 'send-again':
        return '重新发送'
      case 'sign-again':
        return '重新签名'
      case 'open-signature':
        return '打开签名页面'
      case 'ask-regions':
        return '询问其他地域'
      case 'use-identifier':
        return `改用 Identifier ${action.identifier}`
      case 'use-app':
        return `改用 SDKAppID ${action.sdkAppId}`
      case 'wait':
        return `等 ${waiting(action.seconds)}后发送`
    }
  },
  andSend: (words) => `${spaced(words)}并重新发送`,
  andSendLive: (words) => `${spaced(words)}并发送到 LIVE`,
  sendAgainLive: '重新发送到 LIVE',
  waitLive: (seconds) => `等 ${waiting(seconds)}后发送到 LIVE`,
  onlyDraft: '只改草稿',
  mendAll: (count) => `改正以上 ${count} 处并重新发送`,
  mendAllLive: (count) => `改正以上 ${count} 处并发送到 LIVE`,
  sendsIn: (seconds) => `${count.format(seconds)} 秒后发送`,
  stop: '取消',
  stopped: '已停止：有内容被改动。没有发送任何东西。',
  masked: '包体里有 UserSig，没有保存下来，所以无法在原来的字节上修改。',
  changed: (edit) => {
    switch (edit.kind) {
      case 'trim':
        return `已修改 ${edit.field}：去掉首尾 ${edit.count} 个空格。`
      case 'remove-invisible':
        return `已修改 ${edit.field}：去掉 ${edit.count} 个不可见字符。`
      case 'half-width':
        return `已把 ${edit.field} 改为半角字符。`
      case 'use-known':
        return `已把 ${edit.field} 改为${quote(edit.value)}。`
      case 'quote':
        return `已把 ${edit.field} 改为同样数字的字符串。`
      case 'use-seconds':
        return '已把 MsgReadTime 改为秒。'
      case 'rename':
        return `已改名：${renames(edit.names)}。`
      case 'swap':
        return '已对调两个账号。'
      case 'use-post':
        return '已把请求方法改为 POST。'
      case 'use-contenttype-json':
        return '已把 contenttype 改为 json。'
      case 'repair-json':
        return `已修改包体：改掉${list(edit.repairs.map((repair) => repairWords[repair]))}。`
    }
  },
  fromSent: '以所解释的那次请求为准；草稿在那之后改动过。',
  loaded: '草稿已恢复为所解释的那次请求。',
  undo: '撤销',
  undone: '草稿已恢复原样。',
  question: {
    title: (code) => `${code} 指的是哪个账号？`,
    inferred: '两种都是我们的推断',
    check: '先核对这个账号的拼写和大小写，再用 account_check 一次查两个账号。',
    reading: (code, field) => {
      if (code === 90003) {
        return field === 'Peer_Account' ? 'To 是操作所针对的人。' : 'To 是已读方，与 get_c2c_unread_msg_num 一致。'
      }
      return field === 'Report_Account' ? 'From 是执行操作的人。' : 'From 是消息的发送方。'
    },
    likely: {
      recorded: '已记录在本机',
      evidence: '最有可能：依据见上',
      'first-reading': '没有人验证过之前，先按这个',
    },
    itWas: (field) => `就是 ${field}`,
    forget: '清除记录',
  },
})

const typeWords: Record<Extract<Evidence, { kind: 'not-a-string' }>['found'], string> = {
  number: '数字',
  null: ' null',
  array: '数组',
  boolean: '布尔值',
  object: '对象',
}

function editWords(edit: DraftEdit): string {
  switch (edit.kind) {
    case 'trim':
      return '去掉空格'
    case 'remove-invisible':
      return '去掉这些字符'
    case 'half-width':
      return '改为半角'
    case 'use-known':
      return `改用${quote(edit.value)}`
    case 'quote':
      return '改为字符串'
    case 'use-seconds':
      return '改为秒'
    case 'rename':
      return edit.names.some(({ from }) => from === 'To_Account') && edit.names.length > 1
        ? `以 ${edit.names.find(({ to }) => to === 'Report_Account')?.from} 为已读方`
        : '改正字段名'
    case 'swap':
      return '对调'
    case 'use-post':
      return '改用 POST'
    case 'use-contenttype-json':
      return '改为 json'
    case 'repair-json': {
      const removed = edit.repairs.filter((repair) => repair !== 'quotes').map((repair) => repairWords[repair])
      if (removed.length === 0) return '改用双引号'
      return removed.length < edit.repairs.length ? '改成合法的 JSON' : `去掉${list(removed)}`
    }
  }
}

/** A space between a Latin word and what follows it. */
function spaced(words: string): string {
  return /[A-Za-z]$/.test(words) ? `${words} ` : words
}

function waiting(seconds: number): string {
  return seconds < 120 ? `${seconds} 秒` : `${seconds / 60} 分钟`
}
