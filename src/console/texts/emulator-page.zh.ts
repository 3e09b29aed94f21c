/** 模拟器页面的简体中文，随页面一起加载。API 的名字保持原样。 */
import type { CheckName, contradictions, Fault, FaultKind } from '../../protocol/emulator-api.ts'
import type { ScenarioId } from '../../protocol/emulator-settings.ts'
import type { EmulatorPageTexts } from './emulator-page.en.ts'
import type { BoxRange } from './text-types.ts'

const count = new Intl.NumberFormat('zh-CN')
const decimal = new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 3 })

const range = ({ min, max, fractions }: BoxRange) =>
  `请填 ${decimal.format(min)} 到 ${count.format(max)} 之间的${fractions ? '数字' : '整数'}。`

const scenarioNames: Record<ScenarioId, string> = {
  empty: '空',
  'first-minute': '第一分钟',
  'busy-inbox': '繁忙的收件箱',
  'hundred-conversations': '一百个会话',
  'chinese-names': '中文账号名',
  'swapped-pair': '账号填反',
  'nothing-unread': '全部已读',
}

const kinds: Record<FaultKind, string> = {
  code: '返回错误码',
  'badge-kept': '返回 OK 但保留未读数',
  'clock-off': '本次调用时钟不准',
  delay: '延迟应答',
  stall: '一直不应答',
  drip: '逐字节慢传',
  'drop-before-headers': '响应头之前断开',
  'drop-after-headers': '响应头之后断开',
  'cut-body': '响应体截断',
  'wrong-length': '长度不符',
  'html-502': '网关页面，HTTP 502',
  'empty-200': 'HTTP 200 且无内容',
  garbage: '乱码字节',
  'not-utf8': '非 UTF-8',
  contradiction: '与文档矛盾',
}

const contradictionNames: Record<(typeof contradictions)[number], string> = {
  'ok-with-code': 'OK 却带错误码',
  'fail-without-code': 'FAIL 而错误码为 0',
  'code-as-string': '错误码是文本',
  'missing-field': '缺少字段',
  'duplicate-key': '字段重复',
  'long-number': '64 位错误码',
}

function describe(fault: Fault): string {
  switch (fault.kind) {
    case 'code':
      return `错误码 ${fault.code}`
    case 'delay':
      return `延迟 ${count.format(fault.ms)} 毫秒`
    case 'drip':
      return `逐字节慢传，每字节 ${count.format(fault.ms)} 毫秒`
    case 'wrong-length':
      return fault.length === 'longer' ? 'Content-Length 偏大' : 'Content-Length 偏小'
    case 'garbage':
      return `${count.format(fault.bytes ?? 64)} 个乱码字节，种子 ${fault.seed ?? 1}`
    case 'contradiction':
      return `${kinds.contradiction}：${contradictionNames[fault.of]}`
    case 'clock-off':
      return `时钟偏差 ${decimal.format(fault.minutes)} 分钟`
    default:
      return kinds[fault.kind]
  }
}

const checks: Record<CheckName, string> = {
  path: '路径不是模拟器认识的命令。',
  sdkappid: '缺少 sdkappid，或者它不是数字。',
  'app-known': '没有使用该 SDKAppID 的应用。',
  'app-condition': '该应用被设置为整体不可用。',
  region: '该应用设了地域，而 Host 请求头不是该地域的域名。',
  address: '调用方的地址不在允许列表里。',
  parameters: 'URL 的某个参数缺失或有误。',
  signature: 'UserSig 未通过校验。',
  administrator: 'identifier 不是该应用的管理员。',
  quota: '当天的调用额度已用完。',
  rate: '这一秒内的调用超过上限。',
  method: '请求方法不是 POST。',
  body: '请求体过长，或者不是 JSON 对象。',
}

