/** 签名页面的中文。随页面加载，不占首屏；用词与 zh.tsx 一致。 */
import type { WrongKeyReason } from '../../protocol/user-sig-key.ts'
import type { WrongType } from '../../protocol/user-sig-problem.ts'
import type { SignaturePageTexts } from './signature-page.en.tsx'
import type { Texts } from './texts.tsx'

const count = new Intl.NumberFormat('zh-CN')
const characters = (n: number) => `${count.format(n)} 个字符`

function visible(character: string): string {
  if (character === ' ') return '空格'
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(character) ? `“${character}”（${code}）` : code
}

const typeWords: Record<WrongType['found'], string> = {
  string: '字符串',
  number: '数字',
  boolean: '布尔值',
  null: 'null',
  array: '数组',
  object: '对象',
  infinite: '超出范围的数字',
}

const reasons: Record<WrongKeyReason, string> = {
  'key-wrapped': '去掉密钥两端的空白或引号就相符。',
  'key-case': '把密钥的大小写换过来就相符。',
  'key-from-hex': '签名时用的是十六进制解码后的字节；应当直接用密钥的文本。',
  'last-line-not-ended': '被签名的文本最后一行少了换行。',
  'userbuf-not-signed': '签名里带了 userbuf，但被签名的文本里没有它。',
}

const makeNew = '用该应用的 SecretKey 重新生成。'
const copyWhole = '从生成它的地方重新完整复制。'

