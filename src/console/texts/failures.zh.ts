/** 已经尝试、但没有得到可用应答的调用，简体中文。随解释的文字一起加载。 */
import type { FailuresTexts } from './failures.en.ts'

function failed(title: string, meaning: string, ...causes: [string, string][]) {
  return { title, meaning, causes: causes.map(([cause, fix]) => ({ cause, fix })) }
}

const count = new Intl.NumberFormat('zh-CN')
/** `2024-03-01 00:00 UTC` */
const date = (iso: string | null) => (iso === null ? '无法识别的日期' : `${iso.slice(0, 16).replace('T', ' ')} UTC`)
/** 再多也没人看。 */
const shownNames = 5

const sendAgain = '再发一次；不带 MsgReadTime 时，期间新到的消息也会被标记。'
const interception: [string, string] = [
  '中间的代理或安全软件出示了它自己的证书；上面的签发者往往就写着它的名字。',
  '绕过它；或者向其管理员要根证书，用 NODE_EXTRA_CA_CERTS 指定该文件后重新启动 Markread。',
]
const wrongHost: [string, string] = [
  '域名在这里解析到了别的服务器：hosts 文件、VPN 或 DNS 劫持。',
  '把“耗时”里的远端地址与其他网络解析到的地址对照一下。',
]
const wrongPort: [string, string] = ['该端口上是别的服务。', '检查目标的主机和端口。']

