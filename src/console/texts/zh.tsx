/** 简体中文。API 的名字保持原样；用词与 protocol/error-codes 的中文一致。 */
import type { JsonMistake } from '../../lib/json-text.ts'
import type { FailureKind } from '../../protocol/exchange.ts'
import type { RefusalReason } from '../../protocol/relay-api.ts'
import type { UserSigVerdict } from '../../protocol/user-sig.ts'
import type { Texts } from './texts.tsx'

const day = 86_400

/** `6 天 3 小时`、`23 小时 58 分`、`4 分钟`、`40 秒` */
function life(seconds: number): string {
  const [days, hours, minutes] = [
    Math.floor(seconds / day),
    Math.floor((seconds % day) / 3600),
    Math.floor((seconds % 3600) / 60),
  ]
  if (days > 1) return `${days} 天 ${hours} 小时`
  if (seconds >= 3600) return `${days * 24 + hours} 小时 ${minutes} 分`
  return seconds >= 60 ? `${minutes} 分钟` : `${Math.floor(seconds)} 秒`
}

const count = new Intl.NumberFormat('zh-CN')

function place({ line, column }: JsonMistake): string {
  return `第 ${line} 行第 ${column} 列`
}

function mistake(found: JsonMistake): string {
  switch (found.kind) {
    case 'empty':
      return '内容为空'
    case 'byte-order-mark':
      return '开头有 BOM'
    case 'comment':
      return `${place(found)}有注释`
    case 'trailing-comma':
      return `${place(found)}之前多了逗号`
    case 'quotes':
      return `${place(found)}的引号不是 "`
    case 'cut-off':
      return `没有写完，止于${place(found)}`
    case 'syntax':
      return `${place(found)}有语法错误`
  }
}

const verdicts: Record<UserSigVerdict, string> = {
  valid: '有效',
  empty: '无签名',
  unreadable: '无法解析',
  'other-identifier': 'Identifier 不符',
  'other-app': 'SDKAppID 不符',
  expired: '已过期',
  'wrong-key': '密钥不符',
}