export const emulatorPageZh: EmulatorPageTexts = {
  title: '模拟器',

  problem: {
    unreachable: '模拟器没有应答。',
    'no-such-world': '模拟器里没有这个应用，可能是重新启动过。',
    'token-needed': '服务器要求先提供访问令牌。',
    refused: (error) => `模拟器没有接受：${error}`,
  },

  world: {
    title: '模拟应用',
    upToDate: '与模拟器同步',
    because: { default: '始终存在', connection: '当前连接', made: '已创建', address: '来自网址' },
    clock: '时钟',
    clockOff: (minutes) => `${minutes > 0 ? '快' : '慢'} ${decimal.format(Math.abs(minutes))} 分钟`,
    rate: '频率',
    callsPerSecond: (limit) => (limit === null ? '不限' : `每个命令 ${count.format(limit)} 次/秒`),
    admins: '管理员',
    scenario: '场景',
    scenarioName: scenarioNames,
    asOf: (time) => `以下是 ${time} 的状态。`,
    asking: '每秒重试一次。',
    workbenchElsewhere: '工作台连接的不是这个应用，它的调用不会出现在这里。',
    toDefault: '查看始终存在的那个应用',
  },

  board: {
    title: '会话',
    summary: (accounts, conversations, unread) =>
      `${count.format(accounts)} 个账号 · ${count.format(conversations)} 个会话 · ${count.format(unread)} 条未读`,
    filter: '按账号筛选',
    empty: '还没有账号。请导入一个，或者选一个场景重新开始。',
    nothingFound: (search) => `没有名称包含“${search}”的账号。`,
    more: (left) => `再显示一些（还有 ${count.format(left)} 个）`,
    noConversations: '没有消息',
    unread: (unread, from) =>
      from === undefined ? `共 ${count.format(unread)} 条未读` : `来自 ${from} 的未读 ${count.format(unread)} 条`,
    changed: (reader, peer, from, to) =>
      `${reader}：来自 ${peer} 的未读从 ${count.format(from)} 条变为 ${count.format(to)} 条`,
    was: (unread) => `原为 ${count.format(unread)}`,
    messages: (messages) => `${count.format(messages)} 条消息`,
    neverRead: '从未标记',
    readUpTo: (time) => `已读到 ${time}`,
    message: '＋1',
    messageTitle: (reader, peer) => `${peer} 再给 ${reader} 发一条消息`,
    read: '阅读',
    readTitle: (reader) => `${reader} 在自己的客户端里打开该会话`,
    nothingUnread: '这里没有计入未读的消息',
    use: '填入草稿',
    useTitle: '把这两个账号填进工作台的草稿，不会发送。',
  },

  message: {
    title: '发送消息',
    sender: '发送者',
    reader: '接收者',
    count: '条数',
    send: '以发送者身份发送',
    sent: '已发送。',
    missing: '请填写账号。',
    noAccount: '这里没有该账号。',
    toOneself: '与发送者相同：发给自己的消息不计未读。',
    importThem: '导入',
    countOdd: range,
  },

  accounts: {
    title: '导入账号',
    account: '账号',
    add: '导入',
    missing: '请填写账号。',
    there: '该账号已存在。',
    long: (bytes, most) => `${bytes} 字节；厂商最多接受 ${most} 字节，模拟器照样导入。`,
  },

  faults: {
    title: '故障',
    kindLabel: '出什么错',
    group: { service: '服务', network: '网络', answer: '应答' },
    kind: kinds,
    does: {
      code: '返回该错误码，不执行。',
      'badge-kept': '标记已读返回 OK，但什么也不改。',
      'clock-off': '用不准的时钟校验签名并填写 Date。',
      delay: '立即执行，稍后应答。',
      stall: '执行，但一直不应答。',
      drip: '执行；响应体逐字节发送。',
      'drop-before-headers': '应答之前断开连接，不执行。',
      'drop-after-headers': '执行；发完响应头后断开连接。',
      'cut-body': '执行；只发一半响应体就断开连接。',
      'wrong-length': '执行；Content-Length 与响应体不符。',
      'html-502': '像服务前面的网关那样应答，不执行。',
      'empty-200': '执行；HTTP 200，没有响应体。',
      garbage: '执行；返回随机字节，种子相同则字节相同。',
      'not-utf8': '执行；应答里有一个不合 UTF-8 的字节。',
      contradiction: '执行；应答与文档不符。',
    },
    seen: {
      code: '调用方看到 FAIL 和该错误码。',
      'badge-kept': '调用方看到 OK，只有未读数能说明问题。',
      'clock-off': '调用方可能看到 70001 或 70009，Date 也不准。',
      delay: '调用方等待，或者超时。',
      stall: '调用方超时。',
      drip: '调用方等很久，或者超时。',
      'drop-before-headers': '调用方看到连接被重置。',
      'drop-after-headers': '调用方看到应答中断。',
      'cut-body': '调用方看到应答中断。',
      'wrong-length': '偏小：调用方只读到一半。偏大：应答中断。',
      'html-502': '调用方本该收到 JSON，却看到 HTML。',
      'empty-200': '调用方看到成功，却没有内容。',
      garbage: '调用方看到任何 JSON 解析器都读不了的内容。',
      'not-utf8': '调用方看到无法解码的文本。',
      contradiction: '调用方无法判断是否成功。',
    },
    box: {
      code: '错误码',
      delayMs: '应答前的毫秒数',
      dripMs: '每个字节前的毫秒数',
      bytes: '字节数',
      garbageSeed: '字节的种子',
      minutes: '快多少分钟，负数为慢',
      calls: '次数',
      percent: '百分比',
      seed: '种子',
    },
    errorInfo: '错误信息 ErrorInfo',
    errorInfoHint: '可选',
    length: { label: 'Content-Length', shorter: '偏小', longer: '偏大' },
    contradictionLabel: '方式',
    contradiction: contradictionNames,
    hitsLabel: '影响哪些调用',
    hitsCalls: '接下来的',
    hitsShare: '全部调用的一部分',
    commandLabel: '哪个命令',
    anyCommand: '任何命令',
    codeOdd: '请填整数，例如 70001。',
    range,
    lookAbove: '请看上面标出的地方。',
    plant: '安排故障',
    planted: '故障已安排。',
    pending: '待发生的故障',
    pendingCount: (faults) => `${count.format(faults)} 个待发生`,
    none: '没有安排故障：每次调用都正常应答。',
    describe,
    left: ({ calls, share, seed }) =>
      share === undefined
        ? `接下来 ${count.format(calls ?? 1)} 次调用`
        : `${decimal.format(share * 100)}% 的调用，种子 ${seed ?? 1}`,
    hitSoFar: (hits) => `已命中 ${count.format(hits)} 次`,
    remove: '移除',
    removeOne: (fault) => `移除：${fault}`,
    removeAll: '全部移除',
  },

  startOver: {
    title: '重新开始',
    scenario: '场景',
    name: scenarioNames,
    holds: {
      empty: '只有创建时给定的账号，没有消息。',
      'first-minute': '十个账号；dramon1 有 3 条来自 dramon2 的未读消息，其他账号各有不同情形。',
      'busy-inbox': 'dramon1 有十二个会话：每三个有一个已读，其中一个超过计数上限。',
      'hundred-conversations': 'dramon1 有 105 个会话，只有最新的 100 个计入未读。',
      'chinese-names': '中文账号名；十一个汉字就是 33 字节。',
      'swapped-pair': '只有反方向有未读消息：返回 OK，未读数却不变。',
      'nothing-unread': '全部已读：返回 OK，什么也不变。',
    },
    start: '重新开始',
    question: (messages, calls, faults) =>
      `${count.format(messages)} 条消息、${count.format(calls)} 条调用记录、${count.format(faults)} 个故障和全部设置都会清除，且无法恢复。`,
    yes: '确定，重新开始',
    cancel: '取消',
    done: '已重新开始。',
  },

  settings: {
    title: '设置',
    name: {
      clockMinutes: '时钟偏差（分钟）',
      webhook: '回调地址',
      callsPerSecond: '单个命令每秒调用数 → 60007',
      appCallsPerSecond: '全部命令每秒调用数 → 60011',
      callsPerDay: '体验版 24 小时调用数 → 60028',
      maxAccounts: '体验版可导入账号数 → 70398',
      maxBadSignatures: '一分钟内签名被拒次数 → 70050',
      hasKey: '签名密钥 → 70016',
      condition: '应用整体状态',
      region: '地域 → 60026',
      allowedAddresses: '允许调用的地址 → 60021',
      blockedIdentifiers: '被封禁的 identifier → 70051',
    },
    clockHint: '比本机快多少，负数为慢',
    webhookHint: '标记已读后向它发送 C2C.CallbackAfterMsgReport，只能是本机',
    webhookOdd: '须为指向 localhost、127.… 或 [::1] 的 http 或 https 地址，不带查询参数。',
    more: '限制与状态',
    limitsHint: '留空表示不限。被拒绝时返回对应的错误码。',
    condition: {
      'in-use': '正常',
      disabled: '已停用 → 60016',
      unpaid: '套餐到期或欠费 → 60020',
      'push-only': '仅购买推送 → 60027',
    },
    keyThere: '已保存',
    keyGone: '缺失',
    anyRegion: '任何域名都对',
    addressesHint: '以逗号分隔，留空表示全部允许',
    identifiersHint: '以逗号分隔',
    range,
    apply: '应用',
    nothingToApply: '还没有改动',
    discard: '放弃改动',
    applied: '已应用。',
  },

  switches: {
    title: '未定问题',
    hint: '文档没有写明厂商行为的地方，模拟器按开关决定。选择立即对该应用生效。原因为英文原文。',
    usual: (choice) => `${choice}（默认）`,
  },

  calls: {
    title: '收到的调用',
    count: (calls, most) => (calls < most ? `${count.format(calls)} 条` : `最新 ${count.format(most)} 条`),
    empty: '还没有调用。在工作台按“发送”，或用 cURL 调用模拟器，就会出现在这里。',
    chooseOne: '选一条调用，查看它的字节、签名和应答原因。',
    gone: '这条调用已不在记录里。',
    detail: '调用详情',
    answer: (answer) => {
      switch (answer.kind) {
        case 'ok':
          return 'OK'
        case 'fail':
          return `FAIL ${answer.code}`
        case 'spoiled':
          return '应答已损坏'
        case 'none':
          return '没有应答'
        case 'pending':
          return '尚未应答'
        case 'preflight':
          return '预检请求'
      }
    },
    faultName: (kind) => (Object.hasOwn(kinds, kind) ? kinds[kind as FaultKind] : kind),
    curl: '复制为 cURL',
    curlTitle: '签名取自 $TIM_USERSIG',
    why: '为什么这样应答',
    hitByFault: (fault, id) => `命中安排的故障${id === undefined ? '' : ` ${id}`}：${fault}。`,
    undecided: '尚未决定。',
    reason: (reason, answer) => {
      switch (reason.by) {
        case 'check':
          return `${checks[reason.check]}检查的顺序是我们的推断。`
        case 'command':
          if (answer.kind === 'fail') return `检查全部通过，由 ${reason.command} 命令本身拒绝，数据没有变化。`
          return `检查全部通过，${reason.command} 已执行，${reason.changed ? '数据有变化。' : '数据没有变化。'}`
        case 'fault':
          return '没有查看调用本身。'
        case 'preflight':
          return '浏览器自行询问是否允许调用，不是对服务的调用。'
      }
    },
    check: checks,
    bySwitch: (name) => `文档对此没有写明，由开关 ${name} 决定。`,
    signature: {
      title: '签名',
      verdict: {
        valid: '有效',
        empty: '没有 UserSig',
        unreadable: '无法读取',
        'other-identifier': '是为别的 identifier 签的',
        'other-app': '是为别的应用签的',
        expired: '按该应用的时钟已过期',
        'wrong-key': '用别的密钥签的',
      },
      made: '签发',
      expires: '到期',
    },
    request: '请求行与请求头',
    body: {
      title: '请求体',
      hex: '十六进制',
      notText: '这些字节不是 UTF-8 文本',
      none: '没有请求体。',
    },
    reply: '应答',
    noReply: '没有。',
    emptyReply: '响应体为空。',
    webhook: {
      event: 'C2C.CallbackAfterMsgReport',
      out: '发出的回调',
      explained: '模拟器把“会话已读”通知给回调地址。对方如何应答不影响结果。',
      request: '发出的事件',
      answer: '回调地址的应答',
      outcome: ({ outcome, status, failure }) => {
        if (outcome === 'pending') return '发送中'
        if (outcome === 'answered') return `HTTP ${status ?? '?'}`
        return failure === 'timeout' ? '超时' : failure === 'redirect' ? '重定向，未跟随' : '无法连接'
      },
    },
  },
}