export const failuresZh: FailuresTexts = {
  fate: {
    'not-sent': '请求没有发出，什么都没有被标记。',
    'perhaps-done': '服务端可能已经执行（我们的推断）。',
    'probably-done': '应答已经开始返回，服务端多半已经执行（我们的推断）。',
  },
  meaning: (meaning, fate) => `${meaning}${fate}`,

  certificateMadeFor: (names, asked) => {
    const left = names.length > shownNames ? ` 等 ${names.length} 个名称` : ''
    const made = names.length === 0 ? '没有写任何名称' : `签给 ${names.slice(0, shownNames).join('、')}${left}`
    return `证书${made}；请求的是 ${asked}。`
  },
  certificateValid: ({ validFrom, validTo }, clock) =>
    `有效期从 ${date(validFrom)} 到 ${date(validTo)}；当时本机时钟为 ${date(clock)}。`,
  certificateSigned: ({ subject, issuer }) =>
    subject === issuer
      ? `自己签发给自己：${subject || '无名称'}。`
      : `主体：${subject || '无名称'}；签发者：${issuer || '无名称'}。`,
  certificateFingerprint: (fingerprint) => `SHA-256 指纹 ${fingerprint}`,
  cameOf: (came, announced) => `Content-Length 声明 ${count.format(announced)} 字节，实收 ${count.format(came)} 字节。`,
  came: (came) => `包体收到 ${count.format(came)} 字节。`,
  stray: (text) => `实际收到的是：${text}`,
  surplus: (text) => `结尾之后又收到：${text}`,

  cases: {
    'dns-unknown': failed(
      '找不到主机',
      '本机的 DNS 解析不到这个域名。',
      ['主机名写错了。', '检查目标；文档里的域名都在列表中。'],
      ['这里的 DNS 屏蔽或劫持了该域名。', '改用该地域的备用域名，它就是为此准备的。'],
      ['本机没有网络。', '在本机打开任意网站试试。'],
    ),
    'dns-silent': failed(
      '域名查询没有结果',
      '本机的 DNS 没有给出可用的答复，既没说有，也没说没有。',
      ['本机没有网络，或 DNS 服务器不可用。', '在本机打开任意网站试试，然后再发一次。'],
      ['容器或 VPN 里访问不到 DNS 服务器。', '检查其 DNS 设置。'],
    ),
    'tcp-refused': failed(
      '连接不上',
      '该地址的机器拒绝了连接：机器在，但这个端口不接受连接。',
      ['该端口没有服务在监听。', '检查目标的主机和端口，把该启动的服务启动起来。'],
      ['防火墙代它拒绝了连接。', '放行本机到该主机端口的访问。'],
    ),
    'tcp-unreachable': failed(
      '主机不可达',
      '本机没有通往该地址的路由。',
      ['没有网络，或 VPN 断开了。', '连上之后再发一次。'],
      ['域名解析到 IPv6 地址，而本网络没有 IPv6。', '看上面信息里的地址，换用支持 IPv6 的网络。'],
    ),
    'tcp-silent': failed(
      '主机没有回应连接请求',
      '该地址既没有接受，也没有拒绝。',
      ['防火墙丢弃了数据包。', '放行本机到该主机端口的访问。'],
      ['主机宕机或过载。', '稍等再发一次。'],
    ),
    'tcp-other': failed(
      '连接没有建立',
      '找到了主机，但连接在建立之前就失败了。',
      ['被防火墙或代理挡住。', '放行本机到该主机端口的访问。'],
      wrongPort,
    ),
    'tls-expired': failed(
      '证书已过期',
      '对端出示的证书已经过了有效期。',
      ['本机时钟快了。', '把上面的时钟与标准时间对照，校准它。'],
      ['对端没有续期。', '告知其维护者。如果是文档里的域名，这几乎不可能，请看下一条。'],
      interception,
    ),
    'tls-not-yet-valid': failed(
      '证书尚未生效',
      '对端出示的证书还没到有效期的起始时间。',
      ['本机时钟慢了。', '把上面的时钟与标准时间对照，校准它。时钟不准，UserSig 也会失效。'],
      ['证书提前上线了。', '告知对端的维护者。'],
    ),
    'tls-other-name': failed(
      '证书不是签给这个主机的',
      '证书受信任，但名称与请求的主机不符。',
      ['用的是正确主机的 IP 或别名。', '改用证书所含的名称，见上。'],
      wrongHost,
      interception,
    ),
    'tls-self-signed': failed(
      '证书是自签名的',
      '除了对端自己，没有人为这张证书担保。',
      ['这是你自己的测试服务器。', '用 NODE_EXTRA_CA_CERTS 指定它的证书文件，重新启动 Markread。'],
      interception,
      wrongHost,
    ),
    'tls-unknown-authority': failed(
      '证书的签发机构在这里不受信任',
      'Node 不认识签发者。',
      interception,
      ['对端没有发送中间证书。', '告知其维护者；浏览器往往会掩盖这个错误。'],
      wrongHost,
    ),
    'tls-no-common-protocol': failed(
      '没有共同的 TLS 版本',
      '两端都支持 TLS，但没有共同的版本或加密套件。Node 只接受 TLS 1.2 及以上。',
      ['中间有老旧的网关或负载均衡。', '让它支持 TLS 1.2；更旧的版本传输 UserSig 不安全。'],
      wrongPort,
    ),
    'tls-no-tls': failed(
      '对方不支持 TLS',
      '用 https 发出的请求，对方用别的协议作答，多半是明文 http。',
      ['这是明文 http 的端口。', '改用 https 端口，默认是 443。明文 http 只能用于本机。'],
      ['作答的是代理，或网络的登录页面。', '在此网络上用浏览器打开任意网站，先完成登录。'],
    ),
    'tls-closed': failed(
      'TLS 握手时连接被关闭',
      '对端接受了连接，却在 TLS 握手完成之前断开。',
      ['防火墙识别出主机名，切断了连接。', '换个网络试试，或放行该主机。'],
      ['该端口上的服务不支持 TLS。', '检查目标的主机和端口。'],
    ),
    'tls-other': failed('安全连接失败', '连接已建立，但 TLS 握手失败；下面的信息说明了原因。', interception, [
      '本机时钟不准。',
      '校准时间；证书只在有效期内可用。',
    ]),
    'timeout-dns': failed(
      '域名查询超时',
      '时间用完时，还在查询主机的地址。',
      ['本机的 DNS 服务器很慢，或访问不到。', '手动查询一下该域名，然后再发一次。'],
      ['超时设得太短。', '调到 3,000 ms 以上，设置在 random 和 contenttype 旁边。'],
    ),
    'timeout-tcp': failed(
      '建立连接超时',
      '时间用完时，连接还没有建立：对端既没有接受，也没有拒绝。',
      ['防火墙丢弃了数据包。', '放行本机到该主机端口的访问。'],
      ['主机太远或已宕机。', '确认地域是否为该应用所在地域，再发一次。'],
    ),
    'timeout-tls': failed(
      'TLS 握手超时',
      '连接已建立，但时间用完时 TLS 握手还没有完成。',
      ['该端口上的服务不支持 TLS，一直在等待。', '检查目标的主机和端口。'],
      ['中间环节扣住了数据包。', '换个网络试试。'],
    ),
    'timeout-first-byte': failed(
      '等待应答超时',
      '超时的时候，请求已经发出或正在发出。',
      ['服务端慢；它自己的时限是 3 秒。', `稍等片刻。${sendAgain}`],
      ['超时设得太短。', '调到 3,000 ms 以上，设置在 random 和 contenttype 旁边。'],
    ),
    'timeout-download': failed(
      '应答没有按时收完',
      '开头收到了，其余部分直到超时也没有到。',
      ['Content-Length 大于实际的包体。', '对照上面两个数；若是如此，问题在作答的一方。'],
      ['线路慢，或中间环节扣住了其余部分。', `${sendAgain}已收到的部分见“原文”。`],
    ),
    reset: failed(
      '连接被关闭',
      '还没收到应答，连接就关闭了。',
      ['对端或中间环节断开了连接。', sendAgain],
      ['防火墙切断了带有这类请求的连接。', '换个网络试试。如果每次都立刻断开，就是这个原因。'],
    ),
    'reset-reused': failed(
      '连接被关闭',
      '这是之前的调用留下的连接，还没收到这次的应答就关闭了。',
      ['对端恰好在此时关闭了空闲连接。', `${sendAgain}届时会用新的连接。`],
      ['对端或中间环节断开了连接。', '如果新连接也同样断开，请检查网关和防火墙。'],
    ),
    'cut-off-headers': failed('应答头没有收完', '包体还没开始，应答就断了。', [
      '对端或网关在作答时出了故障。',
      sendAgain,
    ]),
    'cut-off-body': failed(
      '应答被截断',
      '应答没有收完。',
      ['接收应答时连接断了。', `${sendAgain}已收到的部分见“原文”。`],
      ['Content-Length 大于实际的包体。', '如果每次都缺同样多的字节，请告知网关的维护者。'],
    ),
    'no-http': failed('对方不支持 HTTP', '最先返回的字节就不是 HTTP 应答。', wrongPort, [
      '这是 https 的端口，却用明文 http 去访问。',
      '改用 https。',
    ]),
    'bad-headers': failed('应答头不符合 HTTP', '开头是 HTTP，但应答头无法接受：例如有两个长度，或含有不允许的字符。', [
      '中间的网关写错或合并错了应答头。',
      `把上面的字节给其维护者看。${sendAgain}`,
    ]),
    'bad-body': failed('应答不符合 HTTP', '应答头收到了，但包体与它不一致，例如分块没有长度。', [
      '中间的网关拆错了包体。',
      `把上面的字节给其维护者看。${sendAgain}`,
    ]),
    surplus: failed(
      '应答比声明的更长',
      '收满 Content-Length 声明的字节之后，又来了更多。“原文”里是声明的那一段；它不算作应答，因为无法判断两者哪个是对的。',
      ['网关改动了包体，却没有改 Content-Length。', `告知其维护者。${sendAgain}`],
      ['对端数的是字符而不是字节。', '看看包体里有没有 ASCII 以外的字符。'],
    ),
    'reply-too-large': failed('应答太大', '这个接口的应答只有一百字节左右；这一个太大，已放弃接收。', [
      '应答的不是该服务，而是别的东西。',
      '检查目标，以及“原文”里收到的内容。',
    ]),
    'cancelled-before': failed('已取消', '你在连接建立之前取消了它。'),
    'cancelled-after': failed('已取消', '你取消它的时候，请求可能已经在路上。取消不会撤回任何改动。'),
    'relay-unreachable': failed(
      'Markread 自身没有响应',
      '页面连不上自己的中继。已输入的内容仍在。如果点击发送之前它就停了，请求没有发出。',
      ['服务已停止。', '用 npm start 重新启动，再点击发送。'],
    ),
    interrupted: failed('因刷新而中断', '调用进行中，页面被关闭或刷新。', ['应答随页面一起丢失。', sendAgain]),
  },
}