export const zh: Texts = {
  product: 'Markread',
  pageNotFound: '页面不存在。',
  toWorkbench: '回到工作台',
  crashed: 'Markread 自身出错了。已输入的内容仍保留在这个标签页里。',
  reload: '重新加载',

  navigation: { label: '页面', workbench: '工作台', signature: '签名', emulator: '模拟器', codes: '错误码' },

  shell: {
    mode: { emulator: '模拟器', 'read-only': '线上 只读', armed: '线上 已解锁' },
    liveTitle: (name) => `线上 ${name} · Markread`,
    live: '线上',
    armedTitle: (name) => `已解锁 线上 ${name} · Markread`,
    workbench: '工作台',
    theme: '主题',
    themes: { system: '跟随系统', light: '浅色', dark: '深色' },
    shortcuts: '快捷键',
    close: '关闭',
    history: '历史',
    historyWidth: '历史栏宽度',
    requestWidth: '请求栏宽度',
    goTo: (pane) => `跳到${pane}`,
    keys: {
      send: '发送',
      cancel: '取消进行中的调用',
      swap: '互换两个账号',
      random: '换一个 random',
      curl: '复制为 cURL',
      payloads: '载荷测试台',
      documents: '文档差异',
      focus: '跳到历史、请求、应答',
      previous: '上一次、下一次调用',
      palette: '命令面板：连接、页面、操作',
      shortcuts: '打开本表',
    },
  },

  connection: {
    title: '连接',
    changed: '已改动',
    saved: '已保存的连接…',
    target: '目标',
    emulator: '模拟器',
    regions: '腾讯云即时通信 IM（线上）',
    allowedHosts: '启动时指定（线上）',
    backups: '备用域名（线上），仅在 DNS 被劫持时使用',
    region: {
      china: '中国',
      singapore: '新加坡',
      seoul: '首尔',
      tokyo: '东京',
      frankfurt: '法兰克福',
      siliconValley: '硅谷',
      jakarta: '雅加达',
      mumbai: '孟买',
      saudiArabia: '沙特阿拉伯',
    },
    regionStatus: { retired: '已下线', unconfirmed: '未证实' },
    signWithKey: '用 SecretKey 签名',
    signAgain: '重新签名',
    notFetched: '这一部分无法加载：控制台的服务没有应答。请启动服务后刷新。',
    reveal: '显示',
    hide: '隐藏',
  },

  joinSentences: (sentences) => sentences.join(''),

  signature: {
    state: (verdict, content, remaining) => {
      switch (verdict) {
        case 'valid':
          return `签名有效：${content?.identifier}，剩余 ${life(remaining ?? 0)}。`
        case 'empty':
          return '还没有 UserSig。粘贴一个，或用 SecretKey 签名。'
        case 'unreadable':
          return '这不是 UserSig。'
        case 'other-identifier':
          return content?.identifier
            ? `这是 ${content.identifier} 的签名，不是当前 Identifier 的。`
            : '签名里的 Identifier 为空，与当前的不符。'
        case 'other-app':
          return `这是 SDKAppID ${content?.sdkAppId} 的签名，不是当前应用的。`
        case 'expired':
          return `签名已过期 ${life(-(remaining ?? 0))}。`
        case 'wrong-key':
          return '签名用的是另一个密钥。'
      }
    },
    predicted: (code) => `预计服务端返回 ${code}。`,
    short: (verdict, remaining) => (verdict === 'valid' ? life(remaining ?? 0) : verdicts[verdict]),
    predictedEmpty: '预计服务端返回 70003；旧的错误码表里是 70002。',
    remark: (remark) => {
      switch (remark.kind) {
        case 'ends-soon':
          return '剩余不足一天。'
        case 'long-life':
          return `有效期长达 ${count.format(Math.round(remark.days))} 天，通常为 180 天。`
        case 'above-ceiling':
          return `有效期长达 ${count.format(Math.round(remark.years))} 年，文档规定的上限是 10 年。`
        case 'made-in-future':
          return `签名时间在 ${life(remark.ahead)}之后：签名方或本机的时钟不准。`
        default:
          return undefined
      }
    },
    keep: '保留到此标签页关闭',
    keepHint: '存入 session storage，刷新后仍在。此页面内运行的一切都能读到它。',
    notKept: '浏览器不允许本页面保留它。',
  },

  request: {
    title: '请求',
    documentation: '厂商的接口文档',
    url: '请求 URL',
    body: '请求包体',
    views: '请求的视图',
    form: '表单',
    raw: '原文',
    rawBody: '包体原文',
    readerHint: '已读方，清的是它的未读数',
    otherHint: '对方，消息的发送方',
    readTimePlaceholder: '可选 · Unix 秒；留空为当前时间',
    swap: '互换已读方与对方',
    sentence: (reader, other, readTime) => (
      <>
        {readTime ? <>截至 {readTimeInWords(readTime)}，</> : ''}
        {other} 发给 {reader} 的消息将标记为已读。
      </>
    ),
    rawSentence: '包体原文，一个字节也不改，原样发送。',
    obstacle: (obstacle) => {
      switch (obstacle.kind) {
        case 'not-utf8':
          return '包体原文不是 UTF-8 文本，无法用表单编辑。'
        case 'mistake':
          return `包体原文不是 JSON，无法用表单编辑：${mistake(obstacle.mistake)}。`
        case 'not-an-object':
          return '包体原文不是 JSON 对象，无法用表单编辑。'
        case 'not-a-string':
          return `包体原文里的 ${obstacle.field} 不是字符串，无法用表单编辑。`
        case 'duplicate-key':
          return `包体原文里有两个 ${obstacle.field}，无法用表单编辑。`
      }
    },
    showRaw: '查看原文',
    notJson: (obstacle) => {
      const why =
        obstacle.kind === 'mistake'
          ? `：${mistake(obstacle.mistake)}`
          : obstacle.kind === 'not-utf8'
            ? '，也不是 UTF-8'
            : ''
      return `不是 JSON${why}。将原样发送，服务端会返回 90001。`
    },
    holdsUserSig: '包体里有 UserSig。它会原样发送；历史和刷新后的本标签页只保留它的指纹。',
    markNote: '开头有 BOM，许多 JSON 解析器不接受。将原样发送。',
    check: (check, field) => {
      switch (check.kind) {
        case 'missing':
          return `包体里没有 ${field}。`
        case 'misnamed':
          return `包体里没有 ${field}，却有 ${check.found}；字段名必须一字不差，区分大小写。`
        case 'not-a-string':
          return `${field} 不是 JSON 字符串。`
        case 'number-time':
          return '是数字，而文档写的是字符串；已知服务端两种都接受。'
        case 'empty':
          return '为空。'
        case 'ends-with-space':
          return '首尾有空格，匹配不到任何账号。'
        case 'invisible':
          return '含不可见字符，匹配不到任何账号。'
        case 'full-width':
          return '含全角字符，多半是输入法打出来的。'
        case 'too-long':
          return `${check.bytes} 字节；UserID 最多 32 字节（UTF-8）。`
        case 'same-account':
          return '已读方与对方是同一个账号。'
        case 'not-seconds':
          return '不是秒数。服务端会如何处理，文档没有说明。'
        case 'milliseconds':
          return '看位数是毫秒；服务端按秒解读。'
        case 'future':
          return '晚于当前时间。服务端会如何处理，文档没有说明。'
      }
    },
    expected: (codes, documented) => `预计返回 ${codes.join(' 或 ')}${documented ? '' : '（我们的推断）'}。`,
    otherMethod: (method) => `将以 ${method} 发出（在高级选项中选择）。`,
    advanced: '高级选项',
    advancedHint: '方法、请求头、random、contenttype、超时',
    bytes: (n) => `${count.format(n)} 字节`,
    characters: (n) => `${count.format(n)} 个字符`,
    fingerprint: (hash) => `指纹 ${hash}`,
    emptyBody: '空',
    lineEndings: '换行符',
    lineEnding: (kind) => (kind === 'mixed' ? '换行符混用' : kind),
    byteOrderMark: 'BOM',
    notUtf8: '非 UTF-8',
    noContentType: '无 Content-Type',
    hex: '十六进制',
    hexMistake: '十六进制数字必须成对；改对之前，包体保持上一次完整的字节。',
    openFile: '打开文件…',
    fileTooLarge: (limit) => `文件太大，中继最多发送 ${count.format(limit)} 字节。`,
    notSentYet: '尚未发送',
    asSent: (time) => `实际发送 · ${time}`,
    showingEarlier: '显示的是之前的一次调用。',
    backToDraft: '返回草稿',
    loadIntoForm: '载入表单',
  },

  arming: {
    title: '解锁线上连接',
    question: (sdkAppId) =>
      !/^\d+$/.test(sdkAppId)
        ? '是哪个应用？请先填写它的 SDKAppID，如 1400000000。'
        : `允许此标签页修改应用 ${sdkAppId} 中真实用户的数据吗？`,
    effects: [
      '每按一次发送，都会把真实用户的消息标记为已读，无法撤销。',
      '解锁本身不会发送任何请求。',
      '10 分钟没有发送、刷新页面，或更改、切换、保存连接后，自动恢复只读。',
    ],
    failed: '控制台的服务拒绝了解锁，或无法连接。没有解锁；请在服务运行后重试。',
    arm: (sdkAppId) => `解锁线上 ${sdkAppId}`,
    cancel: '保持只读',
  },
  send: {
    toEmulator: '发送到模拟器',
    toLive: (sdkAppId) => `发送：在线上 ${sdkAppId} 标记已读`,
    armFirst: (sdkAppId) => `解锁后向线上 ${sdkAppId} 发送…`,
    armedFor: '已解锁，剩余',
    disarm: '恢复只读',
    cancel: '取消',
    tooLarge: (bytes, limit) =>
      `包体有 ${count.format(bytes)} 字节；超过 ${count.format(limit)} 字节，中继会拒绝发送。`,
  },

  copy: {
    copy: '复制',
    copied: '已复制',
    failed: '复制失败',
    curl: '复制为 cURL',
    curlTitle: '适用于 POSIX shell；签名取自 $TIM_USERSIG',
    withSignature: '复制（含签名）',
    withSignatureQuestion: '它能打开整个应用，确定复制？',
    withSignatureTitle: '命令里会带上 UserSig，拿到它就能操作整个应用',
    copyDump: '复制转储',
    copyHex: '复制十六进制',
  },
  bytes: '字节',

  outcome: {
    status: (outcome) => {
      switch (outcome.kind) {
        case 'ok':
          return 'OK'
        case 'rejected':
          return `FAIL ${outcome.code}`
        case 'inconsistent':
          return '不一致'
        case 'unreadable':
          return '无法解读'
        case 'failed':
          return '失败'
        case 'refused':
          return '被拒绝发送'
      }
    },
    line: (outcome) => {
      switch (outcome.kind) {
        case 'ok':
          return 'OK'
        case 'rejected':
          return `FAIL ${outcome.code}`
        case 'inconsistent':
          return '不一致'
        case 'unreadable':
          return '无法解读'
        case 'failed':
          return `失败 · ${failureWords[outcome.failure.kind]}`
        case 'refused':
          return `被拒绝发送 · ${refusalWords[outcome.refusal.reason]}`
      }
    },
  },

  response: {
    title: '应答',
    nothingYet: '尚未发送',
    running: (ms) => `已等待 ${(ms / 1000).toFixed(1)} 秒`,
    views: '应答的视图',
    fields: '字段',
    raw: '原文',
    headers: 'HTTP 头',
    timing: '耗时',
    field: '字段',
    value: '值',
    meaning: '含义',
    fieldMeaning: {
      ActionStatus: 'OK 为成功，FAIL 为失败',
      ErrorCode: '成功时为 0',
      ErrorInfo: '服务端的原话，英文',
    },
    fieldMissing: '缺失，文档规定应有',
    notPromised: '不在此接口的文档之内',
    noReply: '没有收到应答。',
    unreadable: '应答不是 JSON 对象，字节见“原文”。',
    notJson: (why) => `应答不是 JSON：${why}。字节见“原文”。`,
    unsafeNumbers: '有数字超出 2^53。这里按收到的原样显示；按双精度浮点数读取的程序会把它舍入。',
    emptyReply: '包体为空。',
    suspiciouslyLarge: (shown: number) => `远超此接口应答的正常大小，这里只显示前 ${count.format(shown)} 个字符。`,
    notUtf8: '不是 UTF-8，以十六进制显示。',
    sentHeaders: '发送',
    receivedHeaders: '收到',
    phase: {
      queue: '排队',
      dns: 'DNS',
      tcp: 'TCP',
      tls: 'TLS',
      firstByte: '首字节',
      download: '下载',
      total: '合计',
    },
    remoteAddress: '远端地址',
    reused: '复用已有连接',
    serverDate: '服务端的 Date',
    earlier: '这个应答对应当时发送的请求；草稿之后改过。',
  },

  explain: {
    title: '解释',
    idle: '点击发送，应答的含义会显示在这里。',
    withoutWords: '此错误码的说明没能加载。服务端的原话：',
    relayWaiting: '每 2 秒检查一次是否恢复。',
    relayBack: '已恢复，请再按“发送”。',
  },

  history: {
    title: '历史',
    // 不单说“会话”：错误码里的会话是聊天的会话。
    session: (name) => `调试会话 ${name}`,
    newSession: '新建调试会话',
    share: '分享…',
    imported: '导入',
    empty: '发送过的调用会列在这里，只保存在本机。',
    rawBody: '包体原文',
    running: '进行中',
    notRepeatable: '包体里曾有 UserSig，没有保留，无法再发送同样的字节。',
    repeatLive: '在线上再发一次',
    repeat: '再发一次',
    broken: '这条记录已无法读取',
    notLasting: '浏览器不允许页面存储数据，关闭页面后这些调用就没有了。',
  },

  mistake,
  life,
}

