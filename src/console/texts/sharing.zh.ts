/** 分享（导出、导入、链接）的文字，随对话框一起加载。 */
import type { SharingTexts } from './sharing.en.ts'
import type { Texts } from './texts.tsx'

const count = new Intl.NumberFormat('zh-CN')

export const buildSharingZh = ({ mistake, outcome, history }: Texts): SharingTexts => ({
  title: '分享',
  close: '关闭',
  tabs: { export: '导出', import: '导入', link: '链接' },

  scope: (n) =>
    n === 0 ? '当前调试会话还没有调用：先发送一次，或导入。' : `当前调试会话：${count.format(n)} 次调用。`,
  format: '格式',
  formats: {
    json: ['JSON 文件', '内容完整，可再导入 Markread，没有损失'],
    har: ['HAR 1.2 文件', '供浏览器和代理的网络工具使用'],
    csv: ['CSV 表格', '每次调用一行，用电子表格打开'],
    markdown: ['Markdown 文档', '贴到工单里'],
    curl: ['cURL 脚本', '用于 POSIX shell，签名取自 $TIM_USERSIG'],
  },
  pseudonyms: '用化名代替账号',
  pseudonymsHint: '同一账号处处用同一化名，字节数不变，写反的一对仍看得出来。',
  pseudonymised: (accounts, left) =>
    left === 0
      ? `已替换 ${count.format(accounts)} 个账号，文件中找不到原名。`
      : `已替换 ${count.format(accounts)} 个账号；仍能找到 ${count.format(left)} 个，例如在不是文本的包体里。`,
  receipt: (n, secrets, bytes) =>
    `${count.format(n)} 次调用，在 ${count.format(bytes)} 字节中找到 ${count.format(secrets)} 个密钥或签名`,
  searched: '查找了形似 UserSig 或 SecretKey 的内容，以及本标签页持有的密钥和签名。',
  withheld: '形似密钥或签名的内容不会导出。请换一种格式，并反馈此问题：它本应已被遮盖。',
  download: '下载',
  copy: '复制',
  copied: '已复制',
  copyFailed: '未能复制',

  importHint:
    '可导入我们的 JSON，或含有本接口调用的任意 HAR，例如浏览器导出的。不发送任何请求；调用并入当前调试会话，并标明“导入”。',
  choose: '选择文件…',
  reading: (bytes) => `正在读取 ${count.format(bytes)} 字节…`,
  stop: '停止',
  imported: (added, already, skipped) =>
    [
      added === 0 ? '没有新的调用。' : `已导入 ${count.format(added)} 次调用。`,
      already > 0 && `${count.format(already)} 次此前已有。`,
      skipped > 0 && `HAR 中的 ${count.format(skipped)} 个其他请求未导入。`,
      '没有发送任何请求。',
    ]
      .filter(Boolean)
      .join(''),
  notImported: (problem) => {
    switch (problem.kind) {
      case 'too-large':
        return `文件有 ${count.format(problem.bytes)} 字节，最多读取 ${count.format(problem.most)} 字节，因此没有打开。`
      case 'too-many':
        return `文件里有 ${count.format(problem.calls)} 次调用，最多接受 ${count.format(problem.most)} 次。没有导入任何内容。`
      case 'unreadable':
        return '浏览器无法读取该文件，没有导入任何内容。'
      case 'too-deep':
        return `文件的嵌套超过 ${problem.most} 层，没有哪次调用会如此。没有导入任何内容。`
      case 'not-utf8':
        return '文件不是 UTF-8 文本，没有导入任何内容。'
      case 'not-json':
        return `文件不是 JSON：${mistake(problem.mistake)}。没有导入任何内容。`
      case 'foreign':
        return '这是 JSON，但既不是 Markread 的调用文件（其“format”应为“markread-calls”），也不是 HAR。没有导入任何内容。'
      case 'other-version':
        return `文件版本为 ${problem.version}，当前 Markread 只能读取版本 ${problem.known}。没有导入任何内容。`
      case 'not-a-list':
        return '文件里没有列表“calls”。没有导入任何内容。'
      case 'no-calls':
        return `HAR 里有 ${count.format(problem.entries)} 个请求，没有一个调用 admin_set_msg_read。没有导入任何内容。`
      case 'bad-call':
        return `${problem.at} 的内容不正确。没有导入任何内容。`
      case 'stopped':
        return '已停止，没有导入任何内容。'
    }
  },
  curl: 'cURL 命令',
  curlHint: '适用于 POSIX shell、cmd 和 PowerShell。读入后成为草稿；应用、调用者和签名仍用当前连接的。',
  loadCurl: '载入表单',
  curlLoaded: '已载入表单，没有发送任何请求。',
  notCurl: (problem) => {
    switch (problem.kind) {
      case 'not-curl':
        return '这段文本里没有 cURL 命令。'
      case 'no-url':
        return '命令里没有可以调用的地址。'
      case 'too-long':
        return `命令有 ${count.format(problem.characters)} 个字符，最多读取 ${count.format(problem.most)} 个。`
      case 'open-quote':
        return `第 ${problem.line} 行第 ${problem.column} 列的引号没有结束，请复制完整的命令。`
      case 'body-in-file':
        return problem.name === '-'
          ? '包体由另一条命令经管道传入，这里不会运行它。'
          : `包体在文件 ${problem.name} 里，这里不会打开它。请在原文视图中打开。`
    }
  },

  linkTitle: '当前草稿的链接',
  linkHint: '整个请求都在 # 之后，不会发给任何服务器。打开后成为草稿，目标是打开者自己的模拟器。',
  linkWithout: '不含应用、调用者和签名。',
  linkEmulator: (scenario, minutes) =>
    `含模拟器的场景 ${scenario}${minutes === 0 ? '' : `，时钟 ${minutes > 0 ? '+' : '−'}${Math.abs(minutes)} 分钟`}。`,
  linkLength: (n) => `${count.format(n)} 个字符`,
  copyLink: '复制链接',

  opened: '链接中的请求已载入表单，目标是模拟器。没有发送任何请求。',
  setUp: '按链接设置模拟器',
  setUpTitle: '把模拟器中的这个应用重置为该场景，并调整它的时钟',
  isSetUp: '模拟器已与制作链接时一致。',
  notSetUp: '无法设置模拟器：这个应用是它自己的吗？',
  back: '恢复我的草稿',
  dismiss: '知道了',
  notOpened: (problem) => {
    switch (problem.kind) {
      case 'damaged':
        return '链接已损坏：有缺失或改动。没有载入任何内容，请重新完整复制。'
      case 'foreign':
        return '#r= 之后不是 Markread 的请求。没有载入任何内容。'
      case 'too-new':
        return `链接由更新的 Markread 制作（版本 ${problem.version}，当前只能读取 ${problem.known}）。没有载入任何内容。`
    }
  },

  markdown: {
    title: (n) => `${count.format(n)} 次调用`,
    columns: ['时间', '目标', 'Report_Account（已读方）', 'Peer_Account（对方）', '结果', '毫秒'],
    request: '请求',
    reply: '应答',
    noReply: '没有应答。',
    running: history.running,
    outcome: outcome.line,
  },
})
