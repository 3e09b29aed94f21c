import type { ErrorWordsTable } from './error-code.ts'

export const words: ErrorWordsTable = {
  70107: {
    title: '账号从未导入',
    meaning:
      '应用里没有这个 UserID。查询未读数时，它按人出现在 ErrorList 里；标记已读时，它指向 Report_Account 或 Peer_Account。',
    causes: ['该用户从未登录，也没有导入过。', 'UserID 拼错，或大小写不同。', '该用户属于别的应用，或已被删除。'],
    fixes: ['用 account_import 导入。', '用 account_check 核对准确的写法。', '确认 SDKAppID 就是用户登录的那个应用。'],
  },
  70169: {
    title: '账号服务超时',
    meaning: '账号服务内部某一步用时过长，请求本身还没有被判断。',
    causes: ['账号服务一时过载。', '这个应用的调用总是成批涌来。'],
    fixes: ['等待时间逐次加倍，再重试。', '把调用在时间上摊平。'],
  },
  70202: {
    title: '账号查询超时（旧码）',
    meaning: '账号服务内部没能及时应答。account_check 页面仍列着它，通用错误码表已改用 70169。',
    causes: ['一次查询的账号太多。', '账号服务的某台机器慢。'],
    fixes: ['减少每次查询的账号数（最多 100 个）。', '过几秒再查。'],
  },
  70398: {
    title: '体验版账号数已满',
    meaning: '体验版最多 100 个账号，再 account_import 就会超出。标记已有账号不受影响。',
    causes: ['测试账号占满了应用。', '脚本每跑一次就导入一个新 UserID。'],
    fixes: ['删掉不用的账号，或升级版本。', '固定使用一组测试账号。'],
  },
  70399: {
    title: '已删除的 UserID 仍在冻结期',
    meaning: '这个 UserID 删除还不满三个月；非体验版应用在此期间不能重新导入。',
    causes: ['为了清零未读数而删了账号。', '清理任务误删。'],
    fixes: ['暂时换一个 UserID。', '联系客服，并把该账号移出清理名单。'],
  },
  70402: {
    title: '字段缺失或不合规',
    meaning:
      '账号服务（account_import、account_check）拒绝了包体：缺少必填字段，或字段不合规则。它不是标记已读的应答。',
    causes: [
      '字段名沿用了旧文档的 Identifier，现在叫 UserID。',
      'UserID 为空，或超过 32 字节。',
      'CheckItem 不是数组，或超过 100 项。',
    ],
    fixes: [
      '字段名改为 UserID。',
      '缩短 UserID；一个汉字占三字节。',
      'CheckItem 传 1 到 100 个带 UserID 的对象组成的数组。',
    ],
  },
  70403: {
    title: '账号接口需要管理员',
    meaning: '账号服务自己的说法：identifier 不是管理员。通常网关会先返回 60010，走不到这里。',
    causes: ['以普通用户身份调用了 account_import 或 account_check。', '签发 UserSig 之后，管理员权限被收回。'],
    fixes: ['把连接换成管理员及其 UserSig。', '到厂商控制台看现在有哪些管理员。'],
  },
  70404: {
    title: '客户端 SDK 版本过低',
    meaning: '针对手机或浏览器里过旧的 SDK。REST 调用（比如这一次）并不经过 SDK。',
    causes: ['请求走的是客户端 SDK，而不是 REST。', '这个码来自客户端日志或回调，并非本次调用。'],
    fixes: ['像本控制台这样直接用 REST 调用。', '升级产生此码的那个客户端的 SDK。'],
  },
  70500: {
    title: '账号服务内部错误',
    meaning: '账号服务内部出错，请求里的账号还没有被判断。',
    causes: ['账号服务的瞬时故障。', '如果别的接口也失败，可能是服务中断。'],
    fixes: ['隔一秒再试，之后几次间隔逐渐加长。', '先看厂商的状态页，再查自己的请求。'],
  },
}