function readTimeInWords(seconds: string): string {
  if (!/^\d{1,11}$/.test(seconds)) return seconds
  return new Intl.DateTimeFormat('zh-CN', { dateStyle: 'short', timeStyle: 'medium' }).format(Number(seconds) * 1000)
}

const failureWords: Record<FailureKind, string> = {
  dns: '找不到主机',
  tcp: '连接不上',
  tls: '安全连接失败',
  timeout: '超时',
  reset: '连接被关闭',
  'cut-off': '应答被截断',
  'bad-http': 'HTTP 有误',
  'reply-too-large': '应答太大',
  cancelled: '已取消',
  'relay-unreachable': '中继连不上',
  interrupted: '被刷新中断',
}

const refusalWords: Record<RefusalReason, string> = {
  malformed: '请求无法读取',
  'bad-url': 'URL 不合法',
  'user-info': 'URL 带用户名',
  'plain-http': '明文 http',
  'host-not-allowed': '主机不允许',
  'path-not-allowed': '路径不允许',
  'method-not-allowed': '方法不允许',
  'not-armed': '未解锁',
  'token-needed': '缺少访问令牌',
  'foreign-origin': '来自其他网站',
  'body-too-large': '包体太大',
  'not-json': '不是 JSON',
  'foreign-host': '地址不符',
  'private-address': '内网地址',
  busy: '调用太多',
  'headers-too-large': '请求头太大',
}