/** @param common 各页面共用的文本 */
export const buildSignaturePageZh = ({ life, mistake }: Texts): SignaturePageTexts => ({
  title: '签名',

  input: {
    title: '检查 UserSig',
    inPage: '内容不会离开这个页面',
    userSigHint: '原样粘贴任何文本',
    secretKeyHint: '可选；只留在这个标签页里，不会发往任何地方',
    expectedIdentifier: '期望的 Identifier',
    expectedSdkAppId: '期望的 SDKAppID',
    expectedHint: '可选',
    reveal: '显示',
    hide: '隐藏',
    clear: '清空',
    take: '取连接里的签名',
    nothingToTake: '连接里没有 UserSig',
    characters,
    sdkAppIdOdd: '不是整数，因此不作比较。',
    keyOdd: 'SecretKey 是 64 位十六进制。这一个会按原样使用。',
  },

  verdict: {
    title: '结论',
    word: {
      valid: '有效',
      empty: '没有 UserSig',
      unreadable: '无法解析',
      'other-identifier': 'Identifier 不符',
      'other-app': 'SDKAppID 不符',
      expired: '已过期',
      'wrong-key': '密钥不符',
    },
    predicted: (code) => `预计服务端返回 ${code}`,
    certainty: '错误码的含义见于文档；对应到这种情况是我们的推断。',
    validFor: (identifier, sdkAppId, remaining) =>
      `为应用 ${sdkAppId} 的 ${identifier || '空 Identifier'} 签发，剩余 ${life(remaining)}`,
    key: {
      right: 'SecretKey 相符：签发方与服务端一致。',
      wrong: 'SecretKey 不符。',
      'cannot-tell': '签名不完整，无法判断 SecretKey 是否相符。',
      'not-given': '是否用对了密钥，有 SecretKey 才能判断。',
    },
    alsoWrong: '其他问题',
    worthKnowing: '值得注意',
    useInside: '只取里面的签名',
  },

  problem: (problem) => {
    switch (problem.kind) {
      case 'empty':
        return '还没有可检查的内容'
      case 'too-long':
        return `共 ${characters(problem.characters)}，远超签名的长度`
      case 'placeholder':
        return `占位符没有替换：${problem.word}`
      case 'masked':
        return '复制之前已被打码'
      case 'abbreviated':
        return '为显示而省略过：中间缺了一段'
      case 'secret-key':
        return '这像是 SecretKey，不是 UserSig'
      case 'private-key':
        return '这是私钥，不是 UserSig'
      case 'json-web-token':
        return '这是 JSON Web Token，不是 UserSig'
      case 'plain-json':
        return '这是签名里的 JSON，没有打包'
      case 'space-around':
        return '两端有空白'
      case 'quoted':
        return `两端有多余的字符：${problem.before}…${problem.after}`
      case 'in-request':
        return '这是整条请求，UserSig 只是其中一个参数'
      case 'assignment':
        return `这是给 ${problem.name} 赋值的一行`
      case 'percent-encoded':
        return problem.times === 1 ? '做过百分号编码' : `做过 ${problem.times} 次百分号编码`
      case 'plus-became-space':
        return `有 ${problem.count} 处加号变成了空格`
      case 'space-inside':
        return `有 ${problem.count} 处被空白断开`
      case 'standard-base64':
        return '标准 base64：没有把 + / = 换成 * - _'
      case 'url-base64':
        return 'URL 安全的 base64，其中 - 和 _ 的含义不同'
      case 'not-base64':
        return `不是 base64：第 ${count.format(problem.position)} 个字符是${visible(problem.character)}`
      case 'wrong-padding':
        return '末尾的填充（写作 _）长度不对'
      case 'odd-length':
        return `base64 不可能有 ${characters(problem.characters)}：少了一个，或多了一个`
      case 'one-case':
        return '所有字母的大小写都一样'
      case 'base64-twice':
        return '做了两次 base64'
      case 'not-deflated':
        return '没有压缩：直接对 JSON 做了 base64，所以以 eyJ 开头'
      case 'gzip':
        return '压缩成了 gzip，应为 zlib'
      case 'raw-deflate':
        return '裸 deflate：缺 zlib 的头和校验和'
      case 'not-zlib':
        return `base64 里不是 zlib：开头是 ${problem.firstBytes || '空'}，应为 78`
      case 'wrong-checksum':
        return '校验和（Adler-32）不对：生成之后被改动过'
      case 'cut-off':
        return `在 ${characters(problem.characters)}之后被截断；JSON 还能读出 ${characters(problem.readable)}`
      case 'damaged':
        return `大约在第 ${count.format(problem.position)} 个字符处损坏；JSON 还能读出 ${characters(problem.readable)}`
      case 'unfolds-too-far':
        return '解压出来的内容远多于一个签名'
      case 'not-text':
        return '里面不是文本（UTF-8）'
      case 'not-json':
        return `里面不是 JSON：${mistake(problem.mistake)}`
      case 'json-twice':
        return 'JSON 被多序列化了一次'
      case 'not-an-object':
        return '里面的 JSON 不是对象'
      case 'version-1':
        return '旧版签名（版本 1，ECDSA），用私钥签发'
      case 'other-version':
        return `TLS.ver 是 ${JSON.stringify(problem.version)}，服务端只认 "2.0"`
      case 'foreign-json':
        return 'JSON 里没有任何签名字段'
      case 'missing-fields':
        return `缺少：${problem.fields.join('、')}`
      case 'wrong-types':
        return `类型不对：${problem.fields
          .map(({ name, wanted, found }) => `${name} 是${typeWords[found]}，应为${typeWords[wanted]}`)
          .join('；')}`
    }
  },

  problemFix: (problem) => {
    switch (problem.kind) {
      case 'empty':
        return '粘贴一个 UserSig，或者生成一个。空签名如今返回 70003，旧的错误码表里是 70002。'
      case 'too-long':
        return '一个签名约两百个字符，只粘贴它本身。'
      case 'placeholder':
        return '换成真正的签名；变量要在发送之前展开。'
      case 'masked':
        return '里面没有签名本身。从没有打码的地方复制，或重新生成。'
      case 'abbreviated':
        return copyWhole
      case 'secret-key':
        return '绝不要发送它：它能为应用的任何用户签名。请填到 SecretKey 里，用它生成签名。'
      case 'private-key':
        return '绝不要发送它。它属于使用旧版签名（ECDSA）的应用；2019 年 7 月之后的应用用 SecretKey 签名。'
      case 'json-web-token':
        return '它属于别的服务。请使用为该应用生成的 UserSig。'
      case 'plain-json':
        return '先用 zlib 压缩，再做 base64，再把 + / = 换成 * - _。官方库会做完这三步。'
      case 'space-around':
      case 'quoted':
      case 'assignment':
        return '服务端会连同多余的部分一起读。只发送里面的签名。'
      case 'in-request':
        return '只发送 usersig 的值；在 URL 里，其中的 * 可以写成 %2A。'
      case 'percent-encoded':
        return problem.times === 1
          ? '在 URL 里编码一次是对的。用在别处，或 URL 还会再编码时，要先解码。'
          : '最多编码一次，在拼 URL 的时候。'
      case 'plus-became-space':
        return '表单解码会把 + 读成空格。UserSig 里没有 +：生成时要把 + / = 换成 * - _。'
      case 'space-inside':
        return '邮件或终端把它折成了几行，接起来即可。'
      case 'standard-base64':
        return '把 + 换成 *，/ 换成 -，= 换成 _。官方库会这样做。'
      case 'url-base64':
        return '先用标准 base64，再把 + 换成 *，/ 换成 -，= 换成 _。'
      case 'not-base64':
        return 'UserSig 只有字母、数字、* 和 -，_ 只出现在末尾。重新复制，或重新生成。'
      case 'wrong-padding':
      case 'odd-length':
      case 'cut-off':
        return `${copyWhole}双击只会选到下一个 * 或 -；数据库的列也可能太短。`
      case 'one-case':
        return '途中有环节改了大小写，无法还原。请重新复制。'
      case 'base64-twice':
        return '去掉第二次 base64，里面已经是 UserSig。'
      case 'not-deflated':
      case 'gzip':
      case 'raw-deflate':
        return '用 zlib（RFC 1950）压缩：Node 的 zlib.deflate、PHP 的 gzcompress、Python 的 zlib.compress、Go 的 zlib.NewWriter。'
      case 'not-zlib':
        return 'UserSig 以 eJ 开头。如果这是签名，那么开头缺了一段；否则它是别的东西。'
      case 'wrong-checksum':
      case 'damaged':
        return '至少有一个字符与生成时不同。请重新复制。'
      case 'unfolds-too-far':
      case 'not-text':
      case 'not-json':
      case 'json-twice':
      case 'not-an-object':
      case 'foreign-json':
        return `它不是官方库生成的。${makeNew}`
      case 'version-1':
        return `使用 SecretKey 的应用不接受它。${makeNew}有人因此得到 70003、70009、70346。`
      case 'other-version':
        return makeNew
      case 'missing-fields':
        return `这些字段都会被检查。${makeNew}`
      case 'wrong-types':
        return '数字不加引号；Identifier 和版本要加引号，即使全是数字。'
    }
  },

  mismatch: (mismatch) => {
    switch (mismatch.kind) {
      case 'other-identifier':
        return `为 ${JSON.stringify(mismatch.found)} 签发，而不是 ${JSON.stringify(mismatch.expected)}`
      case 'other-app':
        return `为 SDKAppID ${mismatch.found} 签发，而不是 ${mismatch.expected}`
      case 'expired':
        return `已过期 ${life(mismatch.ago)}`
      case 'wrong-key':
        return `用别的密钥签发${mismatch.reason ? `。${reasons[mismatch.reason]}` : ''}`
    }
  },

  mismatchFix: (mismatch) => {
    switch (mismatch.kind) {
      case 'other-identifier':
        return '与签发时的 Identifier 一起发送，或为这个 Identifier 重新生成。区分大小写。'
      case 'other-app':
        return '与签发时的 SDKAppID 一起发送，或用该应用的 SecretKey 重新生成。'
      case 'expired':
        return '重新生成，并在过期之前再换新的。长期运行的进程不能一直用最初那一个。'
      case 'wrong-key':
        return '从控制台原样复制同一 SDKAppID 的 SecretKey，用它重新生成。'
    }
  },

  remark: (remark) => {
    switch (remark.kind) {
      case 'ends-soon':
        return `剩余不到一天：${life(remark.remaining)}。`
      case 'long-life':
        return `有效期 ${count.format(Math.round(remark.days))} 天，谁复制了都能用这么久；通常是 180 天。`
      case 'above-ceiling':
        return `有效期 ${count.format(Math.round(remark.years))} 年；文档上限是 10 年。`
      case 'made-in-future':
        return `签发时间在 ${life(remark.ahead)}之后：签发方或本机的时钟不准。`
      case 'milliseconds':
        return 'TLS.time 的位数说明它是毫秒；服务端按秒读，所以看上去永不过期。'
      case 'expire-is-a-date':
        return 'TLS.expire 像是一个日期。它应当是有效的秒数。'
      case 'not-whole':
        return `${remark.field} 不是从 0 起的整数。服务端会怎么处理，文档没有说明。`
      case 'identifier-empty':
        return 'Identifier 为空。'
      case 'identifier-invisible':
        return 'Identifier 两端有空白，或含有看不见的字符。'
      case 'identifier-too-long':
        return `Identifier 有 ${remark.bytes} 字节；UserID 最多 32 字节（UTF-8）。`
      case 'no-hmac':
        return 'TLS.sig 不是 HMAC-SHA256 的样子（44 个 base64 字符），任何密钥都不会相符。'
      case 'duplicate-keys':
        return `JSON 里重复出现：${remark.keys.join('、')}。不同的解析器取的不一样。`
      case 'unknown-keys':
        return `官方库不会写的字段：${remark.keys.join('、')}。`
      case 'trailing-bytes':
        return `压缩数据之后还有 ${remark.count} 字节；已知校验方会忽略它们。`
    }
  },

  content: {
    title: '内容',
    nothing: '什么都读不出来。',
    untrusted: '以下是越过问题读出来的；服务端到不了这一步。',
    version: '版本',
    identifier: 'Identifier',
    sdkAppId: 'SDKAppID',
    madeAt: '签发时间',
    expiresAt: '过期时间',
    life: '剩余有效期',
    lifeLeft: (remaining, whole) =>
      remaining < 0 ? `已过期 ${life(-remaining)}` : `${life(remaining)}，共 ${life(whole)}`,
    userbuf: 'userbuf',
    hmac: 'HMAC',
    hmacWord: {
      right: '与 SecretKey 相符',
      wrong: '与 SecretKey 不符',
      'cannot-tell': '无法判断',
      'not-given': '未检查：没有 SecretKey',
    },
    absent: '没有',
    local: '本地时间',
  },

  steps: {
    title: '步骤',
    name: {
      received: '收到的文本',
      unescape: '把 * - _ 还原成 + / =',
      base64: 'Base64',
      zlib: 'zlib 与校验和',
      json: 'JSON',
      fields: '字段',
    },
    state: { done: '正常', broken: '出错', 'not-reached': '未到达' },
    size: (name, size) => {
      switch (name) {
        case 'base64':
        case 'zlib':
          return `${count.format(size)} 字节`
        case 'fields':
          return `${count.format(size)} 个字段`
        case 'received':
        case 'unescape':
        case 'json':
          return characters(size)
      }
    },
  },

  json: '原始 JSON',
  jsonBeginning: '原始 JSON（能读出的开头）',
  signedText: '被签名的文本',
  signedFacts: (lines) => `${lines} 行，每行以 LF 结尾`,

  make: {
    title: '生成签名',
    identifier: '签发给',
    identifierHint: '将用它发送的 UserID',
    app: '所属应用',
    appHint: '该应用的 SDKAppID',
    key: '签名密钥',
    keyHint: '该应用的密钥；只留在这个标签页里，不会发往任何地方',
    validity: '有效期',
    validityHint: '秒',
    userbuf: '附带的 userbuf',
    userbufHint: '可选，base64 文本',
    until: (moment, seconds) => `${life(seconds)}，到 ${moment}`,
    preset: { hour: '1 小时', day: '24 小时', week: '7 天', halfYear: '180 天' },
    make: '生成',
    ticket: '新签名',
    check: '拿到上面检查',
    use: '用到当前连接',
    appOdd: '必须是整数，最多 15 位，例如 1400000000。',
    keyMissing: '请先粘贴签名密钥。',
    validityOdd: '必须是大于 0 的整数秒，例如 86400。',
    identifierEmpty: '为空。可以签发，但没有账号的 Identifier 是空的。',
    userbufOdd: '不是 base64，会按原样签发。',
  },
})
