/** 各种结果的解释，简体中文。页面打开之后随错误码一起加载，服务停掉以后仍然在。 */
import type { UnreadableReason } from '../../protocol/reply.ts'
import type { ExplanationTexts } from './explanation.en.ts'
import type { CauseAndFix } from './text-types.ts'
import type { Texts } from './texts.tsx'

function failed(title: string, meaning: string, causes: [string, string][]) {
  return { title, meaning, causes: causes.map(([cause, fix]): CauseAndFix => ({ cause, fix })) }
}

const unreadableWords: Record<UnreadableReason, string> = {
  empty: '应答为空',
  'not-utf8': '应答不是文本',
  html: '返回了一个网页',
  'cut-off': '应答不完整',
  'not-json': '应答不是 JSON',
  'not-an-object': '应答不是 JSON 对象',
}

export const buildExplanationZh = ({ mistake }: Texts): ExplanationTexts => ({
  phaseReached: (phase: string) => `到达阶段：${phase}`,
  unsent: '还没走到发送这一步，请求没有发出。',
  evidence: '依据：',
  ok: {
    title: '服务端已接受',
    meaning:
      '按服务端的说法，消息已标记为已读。但光凭 OK 不能证明未读数变了：两个账号对调也会成功，应答里又没有计数。已打开的客户端可能要再同步一次才会更新。',
  },
  inconsistent: {
    title: '应答与文档矛盾',
    meaning: '应答能解读，但与文档的承诺不符，因此成功与否都不能确定。请查看各个字段，并保留原始字节，提工单时要用。',
  },
  contradiction: (found) => {
    switch (found.kind) {
      case 'ok-with-code':
        return 'ActionStatus 是 OK，ErrorCode 却不是 0。'
      case 'fail-without-code':
        return 'ActionStatus 是 FAIL，ErrorCode 却是 0。'
      case 'missing-field':
        return `缺少 ${found.field}。`
      case 'wrong-type':
        return `${found.field} 的类型与文档不符。`
      case 'unknown-status':
        return 'ActionStatus 既不是 OK，也不是 FAIL。'
      case 'duplicate-key':
        return `${found.field} 出现了两次。`
      case 'http-status':
        return 'HTTP 状态码不是 200。'
    }
  },
  unreadable: (reason, status) => ({
    title: unreadableWords[reason],
    meaning: `HTTP ${status}。服务端无论成败都返回 JSON，所以这个应答多半来自中间环节：网关、代理或负载均衡（我们的推断）。消息是否已标记，无从得知。`,
    causes: [
      {
        cause: '网关或代理代替服务端作了应答。',
        fix: '看原始字节，里面往往写着是谁返回的；然后再发一次。',
      },
      {
        cause: '应答在途中被截断或改动。',
        fix: '再发一次；不带 MsgReadTime 时，期间新到的消息也会被标记。如果反复出现，对照 Content-Length 与实收字节数。',
      },
    ],
  }),
  failed: {
    dns: failed('找不到主机', '域名解析不到地址，请求没有发出。', [
      ['本机没有 DNS 或没有网络。', '在本机打开任意网站试试。'],
      ['这里的 DNS 屏蔽或劫持了该域名。', '改用该地域的备用域名，它就是为此准备的。'],
    ]),
    tcp: failed('连接不上', '找到了主机，但连接没有建立。请求没有发出。', [
      ['被防火墙或代理挡住。', '放行本机到该主机端口的访问。'],
      ['该端口没有服务在监听。', '检查目标的主机和端口。'],
    ]),
    tls: failed('安全连接失败', '连接已建立，但 TLS 握手失败。请求没有发出。', [
      ['代理出示的是它自己的证书。', '绕过代理，或用 NODE_EXTRA_CA_CERTS 让 Node 信任该证书。'],
      ['本机时钟不准。', '校准时间；证书只在有效期内可用。'],
    ]),
    timeout: failed('等待应答超时', '超时的时候，请求已经发出或正在发出。服务端可能已经执行。', [
      ['服务端慢；它自己的时限是 3 秒。', '稍等再发一次；不带 MsgReadTime 时，期间新到的消息也会被标记。'],
      ['超时设得太短。', '调到 3,000 ms 以上，设置在 random 和 contenttype 旁边。'],
    ]),
    reset: failed('连接被关闭', '还没收到应答，连接就关闭了。服务端可能已经执行。', [
      ['对端或中间环节断开了连接。', '再发一次；不带 MsgReadTime 时，期间新到的消息也会被标记。'],
    ]),
    'cut-off': failed('应答被截断', '应答没有收完。服务端多半已经执行。', [
      ['接收应答时连接断了。', '再发一次。已收到的部分见“原文”。'],
    ]),
    'bad-http': failed('应答不符合 HTTP', '返回的内容不是 HTTP，或与它自己的头不一致。若是后者，服务端可能已经处理。', [
      ['应答比 Content-Length 声明的更长。', '在“原文”里看实际收到的内容，并告知中间网关的维护者，然后再发一次。'],
      ['该端口上是别的服务。', '检查目标的主机和端口。'],
    ]),
    'reply-too-large': failed('应答太大', '这个接口的应答只有一百字节左右；这一个太大，已放弃接收。', [
      ['应答的不是该服务，而是别的东西。', '检查目标，以及“原文”里收到的内容。'],
    ]),
    cancelled: failed('已取消', '你取消了这次调用。它会改动数据，服务端可能已经执行。', []),
    'relay-unreachable': failed('Markread 自身没有响应', '页面连不上自己的中继，请求没有发出。已输入的内容仍在。', [
      ['服务已停止。', '用 npm start 重新启动，再点击发送。'],
    ]),
    interrupted: failed('因刷新而中断', '调用进行中，页面被关闭或刷新。服务端可能已经执行。', [
      ['应答随页面一起丢失。', '再发一次；不带 MsgReadTime 时，期间新到的消息也会被标记。'],
    ]),
  },
  refused: {
    malformed: { title: '请求无法读取', meaning: '中继看不懂页面发给它的内容。请求没有发出。' },
    'bad-url': { title: 'URL 不合法', meaning: '中继无法解析这个 URL。请求没有发出。' },
    'user-info': { title: 'URL 里带了用户名', meaning: '主机名前面不允许带用户名和密码。请求没有发出。' },
    'plain-http': { title: '明文 http 只能用于本机', meaning: '签名绝不会未经加密就走网络。请求没有发出。' },
    'host-not-allowed': {
      title: '不允许发往这个主机',
      meaning: '中继只发往厂商文档里的域名、模拟器，以及启动时用 MARKREAD_ALLOW_HOSTS 指定的主机。请求没有发出。',
    },
    'path-not-allowed': {
      title: '不允许这个路径',
      meaning: '对线上主机，中继只发送文档里的那五个接口。请求没有发出。',
    },
    'method-not-allowed': { title: '不允许这个方法', meaning: '对线上主机，中继只发送 POST。请求没有发出。' },
    'not-armed': {
      title: '此连接是只读的',
      meaning: '会修改真实用户数据的发送要先解锁；控制台的服务重启后需要重新解锁。请求没有发出。请解锁后再发送。',
    },
    'token-needed': {
      title: '缺少访问令牌',
      meaning: '此服务可通过网络访问，需要访问令牌 MARKREAD_ACCESS_TOKEN。请求没有发出。请输入令牌后再发送。',
    },
    'foreign-origin': { title: '来自其他网站的请求', meaning: '中继只为自己的页面服务。请求没有发出。' },
    'body-too-large': {
      title: '包体太大',
      meaning: '中继最多发送 65,536 字节；服务端自身只接受 12 KB。请求没有发出，请缩短包体。',
    },
    'not-json': { title: '给中继的请求不是 JSON', meaning: '中继只接受 application/json。请求没有发出。' },
    'foreign-host': {
      title: '访问时用的不是中继的地址',
      meaning: '中继只在自己的地址上服务。请用启动时打印的地址打开页面。',
    },
    'private-address': {
      title: '主机解析到了内网地址',
      meaning:
        '公网域名被解析到本机或内网的地址，那不会是厂商的服务器。请求没有发出。请检查本机的域名解析：hosts 文件、VPN、代理。',
    },
    busy: {
      title: '同时进行的调用太多',
      meaning: '中继正在进行的调用已达上限。请求没有发出。等其中一个结束后再发。',
    },
    'headers-too-large': {
      title: 'URL 和请求头太大',
      meaning: '中继最多发送 64 行请求头，URL 与请求头合计最多 16,384 字节。请求没有发出，请缩短。',
    },
  },
  unknownCode: (code) => ({
    title: '未收录的错误码',
    meaning: `我们读过的文档里没有 ${code}。能参考的只有“字段”里的 ErrorInfo。`,
  }),
  bodyMistake: (found) => `包体不是 JSON：${mistake(found)}。`,
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
  },
  certainty: {
    documented: '文档有说明',
    retired: '文档曾有，现已删去',
    sibling: '只见于同类产品的错误码表',
    observed: '有人遇到过，文档没有',
    inferred: '我们的推断',
  },
  source: (read) => `来源，查阅于 ${read}`,
})
