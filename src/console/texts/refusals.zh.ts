/** 中继拒绝发送的请求，简体中文：规则、理由、怎么办。 */
import type { RefusalsTexts } from './refusals.en.ts'

/** @param why 为什么有这条规则 */
function refused(title: string, rule: string, why: string, fix: string): RefusalsTexts['malformed'] {
  return { title, meaning: `${rule}请求没有发出。`, causes: [{ cause: why, fix }] }
}

export const refusalsZh: RefusalsTexts = {
  malformed: refused(
    '请求无法读取',
    '中继只接受约定格式的请求，请求头也必须能写到线上。',
    '请求头里的换行或其他不可见字符会改变整个请求。',
    '检查你添加的请求头；如果没有添加过，请刷新页面。',
  ),
  'bad-url': refused(
    'URL 不合法',
    '中继只发往绝对 URL，只含可打印的 ASCII 字符，不带片段（#）。',
    '拆不开的 URL 也就无法核对规则。',
    '检查目标和原文视图里的参数；特殊字符要做百分号编码。',
  ),
  'user-info': refused(
    'URL 里带了用户名',
    '主机名前面不允许带用户名和密码。',
    '那是另一份凭证，还会让假主机看起来像真的：https://console.tim.qq.com@evil.example。',
    '去掉 @ 前面的部分；凭证是 UserSig。',
  ),
  'plain-http': refused(
    '明文 http 只能用于本机',
    '发往其他机器时，中继只用 https。',
    '谁在途中读到管理员的 UserSig，谁就能使用它。',
    '改用 https，或使用本机上的服务器。',
  ),
  'host-not-allowed': refused(
    '不允许发往这个主机',
    '中继只发往厂商文档里的域名、模拟器，以及启动时用 MARKREAD_ALLOW_HOSTS 指定的主机。',
    'UserSig 发到别人的主机，就落到了别人手里。',
    '如果主机是你的，停止服务，用 MARKREAD_ALLOW_HOSTS=主机 或 主机:端口 重新启动。',
  ),
  'path-not-allowed': refused(
    '不允许这个路径',
    '对线上主机，中继只发送文档里的那五个接口。',
    '同一个 UserSig 还能删除账号和消息；本控制台不能用来做这些。',
    '使用上面列出的五个接口之一的路径。',
  ),
  'method-not-allowed': refused(
    '不允许这个方法',
    '对线上主机，中继只发送 POST。',
    '厂商文档里没有其他方法。',
    '改用 POST；模拟器接受其他方法，可以看看会怎样。',
  ),
  'not-armed': refused(
    '此连接是只读的',
    '会修改真实用户数据的发送要先解锁。',
    '标记已读无法撤销。服务重启、闲置十分钟或换了应用，都要重新解锁。',
    '请解锁后再发送。',
  ),
  'token-needed': refused(
    '缺少访问令牌',
    '此服务可通过网络访问，需要访问令牌。',
    '没有令牌的话，谁能访问这个地址，谁就能从本机发送。',
    '请输入令牌后再发送；它由启动服务的人用 MARKREAD_ACCESS_TOKEN 设定。',
  ),
  'foreign-origin': refused(
    '来自其他网站的请求',
    '中继只为自己的页面服务。',
    '否则浏览器里打开的任何网页都能以你的名义发送。',
    '请用启动时打印的地址打开页面。',
  ),
  'body-too-large': refused(
    '包体太大',
    '中继最多发送 65,536 字节；服务端自身只接受 12 KB。',
    '这些接口不会有更大的包体，太大只会拖慢其他调用。',
    '请缩短包体。',
  ),
  'not-json': refused(
    '给中继的请求不是 JSON',
    '中继只接受 application/json。',
    '其他类型的请求，别的网页不经许可就能发出。',
    '刷新页面，草稿会保留。如果仍然如此，说明页面与服务版本不一致：请重新构建并启动。',
  ),
  'foreign-host': refused(
    '访问时用的不是中继的地址',
    '中继只在自己的地址上服务。',
    '否则指向本机的外部域名就能绕过浏览器的限制（DNS 重绑定）。',
    '请用启动时打印的地址打开页面；如果前面有你自己的代理，请用 MARKREAD_PUBLIC_ORIGIN 启动。',
  ),
  'private-address': refused(
    '主机解析到了内网地址',
    '公网域名被解析到本机或内网的地址，那不会是厂商的服务器。',
    'UserSig 会发给在那里应答的任何程序。',
    '请检查本机的域名解析：hosts 文件、VPN、代理。',
  ),
  busy: refused(
    '同时进行的调用太多',
    '中继正在进行的调用已达上限。',
    '再多只会互相拖慢，直到超时。',
    '等其中一个结束后再发；历史里能看到哪些还在进行。',
  ),
  'headers-too-large': refused(
    'URL 和请求头太大',
    '中继最多发送 64 行请求头，URL 与请求头合计最多 16,384 字节。',
    '再大的话，各种服务器会各按各的方式截断或拒绝。',
    '请缩短。UserSig 只有几百个字符，长得多的往往是粘贴了两次。',
  ),
}
